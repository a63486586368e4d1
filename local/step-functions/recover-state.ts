import type { Retrier } from './definition.ts';
import { leaveBy } from './leave-state.ts';
import type { RecoverableState } from './machine.ts';
import type { Step, Surroundings, View } from './step.ts';
import type { WorkflowError } from './workflow-error.ts';

const neverWild = new Set(['States.DataLimitExceeded', 'States.Runtime']);

/**
 * Whether an ErrorEquals list matches an error, by the rules of AWS: States.ALL is everything but the two terminal
 * errors, States.TaskFailed everything but States.Timeout and those two, and a missed heartbeat is a time-out too.
 */
export function matchesError(errorEquals: readonly string[], error: string): boolean {
  return errorEquals.some((name) => {
    if (name === error) return true;
    if (name === 'States.ALL') return !neverWild.has(error);
    if (name === 'States.TaskFailed') return error !== 'States.Timeout' && !neverWild.has(error);
    return name === 'States.Timeout' && error === 'States.HeartbeatTimeout';
  });
}

/** Milliseconds before attempt `attempt` (0 = the first retry): exponential, capped, with full jitter if asked for. */
export function retryDelayMs(retrier: Retrier, attempt: number, random: () => number): number {
  const backoff = retrier.IntervalSeconds * retrier.BackoffRate ** attempt;
  const seconds = Math.min(backoff, retrier.MaxDelaySeconds ?? Number.POSITIVE_INFINITY, 99_999_999);
  return Math.round(seconds * 1000 * (retrier.JitterStrategy === 'FULL' ? random() : 1));
}

/**
 * What a failed Task, Parallel or Map does: try again, go where a catcher points, or fail. `retryCounts` holds the
 * retries made so far for each retrier, in its order; the first matching retrier decides, even when it is used up.
 */
export async function recoverState(
  state: RecoverableState,
  view: View,
  error: WorkflowError,
  retryCounts: readonly number[],
  surroundings: Surroundings,
): Promise<Step> {
  const position = state.retry.findIndex((retrier) => matchesError(retrier.ErrorEquals, error.Error));
  const retrier = state.retry[position];
  const made = retryCounts[position] ?? 0;
  if (retrier !== undefined && made < retrier.MaxAttempts) {
    const at = surroundings.now() + retryDelayMs(retrier, made, () => surroundings.random());
    return { kind: 'retry', at, retryCounts: state.retry.map((_, i) => (retryCounts[i] ?? 0) + (i === position ? 1 : 0)) };
  }
  const catcher = state.catchers.find((candidate) => matchesError(candidate.errorEquals, error.Error));
  if (catcher === undefined) return { kind: 'fail', error };
  const errorOutput = { Error: error.Error, Cause: error.Cause };
  return leaveBy(catcher, catcher.next, view, { errorOutput }, errorOutput);
}
