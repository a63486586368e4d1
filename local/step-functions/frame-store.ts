import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { fromJson, isJsonObject, type Json, type JsonObject } from './json.ts';

const jsonText = z.string().transform((text): Json => fromJson(text));
const objectText = z.string().transform((text): JsonObject => {
  const value = fromJson(text);
  return isJsonObject(value) ? value : {};
});

/**
 * What a frame waits for. To be run at once: `entering` a state, `succeeded` (leave it with the held result), `failed`
 * (recover from the held error). In flight: `calling` a function. Waiting: `submitted` for a callback, `waiting` and
 * `backingOff` for an instant, `forked` for its children, `queued` for room in its Map, `done` for its siblings.
 */
const Phase = z.enum([
  'entering',
  'succeeded',
  'failed',
  'calling',
  'submitted',
  'waiting',
  'backingOff',
  'forked',
  'queued',
  'done',
]);
export type Phase = z.infer<typeof Phase>;

const FrameRow = z.object({
  id: z.int(),
  execution: z.int(),
  parent: z.int().nullable(),
  position: z.int(),
  version: z.int(),
  phase: Phase,
  state: z.string(),
  input: jsonText,
  variables: objectText,
  held: jsonText.nullable(),
  item: objectText.nullable(),
  retryCounts: z.string().transform((text) => z.array(z.int()).parse(fromJson(text))),
  enteredAt: z.int(),
  lastEvent: z.int(),
  token: z.string().nullable(),
  dueAt: z.int().nullable(),
  deadlineAt: z.int().nullable(),
  heartbeatSeconds: z.int().nullable(),
});
/** One thread of an execution: the execution itself, a branch of a Parallel, or an item of a Map. */
export type Frame = z.infer<typeof FrameRow>;
export type NewFrame = Omit<Frame, 'id' | 'version'>;

export interface FrameStore {
  insert(frame: NewFrame): Frame;
  byId(id: number): Frame | undefined;
  byToken(token: string): Frame | undefined;
  /** Whether nothing has been written to the frame since it was read. */
  isCurrent(frame: Frame): boolean;
  /** Writes the frame and returns it in its new version; every copy read before is superseded. */
  save(frame: Frame): Frame;
  /** Moves the next due instant only, leaving copies of the frame current. */
  postpone(id: number, dueAt: number): void;
  /** Moves all its instants by as much, leaving copies of the frame current. */
  shift(id: number, byMs: number): void;
  children(parent: number): Frame[];
  nextQueued(parent: number): Frame | undefined;
  countUnfinished(parent: number): number;
  /** Removes everything below a frame. */
  removeBelow(parent: number): void;
  removeExecution(execution: number): void;
  /** Frames whose function was in flight. */
  calling(): Frame[];
  /** Frames that a restart must run again, oldest first. */
  runnable(): number[];
}

const columns = `id, execution, parent, position, version, phase, state, input, variables, held, item,
  retry_counts AS retryCounts, entered_at AS enteredAt, last_event AS lastEvent, token, due_at AS dueAt,
  deadline_at AS deadlineAt, heartbeat_seconds AS heartbeatSeconds`;

function texts(frame: NewFrame) {
  return {
    input: JSON.stringify(frame.input),
    variables: JSON.stringify(frame.variables),
    held: frame.held === null ? null : JSON.stringify(frame.held),
    item: frame.item === null ? null : JSON.stringify(frame.item),
    retryCounts: JSON.stringify(frame.retryCounts),
  };
}

export function createFrameStore(database: DatabaseSync): FrameStore {
  const prepare = (sql: string) => database.prepare(sql);
  const insert = prepare(`INSERT INTO frame (execution, parent, position, version, phase, state, input, variables, held,
    item, retry_counts, entered_at, last_event, token, due_at, deadline_at, heartbeat_seconds)
    VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const update = prepare(`UPDATE frame SET version = version + 1, phase = ?, state = ?, input = ?, variables = ?, held = ?,
    retry_counts = ?, entered_at = ?, last_event = ?, token = ?, due_at = ?, deadline_at = ?, heartbeat_seconds = ?
    WHERE id = ?`);
  const byId = prepare(`SELECT ${columns} FROM frame WHERE id = ?`);
  const byToken = prepare(`SELECT ${columns} FROM frame WHERE token = ?`);
  const current = prepare('SELECT 1 FROM frame WHERE id = ? AND version = ?');
  const postpone = prepare('UPDATE frame SET due_at = ? WHERE id = ?');
  const shift = prepare('UPDATE frame SET due_at = due_at + :by, deadline_at = deadline_at + :by WHERE id = :id');
  const children = prepare(`SELECT ${columns} FROM frame WHERE parent = ? ORDER BY position`);
  const queued = prepare(
    `SELECT ${columns} FROM frame WHERE parent = ? AND phase = 'queued' ORDER BY position LIMIT 1`,
  );
  const unfinished = prepare(`SELECT count(*) AS count FROM frame WHERE parent = ? AND phase <> 'done'`);
  const removeBelow = prepare(`WITH RECURSIVE below (id) AS (
    SELECT id FROM frame WHERE parent = ? UNION ALL SELECT frame.id FROM frame JOIN below ON frame.parent = below.id)
    DELETE FROM frame WHERE id IN (SELECT id FROM below)`);
  const removeExecution = prepare('DELETE FROM frame WHERE execution = ?');
  const runnable = prepare(
    `SELECT id FROM frame WHERE phase IN ('entering', 'succeeded', 'failed', 'calling') ORDER BY id`,
  );
  const calling = prepare(`SELECT ${columns} FROM frame WHERE phase = 'calling'`);
  const parse = (row: unknown) => (row === undefined ? undefined : FrameRow.parse(row));

  return {
    insert(frame) {
      const text = texts(frame);
      const { lastInsertRowid } = insert.run(
        frame.execution, frame.parent, frame.position, frame.phase, frame.state, text.input, text.variables, text.held,
        text.item, text.retryCounts, frame.enteredAt, frame.lastEvent, frame.token, frame.dueAt, frame.deadlineAt,
        frame.heartbeatSeconds,
      );
      return { ...frame, id: Number(lastInsertRowid), version: 1 };
    },
    byId: (id) => parse(byId.get(id)),
    byToken: (token) => parse(byToken.get(token)),
    isCurrent: (frame) => current.get(frame.id, frame.version) !== undefined,
    save(frame) {
      const text = texts(frame);
      update.run(
        frame.phase, frame.state, text.input, text.variables, text.held, text.retryCounts, frame.enteredAt,
        frame.lastEvent, frame.token, frame.dueAt, frame.deadlineAt, frame.heartbeatSeconds, frame.id,
      );
      return { ...frame, version: frame.version + 1 };
    },
    postpone(id, dueAt) {
      postpone.run(dueAt, id);
    },
    shift(id, byMs) {
      shift.run({ id, by: byMs });
    },
    children: (parent) => children.all(parent).map((row) => FrameRow.parse(row)),
    nextQueued: (parent) => parse(queued.get(parent)),
    countUnfinished: (parent) => Number(unfinished.get(parent)?.['count'] ?? 0),
    removeBelow(parent) {
      removeBelow.run(parent);
    },
    removeExecution(execution) {
      removeExecution.run(execution);
    },
    calling: () => calling.all().map((row) => FrameRow.parse(row)),
    runnable: () => runnable.all().map((row) => Number(row['id'])),
  };
}
