import * as z from 'zod';
import { StartupError } from '../startup-error.ts';

const Pattern = z.record(z.string(), z.unknown());
type Pattern = z.infer<typeof Pattern>;

/** Whether an event passes the filters of an event source mapping: any of them, or none given. */
export type EventFilter = (event: unknown) => boolean;

export const FilterCriteria = z.object({ Filters: z.array(z.object({ Pattern: z.string() })).default([]) });

/** Compiles Lambda's event filtering syntax. Throws StartupError for an operator that is not supported. */
export function compileFilter(criteria: z.infer<typeof FilterCriteria> | undefined): EventFilter {
  const filters = (criteria?.Filters ?? []).map(({ Pattern: source }) => compile(Pattern.parse(JSON.parse(source))));
  return (event) => filters.length === 0 || filters.some((matches) => matches(event));
}

function compile(pattern: Pattern): EventFilter {
  const fields = Object.entries(pattern).map(([name, rule]) => {
    const matches = Array.isArray(rule) ? anyOf(rule.map(compileRule)) : onObject(compile(Pattern.parse(rule)));
    return (event: unknown): boolean => matches(fieldOf(event, name));
  });
  return (event) => fields.every((matches) => matches(event));
}

/** An array matches when one of its elements does. */
function anyOf(rules: readonly EventFilter[]): EventFilter {
  return (value) => rules.some((rule) => (Array.isArray(value) ? value.some(rule) : rule(value)));
}

/** A field that holds JSON as text, such as an SQS body, is looked into. */
function onObject(matches: EventFilter): EventFilter {
  return (value) => matches(typeof value === 'string' ? parsedOr(value) : value);
}

function parsedOr(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function compileRule(rule: unknown): EventFilter {
  if (typeof rule !== 'object' || rule === null) return (value) => value === rule;
  const [operator, argument] = Object.entries<unknown>({ ...rule })[0] ?? ['', undefined];
  switch (operator) {
    case 'exists':
      return (value) => (value !== undefined) === argument;
    case 'prefix':
      return (value) => typeof value === 'string' && value.startsWith(String(argument));
    case 'suffix':
      return (value) => typeof value === 'string' && value.endsWith(String(argument));
    case 'equals-ignore-case':
      return (value) => typeof value === 'string' && value.toLowerCase() === String(argument).toLowerCase();
    case 'anything-but': {
      const excluded: unknown[] = [argument].flat();
      return (value) => value !== undefined && !excluded.includes(value);
    }
    case 'numeric':
      return compileNumeric(z.array(z.union([z.string(), z.number()])).parse(argument));
    default:
      throw new StartupError(`The event filter operator "${operator}" has no local counterpart.`);
  }
}

function compileNumeric(range: readonly (string | number)[]): EventFilter {
  return (value) => {
    if (typeof value !== 'number') return false;
    for (let index = 0; index < range.length; index += 2) {
      if (!compares(value, String(range[index]), Number(range[index + 1]))) return false;
    }
    return true;
  };
}

function compares(value: number, operator: string, bound: number): boolean {
  if (operator === '=') return value === bound;
  if (operator === '<') return value < bound;
  if (operator === '<=') return value <= bound;
  if (operator === '>') return value > bound;
  return operator === '>=' && value >= bound;
}

function fieldOf(event: unknown, name: string): unknown {
  if (typeof event !== 'object' || event === null || !Object.hasOwn(event, name)) return undefined;
  const value: unknown = Reflect.get(event, name);
  return value;
}
