import type { Template } from './compile-template.ts';
import { isJsonArray, isJsonObject, type Json } from './json.ts';
import { leaveBy, leaveState, withinLimit } from './leave-state.ts';
import type { ChoiceState, FailState, MapState, ParallelState, State, TaskState, WaitState } from './machine.ts';
import type { Child, Step, Surroundings, View } from './step.ts';
import { StateFailure } from './workflow-error.ts';

const longestSeconds = 99_999_999;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Interprets a state up to its first decision. Throws StateFailure when an expression or a value is wrong. */
export async function enterState(state: State, view: View, surroundings: Surroundings): Promise<Step> {
  switch (state.type) {
    case 'Pass':
    case 'Succeed':
      return leaveState(state, view, null);
    case 'Fail':
      return fail(state, view);
    case 'Choice':
      return choose(state, view);
    case 'Wait':
      return wait(state, view);
    case 'Task':
      return call(state, view, surroundings);
    case 'Parallel':
      return branch(state, view);
    case 'Map':
      return iterate(state, view);
  }
}

async function evaluate(template: Template | undefined, view: View): Promise<Json | undefined> {
  return template?.({ states: { input: view.input, context: view.context }, variables: view.variables });
}

function unfit(field: string, expected: string): StateFailure {
  return new StateFailure('States.QueryEvaluationError', `The field '${field}' must evaluate to ${expected}.`, field);
}

async function fail(state: FailState, view: View): Promise<Step> {
  const error = (await evaluate(state.error, view)) ?? '';
  const cause = (await evaluate(state.cause, view)) ?? '';
  if (typeof error !== 'string') throw unfit('Error', 'a string');
  if (typeof cause !== 'string') throw unfit('Cause', 'a string');
  return { kind: 'fail', error: { Error: error, Cause: cause } };
}

async function choose(state: ChoiceState, view: View): Promise<Step> {
  for (const [position, rule] of state.rules.entries()) {
    const holds = await evaluate(rule.condition, view);
    if (typeof holds !== 'boolean') throw unfit(`Choices[${position}]/Condition`, 'true or false');
    if (holds) return leaveBy(rule, rule.next, view, {}, view.input);
  }
  if (state.next === undefined) {
    throw new StateFailure('States.NoChoiceMatched', 'No choice rule matched and there is no Default.');
  }
  return leaveState(state, view, null);
}

async function wait(state: WaitState, view: View): Promise<Step> {
  const seconds = await evaluate(state.seconds, view);
  if (seconds !== undefined) {
    return { kind: 'wait', until: view.enteredAt + wholeSeconds(seconds, 'Seconds', 0) * 1000 };
  }
  const timestamp = await evaluate(state.timestamp, view);
  const until = typeof timestamp === 'string' && instant.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
  if (Number.isNaN(until)) throw unfit('Timestamp', 'an ISO 8601 instant');
  return { kind: 'wait', until };
}

function wholeSeconds(value: Json, field: string, least: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= longestSeconds) return value;
  throw unfit(field, `a whole number of seconds from ${least} to ${longestSeconds}`);
}

async function call(state: TaskState, view: View, surroundings: Surroundings): Promise<Step> {
  const parameters = withinLimit((await evaluate(state.arguments, view)) ?? view.input, 'input of the task');
  const timeout = await evaluate(state.timeoutSeconds, view);
  const heartbeat = await evaluate(state.heartbeatSeconds, view);
  return {
    kind: 'call',
    parameters,
    ...target(state, parameters, surroundings),
    timeoutSeconds: timeout === undefined ? undefined : wholeSeconds(timeout, 'TimeoutSeconds', 1),
    heartbeatSeconds: heartbeat === undefined ? undefined : wholeSeconds(heartbeat, 'HeartbeatSeconds', 1),
  };
}

function target(state: TaskState, parameters: Json, surroundings: Surroundings): { functionArn: string; payload: Json } {
  if (state.resource.functionArn !== undefined) {
    return { functionArn: state.resource.functionArn, payload: parameters };
  }
  const name = isJsonObject(parameters) ? parameters['FunctionName'] : undefined;
  if (!isJsonObject(parameters) || typeof name !== 'string') throw unfit('Arguments/FunctionName', 'a string');
  return { functionArn: surroundings.functionArn(name), payload: parameters['Payload'] ?? {} };
}

async function branch(state: ParallelState, view: View): Promise<Step> {
  const input = (await evaluate(state.arguments, view)) ?? view.input;
  const children = state.branches.map((startAt) => ({ startAt, input, item: undefined }));
  return { kind: 'spawn', children, limit: children.length };
}

async function iterate(state: MapState, view: View): Promise<Step> {
  const items = (await evaluate(state.items, view)) ?? view.input;
  if (!isJsonArray(items)) throw unfit('Items', 'an array');
  const limit = await evaluate(state.maxConcurrency, view);
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 0) throw unfit('MaxConcurrency', 'a whole number');
  const children: Child[] = [];
  for (const [index, value] of items.entries()) {
    const item = { Index: index, Value: value };
    const context = { ...view.context, Map: { Item: item } };
    const input = (await evaluate(state.itemSelector, { ...view, context })) ?? value;
    children.push({ startAt: state.startAt, input, item });
  }
  if (children.length === 0) return leaveState(state, view, []);
  return { kind: 'spawn', children, limit: limit === 0 ? children.length : limit };
}
