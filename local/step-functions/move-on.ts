import type { Engine, Run } from './engine.ts';
import type { Frame } from './frame-store.ts';
import { entered, exited } from './history-entries.ts';
import type { HistoryEntry } from './history-store.ts';
import type { Step } from './step.ts';

/** What a frame holds when it waits for nothing. */
export const atRest = { held: null, token: null, dueAt: null, deadlineAt: null, heartbeatSeconds: null } as const;

/** A frame in its next state, not written yet, and what history will say of the way. */
export function moveOn(
  engine: Engine,
  run: Run,
  frame: Frame,
  step: Extract<Step, { kind: 'move' }>,
): { frame: Frame; entries: HistoryEntry[] } {
  const state = run.machine.states.get(frame.state);
  const next = run.machine.states.get(step.next);
  if (state === undefined || next === undefined) throw new Error('A frame moves between states that its machine does not have.');
  engine.counts.transitions += 1;
  return {
    frame: {
      ...frame,
      ...atRest,
      phase: 'entering',
      state: step.next,
      input: step.output,
      variables: { ...frame.variables, ...step.assigned },
      retryCounts: [],
      enteredAt: engine.clock.now(),
    },
    entries: [...exited(state, step.output, step.assigned), entered(next, step.output)],
  };
}
