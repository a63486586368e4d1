import { StartupError } from '../startup-error.ts';
import type { Template } from './cloud-assembly.ts';

/** What the running engines know about a resource of the template. */
export interface Physical {
  readonly ref: (logicalId: string) => string;
  readonly getAtt: (logicalId: string, attribute: string) => string;
}

type Apply = (argument: unknown) => unknown;

/** CloudFormation's intrinsic functions over one template. Throws StartupError for what it does not know. */
export class Intrinsics {
  readonly #template: Template;
  readonly #pseudoParameters: Readonly<Record<string, unknown>>;
  readonly #physical: Physical;
  readonly #functions: Readonly<Record<string, Apply>> = {
    Ref: (argument) => this.#ref(this.#text(argument)),
    Condition: (argument) => this.holds(this.#text(argument)),
    'Fn::GetAtt': (argument) => this.#attribute(Array.isArray(argument) ? argument.map((part) => this.#text(part)) : this.#text(argument).split('.')),
    'Fn::Join': (argument) => this.#list(raw(argument)[1]).map((part) => this.#text(part)).join(this.#text(raw(argument)[0])),
    'Fn::Sub': (argument) => this.#substitute(argument),
    'Fn::Select': (argument) => this.#list(raw(argument)[1])[Number(this.#text(raw(argument)[0]))],
    'Fn::Split': (argument) => this.#text(raw(argument)[1]).split(this.#text(raw(argument)[0])),
    'Fn::If': (argument) => this.resolve(raw(argument)[this.holds(this.#text(raw(argument)[0])) ? 1 : 2]),
    'Fn::Equals': (argument) => this.#text(raw(argument)[0]) === this.#text(raw(argument)[1]),
    'Fn::Not': (argument) => this.resolve(raw(argument)[0]) !== true,
    'Fn::And': (argument) => raw(argument).every((each) => this.resolve(each) === true),
    'Fn::Or': (argument) => raw(argument).some((each) => this.resolve(each) === true),
    'Fn::Base64': (argument) => Buffer.from(this.#text(argument)).toString('base64'),
    'Fn::FindInMap': (argument) => this.#findInMap(raw(argument).map((part) => this.#text(part))),
  };

  constructor(template: Template, pseudoParameters: Readonly<Record<string, unknown>>, physical: Physical) {
    this.#template = template;
    this.#pseudoParameters = pseudoParameters;
    this.#physical = physical;
  }

  /** The value with every intrinsic function resolved; `AWS::NoValue` disappears from objects and lists. */
  resolve(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.resolve(each)).filter((each) => each !== undefined);
    if (typeof value !== 'object' || value === null) return value;
    const [only, ...others] = Object.entries<unknown>({ ...value });
    if (only !== undefined && others.length === 0 && isIntrinsic(only)) {
      const apply = this.#functions[only[0]];
      if (apply !== undefined) return apply(only[1]);
      throw new StartupError(`The template uses ${only[0]}, which has no local counterpart.`);
    }
    const resolved = Object.entries(value).map(([key, each]): [string, unknown] => [key, this.resolve(each)]);
    return Object.fromEntries(resolved.filter(([, each]) => each !== undefined));
  }

  /** Whether the condition of a resource holds. */
  holds(condition: string): boolean {
    if (!(condition in this.#template.Conditions)) throw new StartupError(`The template names an unknown condition ${condition}.`);
    return this.resolve(this.#template.Conditions[condition]) === true;
  }

  #ref(name: string): unknown {
    if (name === 'AWS::NoValue') return undefined;
    if (name in this.#pseudoParameters) return this.#pseudoParameters[name];
    const parameter = this.#template.Parameters[name];
    return parameter === undefined ? this.#physical.ref(name) : parameter.Default;
  }

  #attribute([logicalId = '', ...attribute]: readonly string[]): string {
    return this.#physical.getAtt(logicalId, attribute.join('.'));
  }

  #substitute(argument: unknown): string {
    const [source, values] = Array.isArray(argument) ? [this.#text(argument[0]), entries(argument[1])] : [this.#text(argument), {}];
    return source.replaceAll(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
      if (literal !== '') return `\${${name}}`;
      if (name in values) return this.#text(values[name]);
      return name.includes('.') ? this.#attribute(name.split('.')) : this.#text({ Ref: name });
    });
  }

  #findInMap([map = '', first = '', second = '']: readonly string[]): unknown {
    return this.#template.Mappings[map]?.[first]?.[second];
  }

  #list(value: unknown): unknown[] {
    const resolved = this.resolve(value);
    if (!Array.isArray(resolved)) throw new StartupError('An intrinsic function of the template got something else than a list.');
    return resolved;
  }

  #text(value: unknown): string {
    const resolved = this.resolve(value);
    if (typeof resolved === 'string' || typeof resolved === 'number' || typeof resolved === 'boolean') return String(resolved);
    throw new StartupError('An intrinsic function of the template got something else than text.');
  }
}

/** `Condition` also is a word of IAM policies, where an object follows. */
function isIntrinsic([name, argument]: [string, unknown]): boolean {
  return name.startsWith('Fn::') || name === 'Ref' || (name === 'Condition' && typeof argument === 'string');
}

function raw(argument: unknown): readonly unknown[] {
  if (!Array.isArray(argument)) throw new StartupError('An intrinsic function of the template needs a list of arguments.');
  return argument;
}

function entries(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
