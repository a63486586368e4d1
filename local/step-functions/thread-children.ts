import type { Engine, Run } from './engine.ts';
import { entered } from './history-entries.ts';
import type { HistoryEntry } from './history-store.ts';
import type { Frame } from './frame-store.ts';
import type { Json } from './json.ts';
import type { Step } from './step.ts';
import type { WorkflowError } from './workflow-error.ts';

// All below run inside the caller's transaction and return the frames that can go on.

/** Starts the threads of a Parallel or Map state; those above the limit queue up. */
export function spawnChildren(
  engine: Engine,
  run: Run,
  frame: Frame,
  { children, limit }: Extract<Step, { kind: 'spawn' }>,
): number[] {
  const at = engine.clock.now();
  const state = run.machine.states.get(frame.state);
  const entry: HistoryEntry =
    state?.type === 'Map'
      ? { type: 'MapStateStarted', details: { length: children.length } }
      : { type: 'ParallelStateStarted', details: {} };
  const lastEvent = engine.history.append(frame.execution, frame.lastEvent, at, [entry]);
  const parent = engine.frames.save({ ...frame, phase: 'forked', lastEvent });
  const frames = children.map((child, position) =>
    engine.frames.insert({
      ...parent,
      parent: parent.id,
      position,
      phase: 'queued',
      state: child.startAt,
      input: child.input,
      item: child.item ?? parent.item,
      retryCounts: [],
    }),
  );
  return frames.slice(0, limit).map((child) => startChild(engine, run, child));
}

function startChild(engine: Engine, run: Run, child: Frame): number {
  const at = engine.clock.now();
  const state = run.machine.states.get(child.state);
  if (state === undefined) throw new Error('A branch starts at a state that its machine does not have.');
  const entries = [...iteration(engine, run, child, 'Started'), entered(state, child.input)];
  const lastEvent = engine.history.append(child.execution, child.lastEvent, at, entries);
  engine.counts.transitions += 1;
  return engine.frames.save({ ...child, phase: 'entering', enteredAt: at, lastEvent }).id;
}

/** One thread is done: the next in the queue starts, or its parent goes on with all results in order. */
export function finishChild(engine: Engine, run: Run, child: Frame, output: Json, entries: readonly HistoryEntry[]): number[] {
  const parent = parentOf(engine, child);
  const at = engine.clock.now();
  const all = [...entries, ...iteration(engine, run, child, 'Succeeded')];
  const lastEvent = engine.history.append(child.execution, child.lastEvent, at, all);
  engine.frames.save({ ...child, phase: 'done', held: output, lastEvent });

  const queued = engine.frames.nextQueued(parent.id);
  if (queued !== undefined) return [startChild(engine, run, queued)];
  if (engine.frames.countUnfinished(parent.id) > 0) return [];
  const results = engine.frames.children(parent.id).map((each) => each.held);
  engine.frames.removeBelow(parent.id);
  const joined = engine.history.append(child.execution, lastEvent, at, [
    { type: `${run.machine.states.get(parent.state)?.type ?? ''}StateSucceeded`, details: {} },
  ]);
  return [engine.frames.save({ ...parent, phase: 'succeeded', held: results, lastEvent: joined }).id];
}

/** One thread has failed: its siblings are given up and its parent has the error to deal with. */
export function failChild(engine: Engine, run: Run, child: Frame, error: WorkflowError, entries: readonly HistoryEntry[]): number[] {
  const parent = parentOf(engine, child);
  const at = engine.clock.now();
  const siblings = engine.frames
    .children(parent.id)
    .filter((each) => each.id !== child.id && each.phase !== 'done' && each.phase !== 'queued')
    .flatMap((each) => iteration(engine, run, each, 'Aborted'));
  const lastEvent = engine.history.append(child.execution, child.lastEvent, at, [
    ...entries,
    ...iteration(engine, run, child, 'Failed'),
    ...siblings,
    {
      type: `${run.machine.states.get(parent.state)?.type ?? ''}StateFailed`,
      details: { error: error.Error, cause: error.Cause },
    },
  ]);
  engine.frames.removeBelow(parent.id);
  const held = { Error: error.Error, Cause: error.Cause };
  return [engine.frames.save({ ...parent, phase: 'failed', held, lastEvent }).id];
}

function parentOf(engine: Engine, child: Frame): Frame {
  const parent = child.parent === null ? undefined : engine.frames.byId(child.parent);
  if (parent === undefined) throw new Error('A branch has lost the state that started it.');
  return parent;
}

/** History follows the items of a Map one by one; it has no such events for branches of a Parallel. */
function iteration(engine: Engine, run: Run, child: Frame, what: string): HistoryEntry[] {
  const parent = parentOf(engine, child);
  if (run.machine.states.get(parent.state)?.type !== 'Map') return [];
  return [{ type: `MapIteration${what}`, details: { name: parent.state, index: child.position } }];
}
