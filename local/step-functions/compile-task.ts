import { type CompileField, compileExit } from './compile-exit.ts';
import { TemplateProblem } from './compile-template.ts';
import type { StateDefinition } from './definition.ts';
import { isJsonObject, type Json } from './json.ts';
import type { Catcher, Leaving, Recovering, TaskState } from './machine.ts';
import { readTaskResource } from './task-resource.ts';

const invokeArguments = new Set(['FunctionName', 'Payload', 'Qualifier', 'InvocationType']);

/** Compiles a Task. Throws TemplateProblem for resources and arguments that are not run here. */
export function compileTask(
  state: Extract<StateDefinition, { Type: 'Task' }>,
  leaving: Leaving,
  compile: CompileField,
): TaskState {
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

/** Compiles Retry and Catch of a Task, Parallel or Map. */
export function compileRecovery(
  state: Extract<StateDefinition, { Type: 'Task' | 'Parallel' | 'Map' }>,
  compile: CompileField,
): Recovering {
  const catchers = state.Catch.map((catcher, position): Catcher => ({
    errorEquals: catcher.ErrorEquals,
    next: catcher.Next,
    ...compileExit(catcher, `Catch[${position}]/`, compile, 'errorOutput'),
  }));
  return { retry: state.Retry, catchers };
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
