import { transact } from './database.ts';
import { endExecution } from './end-execution.ts';
import type { Engine, Run } from './engine.ts';
import type { Frame } from './frame-store.ts';
import { exited, taskScheduled } from './history-entries.ts';
import type { HistoryEntry } from './history-store.ts';
import type { State } from './machine.ts';
import { atRest } from './move-on.ts';
import type { Step } from './step.ts';
import { failChild, finishChild, spawnChildren } from './thread-children.ts';

/** What remains to be done once a step is safely written. */
export interface Aftermath {
  /** Frames that can run now. */
  readonly runnable: readonly number[];
  /** The frame whose function is to be called. */
  readonly calling?: Frame;
}

const longestSeconds = 99_999_999;
/** As on AWS: an execution that goes round and round ends. */
const mostEvents = 25_000;

/**
 * Writes a step, its history and all its consequences as one transaction. Nothing happens when the frame has been
 * superseded meanwhile: stopped, timed out, or answered through its token.
 */
export function commitStep(
  engine: Engine,
  run: Run,
  frame: Frame,
  step: Exclude<Step, { kind: 'move' }>,
  entries: readonly HistoryEntry[],
): Aftermath {
  const state = run.machine.states.get(frame.state);
  if (state === undefined) throw new Error('A frame stands in a state that its machine does not have.');
  return transact(engine.database, () => {
    if (!engine.frames.isCurrent(frame)) return { runnable: [] };
    if (frame.lastEvent >= mostEvents) return stopRunaway(engine, frame);
    switch (step.kind) {
      case 'end':
        return end(engine, run, frame, step, [...entries, ...exited(state, step.output, step.assigned)]);
      case 'fail':
        return fail(engine, run, frame, step, entries);
      case 'call':
        return call(engine, frame, state, step, entries);
      case 'wait':
        return sleep(engine, frame, 'waiting', step.until, entries);
      case 'retry':
        engine.counts.transitions += 1;
        return sleep(engine, { ...frame, retryCounts: [...step.retryCounts] }, 'backingOff', step.at, entries);
      case 'spawn':
        return { runnable: spawnChildren(engine, run, noted(engine, frame, entries), step) };
    }
  });
}

/** Writes a frame that has moved on, so that a restart begins there. Undefined when it has been superseded. */
export function commitMoves(engine: Engine, frame: Frame, entries: readonly HistoryEntry[]): Frame | undefined {
  return transact(engine.database, () => {
    if (!engine.frames.isCurrent(frame)) return undefined;
    if (frame.lastEvent < mostEvents) return engine.frames.save(noted(engine, frame, entries));
    stopRunaway(engine, frame);
    return undefined;
  });
}

function stopRunaway(engine: Engine, frame: Frame): Aftermath {
  const cause = `The execution reached the maximum number of history events (${mostEvents}).`;
  endExecution(engine, frame.execution, { status: 'FAILED', error: 'States.Runtime', cause }, frame.lastEvent);
  return { runnable: [] };
}

function noted(engine: Engine, frame: Frame, entries: readonly HistoryEntry[]): Frame {
  const lastEvent = engine.history.append(frame.execution, frame.lastEvent, engine.clock.now(), entries);
  return { ...frame, lastEvent };
}

function end(
  engine: Engine,
  run: Run,
  frame: Frame,
  step: Extract<Step, { kind: 'end' }>,
  entries: readonly HistoryEntry[],
): Aftermath {
  if (frame.parent !== null) return { runnable: finishChild(engine, run, frame, step.output, entries) };
  endExecution(engine, frame.execution, { status: 'SUCCEEDED', output: step.output }, frame.lastEvent, entries);
  return { runnable: [] };
}

function fail(
  engine: Engine,
  run: Run,
  frame: Frame,
  { error }: Extract<Step, { kind: 'fail' }>,
  entries: readonly HistoryEntry[],
): Aftermath {
  if (frame.parent !== null) return { runnable: failChild(engine, run, frame, error, entries) };
  const ending = { status: 'FAILED', error: error.Error, cause: error.Cause } as const;
  endExecution(engine, frame.execution, ending, frame.lastEvent, entries);
  return { runnable: [] };
}

function call(
  engine: Engine,
  frame: Frame,
  state: State,
  step: Extract<Step, { kind: 'call' }>,
  entries: readonly HistoryEntry[],
): Aftermath {
  if (state.type !== 'Task') throw new Error('Only a Task calls a function.');
  const now = engine.clock.now();
  const deadlineAt = now + (step.timeoutSeconds ?? longestSeconds) * 1000;
  const heartbeatAt = step.heartbeatSeconds === undefined ? deadlineAt : now + step.heartbeatSeconds * 1000;
  const dueAt = Math.min(deadlineAt, heartbeatAt);
  const calling = engine.frames.save({
    ...noted(engine, frame, [...entries, ...taskScheduled(state, step, engine.arns.region)]),
    phase: 'calling',
    held: { functionArn: step.functionArn, payload: step.payload, calledAt: now },
    dueAt,
    deadlineAt,
    heartbeatSeconds: step.heartbeatSeconds ?? null,
  });
  engine.wakeAt(dueAt);
  return { runnable: [], calling };
}

function sleep(
  engine: Engine,
  frame: Frame,
  phase: 'waiting' | 'backingOff',
  until: number,
  entries: readonly HistoryEntry[],
): Aftermath {
  engine.frames.save({ ...noted(engine, frame, entries), ...atRest, phase, dueAt: until });
  engine.wakeAt(until);
  return { runnable: [] };
}
