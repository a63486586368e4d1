import * as z from 'zod';
import { MachineDefinition, type StateDefinition, type StateType, stateSchemas } from './definition.ts';
import { tryJson } from './json.ts';
import { ServiceError } from './service-error.ts';

/** States that start together: the machine itself, a branch of a Parallel, the processor of a Map. */
export interface DefinedScope {
  readonly startAt: string;
  readonly stateNames: readonly string[];
  /** The Parallel or Map that holds this scope; undefined for the machine itself. */
  readonly owner: string | undefined;
}

/** A parsed definition: every state of every scope by its name, which is unique in the whole machine. */
export interface ParsedDefinition {
  readonly startAt: string;
  readonly timeoutSeconds: number | undefined;
  readonly states: ReadonlyMap<string, StateDefinition>;
  readonly scopes: readonly DefinedScope[];
}

const unsupported: Readonly<Record<string, string>> = {
  InputPath: 'JSONPath',
  OutputPath: 'JSONPath',
  ResultPath: 'JSONPath',
  ResultSelector: 'JSONPath',
  Parameters: 'JSONPath',
  Result: 'JSONPath',
  ItemsPath: 'JSONPath',
  SecondsPath: 'JSONPath',
  TimestampPath: 'JSONPath',
  TimeoutSecondsPath: 'JSONPath',
  HeartbeatSecondsPath: 'JSONPath',
  MaxConcurrencyPath: 'JSONPath',
  ErrorPath: 'JSONPath',
  CausePath: 'JSONPath',
  Variable: 'JSONPath',
  Iterator: 'the old form of ItemProcessor',
  ItemReader: 'distributed Map',
  ItemBatcher: 'distributed Map',
  ResultWriter: 'distributed Map',
  ToleratedFailureCount: 'distributed Map',
  ToleratedFailurePercentage: 'distributed Map',
  Label: 'distributed Map',
  Credentials: 'cross-account access',
};

/** ServiceError('InvalidDefinition') with every problem, each naming its state and field. */
export function invalidDefinition(problems: readonly string[]): ServiceError {
  return new ServiceError('InvalidDefinition', `Invalid State Machine Definition: '${problems.join('; ')}'`);
}

/** Reads the definition's text. Throws ServiceError('InvalidDefinition') with all problems of shape found. */
export function parseDefinition(text: string): ParsedDefinition {
  const document = tryJson(text);
  if (document === undefined) throw invalidDefinition(['INVALID_JSON_DESCRIPTION: The definition is not JSON']);
  const machine = MachineDefinition.safeParse(document);
  if (!machine.success) throw invalidDefinition(issuesOf('The state machine', machine.error));

  const found: Found = { problems: [], states: new Map(), scopes: [] };
  readScope(machine.data, undefined, machine.data.QueryLanguage, found);
  if (found.problems.length > 0) throw invalidDefinition(found.problems);
  const { StartAt, TimeoutSeconds } = machine.data;
  return { startAt: StartAt, timeoutSeconds: TimeoutSeconds, states: found.states, scopes: found.scopes };
}

interface Found {
  readonly problems: string[];
  readonly states: Map<string, StateDefinition>;
  readonly scopes: DefinedScope[];
}
interface ScopeSource {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, unknown>>;
}

function readScope(source: ScopeSource, owner: string | undefined, language: 'JSONata' | undefined, found: Found): void {
  const stateNames = Object.keys(source.States);
  found.scopes.push({ startAt: source.StartAt, stateNames, owner });
  for (const name of stateNames) {
    const state = readState(name, source.States[name], language, found.problems);
    if (state === undefined) continue;
    if (found.states.has(name)) found.problems.push(`State '${name}': the name is used twice in the state machine`);
    found.states.set(name, state);
    if (state.Type === 'Map') readScope(state.ItemProcessor, name, language, found);
    if (state.Type === 'Parallel') {
      for (const branch of state.Branches) readScope(branch, name, branch.QueryLanguage ?? language, found);
    }
  }
}

const Typed = z.looseObject({ Type: z.string(), QueryLanguage: z.string().optional() });
const isStateType = (type: string): type is StateType => Object.hasOwn(stateSchemas, type);

function readState(
  name: string,
  source: unknown,
  language: 'JSONata' | undefined,
  problems: string[],
): StateDefinition | undefined {
  const typed = Typed.safeParse(source);
  if (!typed.success || !isStateType(typed.data.Type)) {
    problems.push(`State '${name}': Type must be one of ${Object.keys(stateSchemas).join(', ')}`);
    return undefined;
  }
  if ((typed.data.QueryLanguage ?? language) !== 'JSONata') {
    problems.push(`State '${name}': the JSONPath query language is not supported, set QueryLanguage to JSONata`);
    return undefined;
  }
  const parsed = stateSchemas[typed.data.Type].safeParse(source);
  if (parsed.success) return parsed.data;
  problems.push(...issuesOf(`State '${name}'`, parsed.error));
  return undefined;
}

function issuesOf(subject: string, error: z.ZodError): string[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `${subject}: ${refusal(key)}`);
    const field = issue.path.join('.') || 'definition';
    return [`${subject}: ${field}: ${issue.message}`];
  });
}

function refusal(key: string): string {
  const feature = Object.hasOwn(unsupported, key) ? unsupported[key] : undefined;
  return feature === undefined ? `unknown field ${key}` : `the field ${key} is not supported (${feature})`;
}
