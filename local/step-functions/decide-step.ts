import * as z from 'zod';
import { type Engine, type Run } from './engine.ts';
import { enterState } from './enter-state.ts';
import type { Frame } from './frame-store.ts';
import type { HistoryEntry } from './history-store.ts';
import type { Json } from './json.ts';
import { leaveState } from './leave-state.ts';
import type { State } from './machine.ts';
import { recoverState } from './recover-state.ts';
import { stateContext } from './state-context.ts';
import type { Step, Surroundings, View } from './step.ts';
import { StateFailure, type WorkflowError } from './workflow-error.ts';

const HeldError = z.object({ Error: z.string(), Cause: z.string() });

/** The next step of a frame that can run, and what history has to say about the way to it. Writes nothing. */
export async function decideStep(
  engine: Engine,
  run: Run,
  frame: Frame,
): Promise<{ step: Step; entries: HistoryEntry[] }> {
  const state = run.machine.states.get(frame.state);
  if (state === undefined) throw new Error('A frame stands in a state that its machine does not have.');
  const { input, variables, enteredAt } = frame;
  const view = { input, variables, enteredAt, context: stateContext(engine, run, frame) };
  const surroundings = surroundingsOf(engine);
  try {
    return { step: await proceed(state, view, frame, surroundings), entries: [] };
  } catch (thrown) {
    if (!(thrown instanceof StateFailure)) throw thrown;
    const entries = [evaluationFailed(state, thrown)].filter((entry) => entry !== undefined);
    // A catcher whose own expressions fail is not caught again.
    const step = frame.phase === 'failed' ? fails(thrown.error) : await recover(state, view, thrown.error, frame, surroundings);
    return { step, entries };
  }
}

function surroundingsOf(engine: Engine): Surroundings {
  return {
    now: () => engine.clock.now(),
    random: Math.random,
    functionArn: (name) => engine.arns.functionArn(name),
  };
}

async function proceed(state: State, view: View, frame: Frame, surroundings: Surroundings): Promise<Step> {
  if (frame.phase === 'entering') return enterState(state, view, surroundings);
  if (frame.phase === 'succeeded') return leaveState(state, view, frame.held);
  return recover(state, view, HeldError.parse(frame.held satisfies Json), frame, surroundings);
}

async function recover(state: State, view: View, error: WorkflowError, frame: Frame, surroundings: Surroundings): Promise<Step> {
  if (state.type !== 'Task' && state.type !== 'Parallel' && state.type !== 'Map') return fails(error);
  try {
    return await recoverState(state, view, error, frame.retryCounts, surroundings);
  } catch (thrown) {
    if (!(thrown instanceof StateFailure)) throw thrown;
    return fails(thrown.error);
  }
}

function fails(error: WorkflowError): Step {
  return { kind: 'fail', error };
}

function evaluationFailed(state: State, failure: StateFailure): HistoryEntry | undefined {
  if (failure.error.Error !== 'States.QueryEvaluationError') return undefined;
  const { Error: error, Cause: cause } = failure.error;
  return { type: 'EvaluationFailed', details: { state: state.name, error, cause, location: failure.location } };
}
