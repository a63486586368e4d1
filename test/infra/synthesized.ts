import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { AppProps, Stack } from 'aws-cdk-lib';
import { appSettings } from '../../infra/app-settings.ts';
import { ModerationStack } from '../../infra/moderation-stack.ts';
import { readStage } from '../../infra/stage.ts';
import type { StageSettings } from '../../shared/config/stage-settings.ts';

export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Principal?: Readonly<Record<string, unknown>>;
  readonly Condition?: Readonly<Record<string, unknown>>;
}
interface PolicyDocument {
  readonly Statement: readonly Statement[];
}

/** The properties that tests read, of whatever type of resource has them. */
export interface Properties {
  readonly AccessLogSettings: { readonly Format: string };
  readonly AdminCreateUserConfig: unknown;
  readonly AlarmActions: readonly unknown[];
  readonly AlarmDescription: string;
  readonly AlarmName: string;
  readonly AuthorizationType: string;
  readonly DashboardBody: unknown;
  readonly DefinitionString: { readonly 'Fn::Join': readonly [string, readonly unknown[]] };
  readonly DeletionProtectionEnabled?: boolean;
  readonly DestinationConfig?: { readonly OnFailure: { readonly Destination: unknown } };
  readonly Dimensions: readonly { readonly Name: string; readonly Value: unknown }[];
  readonly EnableKeyRotation: boolean;
  readonly EncryptionConfiguration: { readonly KmsKeyId: unknown };
  readonly Endpoint: unknown;
  readonly EvaluationPeriods: number;
  readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
  readonly EventSourceArn: unknown;
  readonly FilterCriteria: { readonly Filters: readonly { readonly Pattern: string }[] };
  readonly FilterPolicy: { readonly type: readonly string[] };
  readonly FunctionName: unknown;
  readonly FunctionResponseTypes: readonly string[];
  readonly GlobalSecondaryIndexes?: readonly { readonly IndexName: string; readonly Projection: unknown }[];
  readonly GroupName: string;
  readonly IntegrationUri: unknown;
  readonly JwtConfiguration: { readonly Audience: readonly unknown[]; readonly Issuer: unknown };
  readonly KeyPolicy: PolicyDocument;
  readonly KmsKeyId: unknown;
  readonly KmsMasterKeyId: unknown;
  readonly LoggingConfig: { readonly LogGroup: unknown };
  readonly LoggingConfiguration?: unknown;
  readonly MessageRetentionPeriod: number;
  readonly MetricName: string;
  readonly Namespace: string;
  readonly PolicyDocument: PolicyDocument;
  readonly Protocol: string;
  readonly Queues: readonly unknown[];
  readonly RedrivePolicy?: { readonly deadLetterTargetArn: unknown; readonly maxReceiveCount: number };
  readonly RetentionInDays: number;
  readonly Role: unknown;
  readonly RoleArn: unknown;
  readonly Roles: readonly unknown[];
  readonly RouteKey: string;
  readonly ScheduleExpression: string;
  readonly SSESpecification: { readonly KMSMasterKeyId: unknown };
  readonly Target: unknown;
  readonly Targets: readonly { readonly Arn: unknown }[];
  readonly Threshold: number;
  readonly TimeToLiveSpecification: unknown;
  readonly Timeout: number;
  readonly TopicName: string;
  readonly Topics: readonly unknown[];
  readonly TracingConfig?: unknown;
  readonly TreatMissingData: string;
  readonly TracingConfiguration?: { readonly Enabled: boolean };
  readonly VisibilityTimeout: number;
}

export interface Resource {
  readonly Type: string;
  readonly Properties: Properties;
  readonly DeletionPolicy?: string;
}

/** Code that is never run: infra's promises do not depend on what is in a bundle. */
export const noCode = (): lambda.Code => lambda.Code.fromInline('exports.handler = async () => undefined;');

/** Builds stacks in an app of the real settings, synthesizes it in a directory that is gone afterwards, and reads it. */
export function synthesize<S extends Stack>(build: (app: App) => S, settings: AppProps = {}): Template {
  const outdir = mkdtempSync(join(tmpdir(), 'askwell-infra-'));
  try {
    const app = new App({ ...appSettings, ...settings, outdir });
    const stack = build(app);
    return new Template(app.synth().getStackByName(stack.stackName).template as Document);
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** The core stack of the `local` stage, or with other settings. */
export function moderationTemplate(changed: Partial<StageSettings> = {}): Template {
  const settings = { ...readStage('local'), ...changed };
  return synthesize((app) => new ModerationStack(app, 'Moderation', { settings, code: noCode }));
}

interface Document {
  readonly Parameters?: Readonly<Record<string, unknown>>;
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value: unknown }>>;
}

export class Template {
  readonly document: Document;
  readonly resources: Document['Resources'];
  readonly outputs: NonNullable<Document['Outputs']>;

  constructor(document: Document) {
    this.document = document;
    this.resources = document.Resources;
    this.outputs = document.Outputs ?? {};
  }

  /** All resources of a type, by logical id. */
  all(type: string): [id: string, resource: Resource][] {
    return Object.entries(this.resources).filter(([, resource]) => resource.Type === type);
  }

  /** The one resource of a type, or the one that `is`. */
  only(type: string, is: (resource: Resource) => boolean = () => true): [id: string, resource: Resource] {
    const found = this.all(type).filter(([, resource]) => is(resource));
    const [first] = found;
    if (first === undefined || found.length > 1) throw new Error(`${found.length} resources are the only ${type}.`);
    return first;
  }

  /** The statements of the policies of a function's role. */
  policyOf(functionName: string): Statement[] {
    const [, found] = this.function(functionName);
    return this.statementsOfRole(target(found.Properties.Role));
  }

  function(name: string): [id: string, resource: Resource] {
    return this.only('AWS::Lambda::Function', ({ Properties }) => Properties.FunctionName === `askwell-local-${name}`);
  }

  statementsOfRole(roleId: string): Statement[] {
    return this.all('AWS::IAM::Policy')
      .filter(([, { Properties }]) => Properties.Roles.some((role) => target(role) === roleId))
      .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement);
  }

  /** The logical id of a table, by its output. */
  table(name: string): string {
    const output = this.outputs[`${name}TableName`];
    if (output === undefined) throw new Error(`No output tells the table ${name}.`);
    return target(output.Value);
  }
}

/** The logical id that a reference names: of `Ref`, of `Fn::GetAtt`, of the first of a `Fn::Join`. */
export function target(reference: unknown): string {
  const known = reference as { Ref?: string; 'Fn::GetAtt'?: [string]; 'Fn::Join'?: [string, unknown[]] };
  if (known.Ref !== undefined) return known.Ref;
  if (known['Fn::GetAtt'] !== undefined) return known['Fn::GetAtt'][0];
  const part = known['Fn::Join']?.[1].find((joined) => typeof joined === 'object');
  if (part === undefined) throw new Error(`Not a reference: ${JSON.stringify(reference)}`);
  return target(part);
}

export function list<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}
