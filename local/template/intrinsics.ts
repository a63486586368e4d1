import { StartupError } from '../startup-error.ts';
import type { Template } from './cloud-assembly.ts';

/** What the running engines know about a resource of the template. */
export interface Physical {
  readonly ref: (logicalId: string) => string;
  readonly getAtt: (logicalId: string, attribute: string) => string;
}

export interface Intrinsics {
  /** The value with every intrinsic function resolved; `AWS::NoValue` disappears from objects and lists. */
  readonly resolve: (value: unknown) => unknown;
  /** Whether a resource's or output's `Condition` holds. */
  readonly holds: (condition: string) => boolean;
}

type Apply = (argument: unknown) => unknown;

/** CloudFormation's intrinsic functions over one template. Throws StartupError for what it does not know. */
export function createIntrinsics(template: Template, pseudoParameters: Readonly<Record<string, unknown>>, physical: Physical): Intrinsics {
  const ref = (name: string): unknown => {
    if (name === 'AWS::NoValue') return undefined;
    if (name in pseudoParameters) return pseudoParameters[name];
    const parameter = template.Parameters[name];
    return parameter === undefined ? physical.ref(name) : parameter.Default;
  };
  const holds = (name: string): boolean => {
    if (!(name in template.Conditions)) throw new StartupError(`The template names an unknown condition ${name}.`);
    return resolve(template.Conditions[name]) === true;
  };
  const list = (value: unknown): unknown[] => {
    const resolved = resolve(value);
    if (!Array.isArray(resolved)) throw new StartupError('An intrinsic function of the template got something else than a list.');
    return resolved;
  };
  const text = (value: unknown): string => {
    const resolved = resolve(value);
    if (typeof resolved === 'string' || typeof resolved === 'number' || typeof resolved === 'boolean') return String(resolved);
    throw new StartupError('An intrinsic function of the template got something else than text.');
  };
  const attribute = (path: readonly string[]): string => physical.getAtt(path[0] ?? '', path.slice(1).join('.'));
  const substitute = (argument: unknown): string => {
    const [source, values] = Array.isArray(argument) ? [text(argument[0]), entries(argument[1])] : [text(argument), {}];
    return source.replaceAll(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
      if (literal !== '') return `\${${name}}`;
      if (name in values) return text(values[name]);
      return name.includes('.') ? attribute(name.split('.')) : text({ Ref: name });
    });
  };
  const functions: Readonly<Record<string, Apply>> = {
    Ref: (argument) => ref(text(argument)),
    Condition: (argument) => holds(text(argument)),
    'Fn::GetAtt': (argument) => attribute(Array.isArray(argument) ? argument.map(text) : text(argument).split('.')),
    'Fn::Join': (argument) => list(raw(argument)[1]).map(text).join(text(raw(argument)[0])),
    'Fn::Sub': substitute,
    'Fn::Select': (argument) => list(raw(argument)[1])[Number(text(raw(argument)[0]))],
    'Fn::Split': (argument) => text(raw(argument)[1]).split(text(raw(argument)[0])),
    'Fn::If': (argument) => resolve(raw(argument)[holds(text(raw(argument)[0])) ? 1 : 2]),
    'Fn::Equals': (argument) => text(raw(argument)[0]) === text(raw(argument)[1]),
    'Fn::Not': (argument) => resolve(raw(argument)[0]) !== true,
    'Fn::And': (argument) => raw(argument).every((each) => resolve(each) === true),
    'Fn::Or': (argument) => raw(argument).some((each) => resolve(each) === true),
    'Fn::Base64': (argument) => Buffer.from(text(argument)).toString('base64'),
    'Fn::FindInMap': (argument) => {
      const [map, first, second] = raw(argument).map(text);
      return template.Mappings[map ?? '']?.[first ?? '']?.[second ?? ''];
    },
  };
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve).filter((each) => each !== undefined);
    if (typeof value !== 'object' || value === null) return value;
    const [only, ...others] = Object.entries(value);
    if (only !== undefined && others.length === 0 && isIntrinsic(only)) {
      const apply = functions[only[0]];
      if (apply !== undefined) return apply(only[1]);
      throw new StartupError(`The template uses ${only[0]}, which has no local counterpart.`);
    }
    return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => withValue(key, resolve(each))));
  };
  return { resolve, holds };
}

function isIntrinsic([name, argument]: [string, unknown]): boolean {
  return name.startsWith('Fn::') || name === 'Ref' || (name === 'Condition' && typeof argument === 'string');
}

function withValue(key: string, value: unknown): [string, unknown][] {
  return value === undefined ? [] : [[key, value]];
}

function raw(argument: unknown): readonly unknown[] {
  if (!Array.isArray(argument)) throw new StartupError('An intrinsic function of the template needs a list of arguments.');
  return argument;
}

function entries(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
