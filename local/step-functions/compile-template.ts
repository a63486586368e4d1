import jsonata from 'jsonata';
import { checkExpression } from './check-expression.ts';
import { fromJson, isJsonArray, isJsonObject, type Json, type JsonObject } from './json.ts';
import { registerFunctions } from './jsonata-functions.ts';
import { StateFailure } from './workflow-error.ts';

/** What an expression can see: `$states` and the variables in scope. */
export interface Bindings {
  readonly states: JsonObject;
  readonly variables: JsonObject;
}
/** A compiled field. Throws StateFailure('States.QueryEvaluationError') naming the field, never the data. */
export type Template = (bindings: Bindings) => Promise<Json>;

/** An expression that could not be compiled; the message names field and place. */
export class TemplateProblem extends Error {
  override readonly name = 'TemplateProblem';
}

export interface TemplateOptions {
  /** What $now and $millis say. */
  readonly now: () => number;
  /** The parts of `$states` that the field has. */
  readonly visible: readonly string[];
}

/** Compiles each expression of a field once. Throws TemplateProblem. */
export function compileTemplate(value: Json, field: string, options: TemplateOptions): Template {
  const compiled = compileNode(value, field, options);
  if ('constant' in compiled) {
    const { constant } = compiled;
    return async () => constant;
  }
  return compiled.evaluate;
}

type Node = { readonly constant: Json } | { readonly evaluate: Template };

function compileNode(value: Json, field: string, options: TemplateOptions): Node {
  if (typeof value === 'string') return compileString(value, field, options);
  if (isJsonArray(value)) return compileArray(value, field, options);
  if (isJsonObject(value)) return compileObject(value, field, options);
  return { constant: value };
}

function compileString(text: string, field: string, options: TemplateOptions): Node {
  if (!text.startsWith('{%')) return { constant: text };
  if (!text.endsWith('%}') || text.length < 4) throw new TemplateProblem(`${field}: the expression does not end in %}`);
  return { evaluate: compileExpression(text.slice(2, -2).trim(), field, options) };
}

function compileArray(items: readonly Json[], field: string, options: TemplateOptions): Node {
  const nodes = items.map((item, position) => compileNode(item, `${field}[${position}]`, options));
  if (nodes.every((node) => 'constant' in node)) return { constant: items };
  return {
    evaluate: async (bindings) => {
      const results: Json[] = [];
      for (const node of nodes) results.push('constant' in node ? node.constant : await node.evaluate(bindings));
      return results;
    },
  };
}

function compileObject(fields: JsonObject, field: string, options: TemplateOptions): Node {
  const nodes = Object.entries(fields).map(([key, value]): [string, Node] => [
    key,
    compileNode(value, `${field}/${key}`, options),
  ]);
  if (nodes.every(([, node]) => 'constant' in node)) return { constant: fields };
  return {
    evaluate: async (bindings) => {
      const results: [string, Json][] = [];
      for (const [key, node] of nodes) {
        results.push([key, 'constant' in node ? node.constant : await node.evaluate(bindings)]);
      }
      return Object.fromEntries(results);
    },
  };
}

function compileExpression(source: string, field: string, options: TemplateOptions): Template {
  const expression = parseExpression(source, field);
  const problem = checkExpression(expression.ast(), options.visible);
  if (problem !== undefined) throw new TemplateProblem(`${field}: ${problem}`);
  registerFunctions(expression, options.now);
  const about = `The JSONata expression '${source}' specified for the field '${field}'`;
  return async ({ states, variables }) => {
    let text: string | undefined;
    try {
      const result: unknown = await expression.evaluate(undefined, { ...variables, states });
      text = JSON.stringify(result, refuseFunctions);
    } catch (thrown) {
      // JSONata's own messages quote the data: only its code may be told.
      throw queryFailure(`${about} threw an error during evaluation. ${codeOf(thrown)}`, field);
    }
    if (text === undefined) throw queryFailure(`${about} returned nothing (undefined).`, field);
    return fromJson(text);
  };
}

/** JSONata's functions are objects; none may pass for data. */
function refuseFunctions(_: string, value: unknown): unknown {
  const isFunction =
    typeof value === 'function' ||
    (typeof value === 'object' && value !== null && ('_jsonata_lambda' in value || '_jsonata_function' in value));
  if (isFunction) throw new TypeError('A function is not JSON.');
  return value;
}

function parseExpression(source: string, field: string): jsonata.Expression {
  try {
    return jsonata(source, { timeout: 5_000, stack: 1_000 });
  } catch (thrown) {
    throw new TemplateProblem(`${field}: not a JSONata expression (${codeOf(thrown)})`);
  }
}

function queryFailure(cause: string, field: string): StateFailure {
  return new StateFailure('States.QueryEvaluationError', cause, field);
}

function codeOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return '';
  const position = 'position' in thrown && typeof thrown.position === 'number' ? ` at position ${thrown.position}` : '';
  return typeof thrown.code === 'string' ? `${thrown.code}${position}` : '';
}
