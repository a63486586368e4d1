import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { fromJson, isJsonObject, type Json } from './json.ts';

/** One entry of an execution's history, before it has a number. Its data is kept as values, not as nested text. */
export interface HistoryEntry {
  readonly type: string;
  readonly details: { readonly [key: string]: Json | undefined };
}

const HistoryRow = z.object({
  id: z.int(),
  previous: z.int(),
  at: z.int(),
  type: z.string(),
  details: z.string().transform((text) => {
    const details = fromJson(text);
    return isJsonObject(details) ? details : {};
  }),
});
export type HistoryRow = z.infer<typeof HistoryRow>;

export interface HistoryStore {
  /** Adds entries that follow one another after event `previous`. Returns the number of the last. */
  append(execution: number, previous: number, at: number, entries: readonly HistoryEntry[]): number;
  /** At most `limit` events after number `from`, or before it when `reverse`. */
  page(execution: number, from: number, reverse: boolean, limit: number): HistoryRow[];
}

export function createHistoryStore(database: DatabaseSync): HistoryStore {
  const last = database.prepare('SELECT max(id) AS id FROM history WHERE execution = ?');
  const insert = database.prepare(
    'INSERT INTO history (execution, id, previous, at, type, details) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const select = 'SELECT id, previous, at, type, details FROM history WHERE execution = ?';
  const forward = database.prepare(`${select} AND id > ? ORDER BY id LIMIT ?`);
  const backward = database.prepare(`${select} AND id < ? ORDER BY id DESC LIMIT ?`);

  return {
    append(execution, previous, at, entries) {
      if (entries.length === 0) return previous;
      let id = Number(last.get(execution)?.['id'] ?? 0);
      let before = previous;
      for (const { type, details } of entries) {
        id += 1;
        insert.run(execution, id, before, at, type, JSON.stringify(details));
        before = id;
      }
      return id;
    },
    page(execution, from, reverse, limit) {
      return (reverse ? backward : forward).all(execution, from, limit).map((row) => HistoryRow.parse(row));
    },
  };
}
