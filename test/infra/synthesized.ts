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

export interface Resource {
  readonly Type: string;
  // A template is as deep as CloudFormation is wide: tests reach into it and fail when it is not so.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly Properties: any;
  readonly DeletionPolicy?: string;
}
export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Principal?: Readonly<Record<string, unknown>>;
  readonly Condition?: Readonly<Record<string, unknown>>;
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
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value: unknown }>>;
}

export class Template {
  readonly resources: Document['Resources'];
  readonly outputs: NonNullable<Document['Outputs']>;

  constructor(document: Document) {
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
      .filter(([, { Properties }]) => (Properties.Roles as unknown[]).some((role) => target(role) === roleId))
      .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement as Statement[]);
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
