import { callFunction } from './call-function.ts';
import { type Aftermath, commitMoves, commitStep } from './commit-step.ts';
import { decideStep } from './decide-step.ts';
import { type Engine, type Run, runOf } from './engine.ts';
import type { Frame } from './frame-store.ts';
import type { HistoryEntry } from './history-store.ts';
import { moveOn } from './move-on.ts';

/** States passed before what they did is written and other work gets its turn. */
const statesPerTurn = 25;

/** Runs a frame until it has to wait, calling the functions it asks for. Frames that must not run are left alone. */
export async function runFrame(engine: Engine, frameId: number): Promise<void> {
  const frame = engine.frames.byId(frameId);
  if (frame === undefined) return;
  const run = runOf(engine, frame);
  if (run === undefined) return;
  if (frame.phase === 'calling') await call(engine, run, frame);
  if (frame.phase === 'entering' || frame.phase === 'succeeded' || frame.phase === 'failed') {
    await walk(engine, run, frame, []);
  }
}

/**
 * Takes a frame from state to state. What outsiders could have seen is written before they can; states in between only
 * compute, so they are written together with the step that follows them. `entries`: what history has to say first.
 */
async function walk(engine: Engine, run: Run, start: Frame, entries: readonly HistoryEntry[]): Promise<void> {
  let frame: Frame | undefined = start;
  let unwritten = entries;
  for (let passed = 1; frame !== undefined && engine.isRunning(); passed += 1) {
    const prepared = withToken(engine, run, frame);
    const { step, entries: found } = await decideStep(engine, run, prepared);
    if (!engine.isRunning()) return;
    unwritten = [...unwritten, ...found];
    if (step.kind !== 'move') {
      await finish(engine, run, commitStep(engine, run, prepared, step, unwritten));
      return;
    }
    const moved = moveOn(engine, run, prepared, step);
    frame = moved.frame;
    unwritten = [...unwritten, ...moved.entries];
    if (passed % statesPerTurn !== 0) continue;
    frame = commitMoves(engine, frame, unwritten);
    unwritten = [];
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function finish(engine: Engine, run: Run, aftermath: Aftermath): Promise<void> {
  for (const id of aftermath.runnable) engine.schedule(id);
  if (aftermath.calling !== undefined) await call(engine, run, aftermath.calling);
}

/** Every attempt of a callback task gets a token of its own before its arguments are computed. */
function withToken(engine: Engine, run: Run, frame: Frame): Frame {
  if (frame.phase !== 'entering') return frame;
  const state = run.machine.states.get(frame.state);
  if (state?.type !== 'Task' || !state.resource.waitsForToken) return frame;
  return { ...frame, token: engine.tokens.make() };
}

async function call(engine: Engine, run: Run, frame: Frame): Promise<void> {
  const returned = await callFunction(engine, run, frame);
  if (returned !== undefined) await walk(engine, run, returned.frame, returned.entries);
}
