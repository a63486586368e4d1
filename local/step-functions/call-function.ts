import * as z from 'zod';
import { transact } from './database.ts';
import type { Engine, Run } from './engine.ts';
import type { Frame } from './frame-store.ts';
import { FunctionError } from './function-error.ts';
import { taskFailed, taskSubmitted, taskSucceeded } from './history-entries.ts';
import type { HistoryEntry } from './history-store.ts';
import { fromJson, type Json } from './json.ts';
import type { TaskState } from './machine.ts';
import type { WorkflowError } from './workflow-error.ts';

/** What a frame holds while its function is called. */
export const HeldCall = z.object({ functionArn: z.string(), payload: z.json(), calledAt: z.int() });

/**
 * Calls the function of a frame that is `calling`. Returns the frame ready to go on, unwritten, with the entries for
 * history; undefined when it now waits for its callback or has been superseded.
 */
export async function callFunction(
  engine: Engine,
  run: Run,
  frame: Frame,
): Promise<{ frame: Frame; entries: HistoryEntry[] } | undefined> {
  const state = run.machine.states.get(frame.state);
  if (state?.type !== 'Task') throw new Error('Only a Task calls a function.');
  const { functionArn, payload } = HeldCall.parse(frame.held);
  let answer: Json;
  engine.calls.begin(frame.id);
  try {
    answer = toJson(await engine.invokeFunction(functionArn, payload));
  } catch (thrown) {
    const error = workflowErrorOf(thrown);
    const held = { Error: error.Error, Cause: error.Cause };
    return { frame: { ...frame, ...off, phase: 'failed', held }, entries: [taskFailed(state, error)] };
  } finally {
    engine.calls.finish(frame.id);
  }
  const result = state.resource.kind === 'function' ? answer : envelope(answer);
  if (state.resource.waitsForToken) {
    awaitCallback(engine, state, frame, result);
    return undefined;
  }
  return { frame: { ...frame, ...off, phase: 'succeeded', held: result }, entries: [taskSucceeded(state, result)] };
}

const off = { token: null, dueAt: null, deadlineAt: null, heartbeatSeconds: null } as const;

function toJson(answer: unknown): Json {
  return answer === undefined ? null : fromJson(JSON.stringify(answer));
}

/** What lambda:invoke returns around the function's own answer. */
function envelope(answer: Json): Json {
  return { ExecutedVersion: '$LATEST', Payload: answer, StatusCode: 200 };
}

/** The function has returned, its callback is still to come; heartbeats sent meanwhile keep their effect. */
function awaitCallback(engine: Engine, state: TaskState, frame: Frame, result: Json): void {
  if (!engine.isRunning()) return;
  transact(engine.database, () => {
    const fresh = engine.frames.byId(frame.id);
    if (fresh?.version !== frame.version) return;
    const entries = [taskSubmitted(state, result)];
    const lastEvent = engine.history.append(frame.execution, frame.lastEvent, engine.clock.now(), entries);
    engine.frames.save({ ...fresh, phase: 'submitted', held: null, lastEvent });
  });
}

function workflowErrorOf(thrown: unknown): WorkflowError {
  if (!(thrown instanceof FunctionError)) return { Error: 'Lambda.Unknown', Cause: 'The function could not be called.' };
  const { errorType, errorMessage } = thrown;
  return { Error: errorType, Cause: JSON.stringify({ errorMessage, errorType }) };
}
