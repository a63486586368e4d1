import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';

/** SQLite files in which the engines keep what people wrote. */
export interface EngineFiles {
  /** dynoxide's file; undefined when somebody else runs the DynamoDB engine. */
  readonly tables: string | undefined;
  readonly messages: string;
}

export interface ForgettingOptions extends EngineFiles {
  /** Called first: what else is no longer needed may go too. */
  readonly before?: () => void;
  readonly everyMs?: number;
}

/** While it runs, a rewrite holds up every write to the tables (a second for some 50 MB): larger files wait for the stop. */
const largestWhileRunning = 64_000_000;
const largestAtStop = 512_000_000;
/** How many times as long as a rewrite took the next one waits. */
const pause = 20;

const Count = z.object({ deleted: z.number(), forgotten: z.number() });

/**
 * A deleted row stays readable in SQLite's freed pages and in its log until something else is written there, and dynoxide
 * knows no `secure_delete`. This counts deletions by trigger and, once none has come for a moment, rewrites the file without
 * what was freed and empties its log; the broker's log, too, is emptied in every quiet moment. What a kill interrupts is
 * made up for by the next start. Returns the way to stop, which forgets what is left first.
 */
export function startForgetting({ tables, messages, before = () => undefined, everyMs = 1_000 }: ForgettingOptions): () => Promise<void> {
  if (tables === undefined) return async () => undefined;
  const counter = openCounter(tables);
  const log = openLog(messages);
  let working: Promise<void> | undefined;
  let lastSeen = -1;
  let restsUntil = 0;
  const forget = async (deleted: number): Promise<void> => {
    const startedAt = performance.now();
    before();
    if (await rewrite(tables)) counter.settle(deleted);
    restsUntil = performance.now() + (performance.now() - startedAt) * pause;
  };
  const look = (isLast: boolean): void => {
    log.cut(isLast);
    const { deleted, forgotten } = counter.read();
    const isQuiet = isLast || (deleted === lastSeen && performance.now() >= restsUntil);
    lastSeen = deleted;
    if (deleted === forgotten || !isQuiet || working !== undefined) return;
    if (statSync(tables).size > (isLast ? largestAtStop : largestWhileRunning)) return;
    working = forget(deleted).finally(() => (working = undefined));
  };
  const timer = setInterval(() => look(false), everyMs);
  return async () => {
    clearInterval(timer);
    await working;
    look(true);
    await working;
    counter.close();
    log.close();
  };
}

/** The broker's log: what was consumed is zeroes in its file, but old pages stay in the log until it is cut. */
function openLog(file: string) {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA busy_timeout = 100');
  const version = database.prepare('PRAGMA data_version');
  const checkpoint = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)');
  let [seen, cut]: unknown[] = [];
  return {
    /** Cuts the log when something was written to it and nothing has been since the last look. */
    cut: (isLast: boolean): void => {
      const now = version.get()?.['data_version'];
      const isQuiet = isLast || now === seen;
      seen = now;
      if (now !== cut && isQuiet && checkpoint.get()?.['busy'] === 0) cut = now;
    },
    close: () => database.close(),
  };
}

/** Deletions so far, and how many of them are forgotten: a row in the file itself, counted in the deleting transaction. */
function openCounter(file: string) {
  const database = new DatabaseSync(file);
  database.exec(`
    PRAGMA busy_timeout = 5000;
    CREATE TABLE IF NOT EXISTS _local_deletions (id INTEGER PRIMARY KEY CHECK (id = 1), deleted INTEGER NOT NULL, forgotten INTEGER NOT NULL);
    INSERT OR IGNORE INTO _local_deletions VALUES (1, 0, 0)`);
  const unwatched = database.prepare(`
    SELECT name FROM sqlite_master AS made WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
      AND NOT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'trigger' AND name = 'local_deleted_' || made.name)`);
  const select = database.prepare('SELECT deleted, forgotten FROM _local_deletions');
  const settle = database.prepare('UPDATE _local_deletions SET forgotten = ?');
  const watch = (): void => {
    for (const { name } of unwatched.all()) {
      database.exec(`CREATE TRIGGER IF NOT EXISTS "local_deleted_${String(name)}" AFTER DELETE ON "${String(name)}" BEGIN UPDATE _local_deletions SET deleted = deleted + 1; END`);
    }
  };
  return {
    read: () => {
      watch();
      return Count.parse(select.get());
    },
    settle: (deleted: number) => void settle.run(deleted),
    close: () => database.close(),
  };
}

/** Rewrites in a thread of its own: the rest goes on meanwhile. False when a reader was in the way, so that it comes again. */
async function rewrite(tables: string): Promise<boolean> {
  const worker = new Worker(new URL('./forget-worker.mjs', import.meta.url), { workerData: tables });
  const { promise, resolve } = Promise.withResolvers<boolean>();
  worker.once('message', (done) => resolve(done === true));
  worker.once('error', () => resolve(false));
  worker.once('exit', () => resolve(false));
  return promise;
}
