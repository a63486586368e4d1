import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { tableRows } from './canary-trail.ts';
import type { RunningSystem } from './running-system.ts';
import { eventually } from './running-system.ts';

/** A digest of every row of every table by the row's key: what changed can be told without saying what is in it. */
export type StoredRows = ReadonlyMap<string, string>;

const keyNames = ['pk', 'sk', 'questionId', 'part', 'doctorId'];
const restMs = 300;
/** An event is on its way through topic, queue and function for longer than one look. */
const looksAtRest = 6;

/** Every row. Windows of mails are left out: they close by the clock, whoever asks what. */
export async function storedRows(system: RunningSystem): Promise<StoredRows> {
  const rows = (await tableRows(system)).map(({ place, row }): [string, string] => [
    `${place.split(' ')[1] ?? ''} ${keyNames.map((name) => (row[name] as { S?: string } | undefined)?.S ?? '').join(' ')}`,
    createHash('sha256').update(JSON.stringify(sorted(row))).digest('base64url'),
  ]);
  return new Map(rows.filter(([key]) => !key.includes('PAGES#')));
}

/** Every row, once nothing has moved for a while. */
export async function storedAtRest(system: RunningSystem): Promise<StoredRows> {
  let last = await storedRows(system);
  let same = 0;
  return eventually('rest', async () => {
    await delay(restMs);
    const now = await storedRows(system);
    same = changedKeys(last, now).length === 0 ? same + 1 : 0;
    last = now;
    return same >= looksAtRest ? now : undefined;
  });
}

/** Keys of rows that came, went or changed. */
export function changedKeys(before: StoredRows, after: StoredRows): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
}

/** The engine gives the attributes of a row in any order. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, sorted(each)]));
}
