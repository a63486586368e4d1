import type * as z from 'zod';
import { accountId, region } from '../region.ts';
import { StartupError } from '../startup-error.ts';
import type { Assembly } from './cloud-assembly.ts';
import { Intrinsics } from './intrinsics.ts';
import { physicalNames, type EngineAddresses } from './physical-names.ts';
import { noCounterpartTypes, runTypes } from './resource-types.ts';

/** A resource with its properties resolved and parsed. */
export interface StackResource<P> {
  readonly logicalId: string;
  /** What `Ref` gives. */
  readonly ref: string;
  readonly properties: P;
}

/** The resolved stack: engines ask it for the resources of their types. */
export interface Stack {
  readonly name: string;
  all<P>(types: readonly string[], properties: z.ZodType<P>): StackResource<P>[];
  readonly getAtt: (logicalId: string, attribute: string) => string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly assetPath: (s3Key: string) => string;
}

/** Resolves a stack against the engines' addresses. Throws StartupError for what cannot run here. */
export function resolveStack(assembly: Assembly, addresses: EngineAddresses): Stack {
  const { template, stackName } = assembly;
  const physical = physicalNames(template, addresses);
  const intrinsics = new Intrinsics(template, pseudoParameters(stackName), physical);
  const resources = Object.entries(template.Resources).filter(([, { Condition }]) => Condition === undefined || intrinsics.holds(Condition));
  for (const [logicalId, { Type }] of resources) refuseUnknown(logicalId, Type);
  const localize = endpointRewriter(resources.flatMap(([id, { Type }]) => (Type === 'AWS::ApiGatewayV2::Api' ? [id] : [])), addresses.http);
  const all: Stack['all'] = (types, properties) =>
    resources
      .filter(([, { Type }]) => types.includes(Type))
      .map(([logicalId, resource]) => ({
        logicalId,
        ref: physical.ref(logicalId),
        properties: parseProperties(logicalId, resource.Type, properties, localize(intrinsics.resolve(resource.Properties))),
      }));
  const outputs = new Map(
    Object.entries(template.Outputs).flatMap(([name, { Value }]): [string, string][] => {
      const value = localize(intrinsics.resolve(Value));
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
  return { name: stackName, all, outputs, getAtt: physical.getAtt, assetPath: assembly.assetPath };
}

function pseudoParameters(stackName: string): Readonly<Record<string, string>> {
  return {
    'AWS::AccountId': accountId,
    'AWS::Partition': 'aws',
    'AWS::Region': region,
    'AWS::StackId': `arn:aws:cloudformation:${region}:${accountId}:stack/${stackName}/local`,
    'AWS::StackName': stackName,
    'AWS::URLSuffix': 'amazonaws.com',
  };
}

function refuseUnknown(logicalId: string, type: string): void {
  if (runTypes.has(type) || noCounterpartTypes.has(type)) return;
  throw new StartupError(`${logicalId} (${type}) has no local counterpart: add an engine for the type under local/, or list it as needing none.`);
}

function parseProperties<P>(logicalId: string, type: string, schema: z.ZodType<P>, value: unknown): P {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`).join(', ');
  throw new StartupError(`${logicalId} (${type}) asks for what the local engine does not do: ${issues}.`);
}

/** CDK writes an HTTP API's URL out as `https://<api id>.execute-api.…`; locally it is the gateway's address. */
function endpointRewriter(apiIds: readonly string[], http: string): (value: unknown) => unknown {
  const rewrite = (value: unknown): unknown => {
    if (typeof value === 'string') {
      return apiIds.reduce((text, id) => text.replaceAll(`https://${id}.execute-api.${region}.amazonaws.com`, http), value);
    }
    if (Array.isArray(value)) return value.map(rewrite);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rewrite(each)]));
  };
  return rewrite;
}
