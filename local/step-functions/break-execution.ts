import { transact } from './database.ts';
import { endExecution } from './end-execution.ts';
import type { Engine } from './engine.ts';

/**
 * Fails the execution of a frame that the engine itself could not deal with, as AWS does with States.Runtime: it must
 * not hang for ever. A broken database is another matter: that is thrown on, and a restart goes on from what is written.
 */
export function breakExecution(engine: Engine, frameId: number, thrown: unknown): void {
  const isDatabase = thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_SQLITE_ERROR';
  if (isDatabase) throw thrown;
  const frame = engine.frames.byId(frameId);
  if (frame === undefined) return;
  const ending = { status: 'FAILED', error: 'States.Runtime', cause: 'The engine could not run the state.' } as const;
  transact(engine.database, () => {
    endExecution(engine, frame.execution, ending, frame.lastEvent);
  });
}
