import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { region } from '../region.ts';
import { StartupError } from '../startup-error.ts';
import type { Stack } from '../template/stack.ts';

const FunctionProperties = z.object({
  Code: z.object({ S3Key: z.string() }),
  Handler: z.string(),
  Runtime: z.string().startsWith('nodejs'),
  Timeout: z.coerce.number().default(3),
  MemorySize: z.coerce.number().default(128),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()).default({}) }).optional(),
});

/** A function of the stack, ready to be run by a worker. */
export interface FunctionSettings {
  readonly name: string;
  readonly arn: string;
  /** A file URL. */
  readonly file: string;
  readonly handler: string;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly environment: Readonly<Record<string, string>>;
}

/** How functions reach AWS. */
export interface CallPaths {
  /** The emulators' addresses by the suffix of `AWS_ENDPOINT_URL_…`. */
  readonly endpoints: Readonly<Record<string, string>>;
  /** What a variable of the template says to the functions, which may see other addresses than the engines do. */
  readonly localize: (value: string) => string;
}

/** Reads the stack's functions. */
export function functionSettings(stack: Stack, { endpoints, localize }: CallPaths): FunctionSettings[] {
  return stack.all(['AWS::Lambda::Function'], FunctionProperties).map(({ logicalId, ref: name, properties }) => {
    const [module = '', handler = ''] = properties.Handler.split('.');
    return {
      name,
      arn: stack.getAtt(logicalId, 'Arn'),
      file: pathToFileURL(moduleFile(stack.assetPath(properties.Code.S3Key), module)).href,
      handler,
      timeoutSeconds: properties.Timeout,
      memoryMb: properties.MemorySize,
      environment: { ...runtimeEnvironment(name, properties.MemorySize, endpoints), ...localized(properties.Environment?.Variables ?? {}, localize) },
    };
  });
}

/** The names of the stack's functions by the access keys that their calls are signed with. */
export function functionsByAccessKey(stack: Stack): Map<string, string> {
  return new Map(stack.all(['AWS::Lambda::Function'], z.unknown()).map(({ ref: name }) => [accessKeyOf(name), name]));
}

function accessKeyOf(functionName: string): string {
  return `LOCAL${createHash('sha256').update(functionName).digest('hex').slice(0, 15).toUpperCase()}`;
}

function localized(variables: Readonly<Record<string, string>>, localize: CallPaths['localize']): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, localize(value)]));
}

function moduleFile(directory: string, module: string): string {
  const file = ['.mjs', '.js', '.cjs'].map((extension) => join(directory, `${module}${extension}`)).find((path) => existsSync(path));
  if (file === undefined) throw new StartupError(`There is no ${module}.mjs in ${directory}.`);
  return file;
}

function runtimeEnvironment(name: string, memoryMb: number, endpoints: Readonly<Record<string, string>>): Record<string, string> {
  return {
    AWS_ACCESS_KEY_ID: accessKeyOf(name),
    AWS_DEFAULT_REGION: region,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    AWS_REGION: region,
    AWS_SECRET_ACCESS_KEY: 'local',
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
    ...Object.fromEntries(Object.entries(endpoints).map(([service, url]) => [service === '' ? 'AWS_ENDPOINT_URL' : `AWS_ENDPOINT_URL_${service}`, url])),
  };
}
