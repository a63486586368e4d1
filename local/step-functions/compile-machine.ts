import { checkErrorNames } from './check-error-names.ts';
import { checkGraph } from './check-graph.ts';
import { compileTemplate, type Template, TemplateProblem } from './compile-template.ts';
import type { StateDefinition } from './definition.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import type { Assignments, Catcher, Exit, Machine, State } from './machine.ts';
import { invalidDefinition, parseDefinition } from './parse-definition.ts';
import { readTaskResource } from './task-resource.ts';

/**
 * Turns a definition's text into a machine. Throws ServiceError('InvalidDefinition') that names every state and
 * feature this engine would not run just as AWS does. `now` is the clock that $now and $millis read.
 */
export function compileMachine(text: string, now: () => number): Machine {
  const definition = parseDefinition(text);
  const problems = [...checkGraph(definition), ...checkErrorNames(definition.states)];
  const states = new Map<string, State>();
  for (const [name, state] of definition.states) {
    try {
      states.set(name, compileState(name, state, now));
    } catch (thrown) {
      if (!(thrown instanceof TemplateProblem)) throw thrown;
      problems.push(`State '${name}': ${thrown.message}`);
    }
  }
  if (problems.length > 0) throw invalidDefinition(problems);
  return { startAt: definition.startAt, timeoutSeconds: definition.timeoutSeconds, states };
}

interface Results {
  readonly Output?: Json | undefined;
  readonly Assign?: JsonObject | undefined;
}
/** A compiler of one optional field. */
type Compile = (value: Json | undefined, field: string) => Template | undefined;

function compileState(name: string, state: StateDefinition, now: () => number): State {
  const compile: Compile = (value, field) => (value === undefined ? undefined : compileTemplate(value, field, now));
  const needed = (value: Json, field: string) => compileTemplate(value, field, now);
  const leaving = { name, next: 'Next' in state ? state.Next : undefined, ...compileExit(state, '', compile) };
  switch (state.Type) {
    case 'Pass':
    case 'Succeed':
      return { type: state.Type, ...leaving };
    case 'Fail':
      return { type: 'Fail', name, error: compile(state.Error, 'Error'), cause: compile(state.Cause, 'Cause') };
    case 'Wait':
      if ((state.Seconds === undefined) === (state.Timestamp === undefined)) {
        throw new TemplateProblem('needs either Seconds or Timestamp');
      }
      return {
        type: 'Wait',
        ...leaving,
        seconds: compile(state.Seconds, 'Seconds'),
        timestamp: compile(state.Timestamp, 'Timestamp'),
      };
    case 'Choice':
      return {
        type: 'Choice',
        ...leaving,
        next: state.Default,
        rules: state.Choices.map((rule, position) => ({
          condition: needed(rule.Condition, `Choices[${position}]/Condition`),
          next: rule.Next,
          ...compileExit(rule, `Choices[${position}]/`, compile),
        })),
      };
    case 'Task':
      return compileTask(state, leaving, compile);
    case 'Parallel':
      return {
        type: 'Parallel',
        ...leaving,
        ...compileRecovery(state, compile),
        arguments: compile(state.Arguments, 'Arguments'),
        branches: state.Branches.map((branch) => branch.StartAt),
      };
    case 'Map':
      return {
        type: 'Map',
        ...leaving,
        ...compileRecovery(state, compile),
        items: compile(state.Items, 'Items'),
        itemSelector: compile(state.ItemSelector, 'ItemSelector'),
        maxConcurrency: needed(state.MaxConcurrency, 'MaxConcurrency'),
        startAt: state.ItemProcessor.StartAt,
      };
  }
}

const invokeArguments = new Set(['FunctionName', 'Payload', 'Qualifier', 'InvocationType']);

function compileTask(
  state: Extract<StateDefinition, { Type: 'Task' }>,
  leaving: Exit & { name: string; next: string | undefined },
  compile: Compile,
): State {
  const resource = readTaskResource(state.Resource);
  if (resource === undefined) throw new TemplateProblem(`the Resource ${state.Resource} is not supported`);
  const { Arguments, TimeoutSeconds, HeartbeatSeconds } = state;
  if (resource.kind === 'invoke') checkInvokeArguments(Arguments);
  if (typeof TimeoutSeconds === 'number' && typeof HeartbeatSeconds === 'number' && HeartbeatSeconds >= TimeoutSeconds) {
    throw new TemplateProblem('HeartbeatSeconds must be smaller than TimeoutSeconds');
  }
  return {
    type: 'Task',
    ...leaving,
    ...compileRecovery(state, compile),
    resource,
    arguments: compile(Arguments, 'Arguments'),
    timeoutSeconds: compile(TimeoutSeconds, 'TimeoutSeconds'),
    heartbeatSeconds: compile(HeartbeatSeconds, 'HeartbeatSeconds'),
  };
}

function checkInvokeArguments(given: Json | undefined): void {
  if (typeof given === 'string') return;
  if (!isJsonObject(given) || given['FunctionName'] === undefined) {
    throw new TemplateProblem('Arguments: FunctionName is missing');
  }
  for (const key of Object.keys(given)) {
    if (!invokeArguments.has(key)) throw new TemplateProblem(`Arguments: ${key} is not supported`);
  }
  if ((given['InvocationType'] ?? 'RequestResponse') !== 'RequestResponse') {
    throw new TemplateProblem('Arguments: InvocationType must be RequestResponse');
  }
}

function compileRecovery(state: Extract<StateDefinition, { Type: 'Task' | 'Parallel' | 'Map' }>, compile: Compile) {
  const catchers = state.Catch.map((catcher, position): Catcher => ({
    errorEquals: catcher.ErrorEquals,
    next: catcher.Next,
    ...compileExit(catcher, `Catch[${position}]/`, compile),
  }));
  return { retry: state.Retry, catchers };
}

function compileExit(source: Results | StateDefinition, place: string, compile: Compile): Exit {
  const output = 'Output' in source ? compile(source.Output, `${place}Output`) : undefined;
  const assign = 'Assign' in source ? compile(source.Assign, `${place}Assign`) : undefined;
  return { output, assign: assign === undefined ? undefined : toAssignments(assign) };
}

/** The schema let only objects of expressions through, so the result is an object. */
function toAssignments(assign: Template): Assignments {
  return async (bindings) => {
    const values = await assign(bindings);
    return isJsonObject(values) ? values : {};
  };
}
