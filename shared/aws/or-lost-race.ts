import { Problem } from '../domain/errors.ts';
import { cancellationReasons } from './translate-errors.ts';

const racing = new Set(['ConditionalCheckFailed', 'TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded', 'None']);
const racingNames = new Set(['ConditionalCheckFailedException', 'TransactionConflictException', 'TransactionInProgressException']);

/**
 * Runs a conditional write. `lostRace` when a condition failed, another transaction had the rows, or the table
 * throttled: read again and decide again. Anything else is thrown as it is.
 */
export async function orLostRace<R>(write: () => Promise<R>): Promise<R | 'lostRace'> {
  try {
    return await write();
  } catch (error) {
    if (isLostRace(error)) return 'lostRace';
    throw error;
  }
}

function isLostRace(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (racingNames.has(error.name)) return true;
  return cancellationReasons(error)?.every((reason) => racing.has(reason)) ?? false;
}

/** How often a lost race is settled by reading again before it is the caller's to try later. */
export const triesOnRace = 5;

/**
 * Repeats `attempt` until it answers something other than `lostRace`, with a short random pause between.
 * Throws Problem('transient') after five lost races.
 */
export async function settleRace<R>(attempt: () => Promise<R | 'lostRace'>): Promise<R> {
  for (let tries = 1; tries <= triesOnRace; tries += 1) {
    const result = await attempt();
    if (result !== 'lostRace') return result;
    const pauseMs = (10 + Math.random() * 40) * tries;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new Problem('transient', 'Others are changing the same thing.');
}
