import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';

export const ExecutionStatus = z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']);
export type ExecutionStatus = z.infer<typeof ExecutionStatus>;

const ExecutionRow = z.object({
  id: z.int(),
  machine: z.int(),
  revision: z.int(),
  name: z.string(),
  status: ExecutionStatus,
  input: z.string(),
  output: z.string().nullable(),
  error: z.string().nullable(),
  cause: z.string().nullable(),
  startedAt: z.int(),
  stoppedAt: z.int().nullable(),
});
export type ExecutionRow = z.infer<typeof ExecutionRow>;

/** The columns that ending an execution fills. */
export interface EndColumns {
  readonly status: Exclude<ExecutionStatus, 'RUNNING'>;
  readonly at: number;
  readonly output?: string | undefined;
  readonly error?: string | undefined;
  readonly cause?: string | undefined;
}

export interface ExecutionStore {
  insert(row: {
    machine: number;
    revision: number;
    name: string;
    input: string;
    startedAt: number;
    deadlineAt: number | undefined;
  }): number;
  byId(id: number): ExecutionRow | undefined;
  byName(machine: number, name: string): ExecutionRow | undefined;
  /** Newest first, starting below `beforeId`. */
  page(machine: number, status: ExecutionStatus | undefined, beforeId: number, limit: number): ExecutionRow[];
  end(id: number, ending: EndColumns): void;
  /** Forgets what ended before the instant, with its history. Returns how many executions went. */
  forget(endedBefore: number): number;
}

const select = `SELECT id, machine, revision, name, status, input, output, error, cause, started_at AS startedAt,
  stopped_at AS stoppedAt FROM execution`;

export function createExecutionStore(database: DatabaseSync): ExecutionStore {
  const insert = database.prepare(
    `INSERT INTO execution (machine, revision, name, status, input, started_at, deadline_at)
     VALUES (?, ?, ?, 'RUNNING', ?, ?, ?)`,
  );
  const byId = database.prepare(`${select} WHERE id = ?`);
  const byName = database.prepare(`${select} WHERE machine = ? AND name = ?`);
  const page = database.prepare(`${select} WHERE machine = ? AND id < ? ORDER BY id DESC LIMIT ?`);
  const pageOf = database.prepare(`${select} WHERE machine = ? AND status = ? AND id < ? ORDER BY id DESC LIMIT ?`);
  const end = database.prepare(
    'UPDATE execution SET status = ?, stopped_at = ?, output = ?, error = ?, cause = ?, deadline_at = NULL WHERE id = ?',
  );
  const forgetHistory = database.prepare(
    'DELETE FROM history WHERE execution IN (SELECT id FROM execution WHERE stopped_at < ?)',
  );
  const forget = database.prepare('DELETE FROM execution WHERE stopped_at < ?');
  const parse = (row: unknown) => (row === undefined ? undefined : ExecutionRow.parse(row));

  return {
    insert(row) {
      const { machine, revision, name, input, startedAt, deadlineAt } = row;
      return Number(insert.run(machine, revision, name, input, startedAt, deadlineAt ?? null).lastInsertRowid);
    },
    byId: (id) => parse(byId.get(id)),
    byName: (machine, name) => parse(byName.get(machine, name)),
    page(machine, status, beforeId, limit) {
      const rows = status === undefined ? page.all(machine, beforeId, limit) : pageOf.all(machine, status, beforeId, limit);
      return rows.map((row) => ExecutionRow.parse(row));
    },
    end(id, { status, at, output, error, cause }) {
      end.run(status, at, output ?? null, error ?? null, cause ?? null, id);
    },
    forget(endedBefore) {
      forgetHistory.run(endedBefore);
      return Number(forget.run(endedBefore).changes);
    },
  };
}
