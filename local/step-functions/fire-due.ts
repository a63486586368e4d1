import { breakExecution } from './break-execution.ts';
import { transact } from './database.ts';
import type { DueStore } from './due-store.ts';
import { endExecution } from './end-execution.ts';
import { type Engine, runOf } from './engine.ts';
import type { Frame } from './frame-store.ts';
import { taskTimedOut } from './history-entries.ts';

const batch = 100;

/**
 * Lets the earliest of what is due by now happen, in order, each as a transaction of its own. What is left over is still
 * due: the caller comes back for it, and other work gets its turn between.
 */
export function fireDue(engine: Engine, due: DueStore): void {
  for (const { kind, id } of due.until(engine.clock.now(), batch)) {
    if (kind === 'frame') fire(engine, id);
    else expire(engine, id);
  }
}

function fire(engine: Engine, frameId: number): void {
  try {
    const runnable = transact(engine.database, () => fireFrame(engine, frameId));
    if (runnable !== undefined) engine.schedule(runnable);
  } catch (thrown) {
    breakExecution(engine, frameId, thrown);
  }
}

/** Returns the frame that can run now. */
function fireFrame(engine: Engine, id: number): number | undefined {
  const frame = engine.frames.byId(id);
  if (frame === undefined) return undefined;
  if (frame.phase === 'backingOff') return engine.frames.save({ ...frame, phase: 'entering', dueAt: null }).id;
  if (frame.phase === 'waiting') return engine.frames.save({ ...frame, phase: 'succeeded', dueAt: null }).id;
  return timeOut(engine, frame);
}

function timeOut(engine: Engine, frame: Frame): number | undefined {
  const state = runOf(engine, frame)?.machine.states.get(frame.state);
  if (state?.type !== 'Task') return undefined;
  const leapMs = frame.phase === 'calling' ? engine.calls.takeLeapMs(frame.id) : 0;
  if (leapMs > 0) {
    engine.frames.shift(frame.id, leapMs);
    return undefined;
  }
  const missedHeartbeat = frame.deadlineAt === null || (frame.dueAt ?? 0) < frame.deadlineAt;
  const error = missedHeartbeat
    ? { Error: 'States.HeartbeatTimeout', Cause: 'The task sent no heartbeat in time.' }
    : { Error: 'States.Timeout', Cause: 'The task took longer than its time-out.' };
  const entries = [taskTimedOut(state, error)];
  const lastEvent = engine.history.append(frame.execution, frame.lastEvent, engine.clock.now(), entries);
  const off = { token: null, dueAt: null, deadlineAt: null, heartbeatSeconds: null };
  return engine.frames.save({ ...frame, ...off, phase: 'failed', held: error, lastEvent }).id;
}

function expire(engine: Engine, execution: number): void {
  const ending = { status: 'TIMED_OUT', error: 'States.Timeout', cause: undefined } as const;
  transact(engine.database, () => {
    endExecution(engine, execution, ending, 0);
  });
}
