import type { HistoryEntry } from './history-store.ts';
import type { Json, JsonObject } from './json.ts';
import type { State, TaskState } from './machine.ts';
import type { Step } from './step.ts';
import type { WorkflowError } from './workflow-error.ts';

// What history says of each thing that happens, in the words of AWS.

export function entered(state: State, input: Json): HistoryEntry {
  return { type: `${state.type}StateEntered`, details: { name: state.name, input } };
}

/** A Fail state is never left. */
export function exited(state: State, output: Json, assigned: JsonObject): HistoryEntry[] {
  if (state.type === 'Fail') return [];
  const assignedVariables = Object.keys(assigned).length === 0 ? undefined : assigned;
  return [{ type: `${state.type}StateExited`, details: { name: state.name, output, assignedVariables } }];
}

function resourceOf(state: TaskState) {
  return { resourceType: 'lambda', resource: state.resource.waitsForToken ? 'invoke.waitForTaskToken' : 'invoke' };
}

export function taskScheduled(state: TaskState, call: Extract<Step, { kind: 'call' }>, region: string): HistoryEntry[] {
  const { timeoutSeconds: timeoutInSeconds, heartbeatSeconds: heartbeatInSeconds } = call;
  if (state.resource.kind === 'function') {
    return [
      {
        type: 'LambdaFunctionScheduled',
        details: { resource: call.functionArn, input: call.payload, timeoutInSeconds },
      },
      { type: 'LambdaFunctionStarted', details: {} },
    ];
  }
  const { parameters } = call;
  return [
    {
      type: 'TaskScheduled',
      details: { ...resourceOf(state), region, parameters, timeoutInSeconds, heartbeatInSeconds },
    },
    { type: 'TaskStarted', details: resourceOf(state) },
  ];
}

export function taskSubmitted(state: TaskState, output: Json): HistoryEntry {
  return { type: 'TaskSubmitted', details: { ...resourceOf(state), output } };
}

export function taskSucceeded(state: TaskState, output: Json): HistoryEntry {
  if (state.resource.kind === 'function') return { type: 'LambdaFunctionSucceeded', details: { output } };
  return { type: 'TaskSucceeded', details: { ...resourceOf(state), output } };
}

export function taskFailed(state: TaskState, error: WorkflowError): HistoryEntry {
  const details = { error: error.Error, cause: error.Cause };
  if (state.resource.kind === 'function') return { type: 'LambdaFunctionFailed', details };
  return { type: 'TaskFailed', details: { ...resourceOf(state), ...details } };
}

export function taskTimedOut(state: TaskState, error: WorkflowError): HistoryEntry {
  const details = { error: error.Error, cause: error.Cause };
  if (state.resource.kind === 'function') return { type: 'LambdaFunctionTimedOut', details };
  return { type: 'TaskTimedOut', details: { ...resourceOf(state), ...details } };
}
