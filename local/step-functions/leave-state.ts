import { type Json, jsonBytes, payloadLimitBytes } from './json.ts';
import type { Exit, State } from './machine.ts';
import type { Step, View } from './step.ts';
import { StateFailure } from './workflow-error.ts';

/** A result too large for AWS is an error that States.ALL does not catch. */
export function withinLimit(value: Json, what: string): Json {
  if (jsonBytes(value) <= payloadLimitBytes) return value;
  throw new StateFailure(
    'States.DataLimitExceeded',
    `The ${what} is larger than the maximum number of bytes service limit.`,
  );
}

/**
 * Leaves a state: computes its output and its variables side by side, so that neither sees the other.
 * `extra` is what `$states` holds beside input and context; `fallback` the output when no template is given.
 */
export async function leaveBy(
  exit: Exit,
  next: string | undefined,
  view: View,
  extra: { readonly result?: Json; readonly errorOutput?: Json },
  fallback: Json,
): Promise<Step> {
  const bindings = { states: { input: view.input, context: view.context, ...extra }, variables: view.variables };
  const assigned = exit.assign === undefined ? {} : await exit.assign(bindings);
  const output = exit.output === undefined ? fallback : await exit.output(bindings);
  withinLimit(output, 'output of the state');
  return next === undefined ? { kind: 'end', output, assigned } : { kind: 'move', next, output, assigned };
}

/** Leaves a state whose work is done. A Wait has no result of its own: its input goes on. */
export async function leaveState(state: State, view: View, result: Json): Promise<Step> {
  switch (state.type) {
    case 'Task':
    case 'Parallel':
    case 'Map':
      return leaveBy(state, state.next, view, { result: withinLimit(result, 'result of the state') }, result);
    case 'Pass':
    case 'Wait':
    case 'Choice':
    case 'Succeed':
      return leaveBy(state, state.next, view, {}, view.input);
    case 'Fail':
      throw new StateFailure('States.Runtime', 'A Fail state has no way out.');
  }
}
