import * as z from 'zod';
import type { Engine, Run } from './engine.ts';
import { enterState } from './enter-state.ts';
import type { Frame } from './frame-store.ts';
import type { HistoryEntry } from './history-store.ts';
import { leaveState } from './leave-state.ts';
import type { State } from './machine.ts';
import { recoverState } from './recover-state.ts';
import { stateContext } from './state-context.ts';
import type { Step, Surroundings, View } from './step.ts';
import { StateFailure, type WorkflowError } from './workflow-error.ts';

/** A step, and what history has to say about the way to it. */
interface Decision {
  readonly step: Step;
  readonly entries: readonly HistoryEntry[];
}
/** A state with all that its interpretation depends on. */
interface Scene {
  readonly state: State;
  readonly view: View;
  readonly frame: Frame;
  readonly surroundings: Surroundings;
}

const HeldError = z.object({ Error: z.string(), Cause: z.string() });

/** The next step of a frame that can run. Writes nothing and calls nothing. */
export async function decideStep(engine: Engine, run: Run, frame: Frame): Promise<Decision> {
  const state = run.machine.states.get(frame.state);
  if (state === undefined) throw new Error('A frame stands in a state that its machine does not have.');
  const { input, variables, enteredAt } = frame;
  const scene: Scene = {
    state,
    frame,
    view: { input, variables, enteredAt, context: stateContext(engine, run, frame) },
    surroundings: {
      now: () => engine.clock.now(),
      random: Math.random,
      functionArn: (name) => engine.arns.functionArn(name),
    },
  };
  if (frame.phase === 'failed') return recover(scene, HeldError.parse(frame.held), []);
  try {
    const step = await (frame.phase === 'succeeded'
      ? leaveState(state, scene.view, frame.held)
      : enterState(state, scene.view, scene.surroundings));
    return { step, entries: [] };
  } catch (thrown) {
    if (!(thrown instanceof StateFailure)) throw thrown;
    return recover(scene, thrown.error, evaluationFailed(state, thrown));
  }
}

/** A catcher whose own expressions fail is not caught again. */
async function recover(scene: Scene, error: WorkflowError, entries: readonly HistoryEntry[]): Promise<Decision> {
  const { state, view, frame, surroundings } = scene;
  const recoverable = state.type === 'Task' || state.type === 'Parallel' || state.type === 'Map';
  if (!recoverable) return { step: { kind: 'fail', error }, entries };
  try {
    return { step: await recoverState(state, view, error, frame.retryCounts, surroundings), entries };
  } catch (thrown) {
    if (!(thrown instanceof StateFailure)) throw thrown;
    return { step: { kind: 'fail', error: thrown.error }, entries: [...entries, ...evaluationFailed(state, thrown)] };
  }
}

function evaluationFailed(state: State, { error, location }: StateFailure): HistoryEntry[] {
  if (error.Error !== 'States.QueryEvaluationError') return [];
  return [{ type: 'EvaluationFailed', details: { state: state.name, error: error.Error, cause: error.Cause, location } }];
}
