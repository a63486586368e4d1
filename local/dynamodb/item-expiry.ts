import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Clock } from '../clock.ts';
import { expireItems } from './expire-items.ts';
import type { Table } from './tables.ts';

const sweepMs = 60_000;

/** Sweeps expired items every minute, and at once when the clock is advanced. Returns the way to stop. */
export function startItemExpiry(client: DynamoDBClient, tables: readonly Table[], clock: Clock): () => void {
  let sweeping = Promise.resolve();
  const sweep = (): void => {
    sweeping = sweeping.then(async () => {
      for (const table of tables) await expireItems(client, table, clock);
    }).catch(() => undefined);
  };
  const timer = setInterval(sweep, sweepMs);
  const stopListening = clock.onAdvance(sweep);
  return () => {
    clearInterval(timer);
    stopListening();
  };
}
