import { transact } from './database.ts';
import { type Engine, runOf } from './engine.ts';
import type { Frame } from './frame-store.ts';
import { taskFailed, taskSucceeded } from './history-entries.ts';
import type { HistoryEntry } from './history-store.ts';
import type { Json } from './json.ts';
import type { TaskState } from './machine.ts';
import { ServiceError } from './service-error.ts';
import type { WorkflowError } from './workflow-error.ts';

/**
 * The callbacks of waiting tasks. Each throws ServiceError: 'InvalidToken' for text that is no token of this engine,
 * 'TaskTimedOut' for a token whose attempt has ended (answered, timed out, retried, stopped).
 */
export function succeedTask(engine: Engine, token: string, output: Json): void {
  settle(engine, token, (state) => ({ phase: 'succeeded', held: output, entries: [taskSucceeded(state, output)] }));
}

/** See succeedTask. */
export function failTask(engine: Engine, token: string, error: WorkflowError): void {
  const held = { Error: error.Error, Cause: error.Cause };
  settle(engine, token, (state) => ({ phase: 'failed', held, entries: [taskFailed(state, error)] }));
}

/** Puts the next heartbeat off, never past the time-out. See succeedTask for errors. */
export function heartbeatTask(engine: Engine, token: string): void {
  const { frame } = waitingTask(engine, token);
  if (frame.heartbeatSeconds === null || frame.deadlineAt === null) return;
  const dueAt = Math.min(frame.deadlineAt, engine.clock.now() + frame.heartbeatSeconds * 1000);
  engine.frames.postpone(frame.id, dueAt);
  engine.wakeAt(dueAt);
}

interface Settlement {
  readonly phase: 'succeeded' | 'failed';
  readonly held: Json;
  readonly entries: readonly HistoryEntry[];
}

function settle(engine: Engine, token: string, settlementOf: (state: TaskState) => Settlement): void {
  const { frame, state } = waitingTask(engine, token);
  const { phase, held, entries } = settlementOf(state);
  const id = transact(engine.database, () => {
    const lastEvent = engine.history.append(frame.execution, frame.lastEvent, engine.clock.now(), entries);
    const off = { token: null, dueAt: null, deadlineAt: null, heartbeatSeconds: null };
    return engine.frames.save({ ...frame, ...off, phase, held, lastEvent }).id;
  });
  engine.schedule(id);
}

function waitingTask(engine: Engine, token: string): { frame: Frame; state: TaskState } {
  const frame = engine.frames.byToken(token);
  if (frame === undefined && !engine.tokens.isOurs(token)) throw new ServiceError('InvalidToken', 'Invalid Token');
  const state = frame === undefined ? undefined : runOf(engine, frame)?.machine.states.get(frame.state);
  if (frame === undefined || state?.type !== 'Task') {
    throw new ServiceError('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'");
  }
  return { frame, state };
}
