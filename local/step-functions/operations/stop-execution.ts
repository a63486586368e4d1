import * as z from 'zod';
import { transact } from '../database.ts';
import { endExecution } from '../end-execution.ts';
import { findExecution } from './find-execution.ts';
import { operation, toSeconds } from './operation.ts';

const Input = z.object({
  executionArn: z.string(),
  error: z.string().max(256).optional(),
  cause: z.string().max(32_768).optional(),
});

/** Stopping what has ended already changes nothing and answers when it ended. */
export const stopExecution = operation(Input, (engine, { executionArn, error, cause }) => {
  const { row } = findExecution(engine, executionArn);
  if (row.stoppedAt !== null) return { stopDate: toSeconds(row.stoppedAt) };
  transact(engine.database, () => {
    endExecution(engine, row.id, { status: 'ABORTED', error, cause }, 0);
  });
  return { stopDate: toSeconds(engine.clock.now()) };
});
