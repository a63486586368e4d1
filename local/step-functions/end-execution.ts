import type { Engine } from './engine.ts';
import type { Frame } from './frame-store.ts';
import type { HistoryEntry } from './history-store.ts';
import type { Json } from './json.ts';

/** How an execution ends. Error and cause may be absent: a stop or a time-out need not name one. */
export type Ending =
  | { readonly status: 'SUCCEEDED'; readonly output: Json }
  | {
      readonly status: 'FAILED' | 'TIMED_OUT' | 'ABORTED';
      readonly error: string | undefined;
      readonly cause: string | undefined;
    };

const endings = {
  SUCCEEDED: { event: 'ExecutionSucceeded', count: 'succeeded' },
  FAILED: { event: 'ExecutionFailed', count: 'failed' },
  TIMED_OUT: { event: 'ExecutionTimedOut', count: 'timedOut' },
  ABORTED: { event: 'ExecutionAborted', count: 'aborted' },
} as const;

/**
 * Ends an execution inside the caller's transaction: its status, its last events, and every thread it had. `lastEvent`
 * is the number of the event that led here.
 */
export function endExecution(
  engine: Engine,
  execution: Frame['execution'],
  ending: Ending,
  lastEvent: number,
  before: readonly HistoryEntry[] = [],
): void {
  const { event, count } = endings[ending.status];
  const { status, ...details } = ending;
  const at = engine.clock.now();
  engine.history.append(execution, lastEvent, at, [...before, { type: event, details }]);
  engine.frames.removeExecution(execution);
  engine.executions.end(execution, {
    status,
    at,
    ...(ending.status === 'SUCCEEDED'
      ? { output: JSON.stringify(ending.output) }
      : { error: ending.error, cause: ending.cause }),
  });
  engine.counts[count] += 1;
}
