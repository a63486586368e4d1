import { DatabaseSync } from 'node:sqlite';

const schema = `
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS machine (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL, logging_level TEXT NOT NULL,
  created_at INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS revision (
  id INTEGER PRIMARY KEY, machine INTEGER NOT NULL, definition TEXT NOT NULL, role_arn TEXT NOT NULL,
  created_at INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS execution (
  id INTEGER PRIMARY KEY AUTOINCREMENT, machine INTEGER NOT NULL, revision INTEGER NOT NULL, name TEXT NOT NULL,
  status TEXT NOT NULL, input TEXT NOT NULL, output TEXT, error TEXT, cause TEXT,
  started_at INTEGER NOT NULL, stopped_at INTEGER, deadline_at INTEGER, UNIQUE (machine, name)) STRICT;
CREATE INDEX IF NOT EXISTS execution_by_machine ON execution (machine, id);
CREATE INDEX IF NOT EXISTS execution_by_status ON execution (machine, status, id);
CREATE INDEX IF NOT EXISTS execution_due ON execution (deadline_at) WHERE deadline_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS execution_stopped ON execution (stopped_at) WHERE stopped_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS frame (
  id INTEGER PRIMARY KEY AUTOINCREMENT, execution INTEGER NOT NULL, parent INTEGER, position INTEGER NOT NULL,
  version INTEGER NOT NULL, phase TEXT NOT NULL, state TEXT NOT NULL, input TEXT NOT NULL, variables TEXT NOT NULL,
  held TEXT, item TEXT, retry_counts TEXT NOT NULL, entered_at INTEGER NOT NULL, last_event INTEGER NOT NULL,
  token TEXT, due_at INTEGER, deadline_at INTEGER, heartbeat_seconds INTEGER) STRICT;
CREATE INDEX IF NOT EXISTS frame_by_execution ON frame (execution);
CREATE INDEX IF NOT EXISTS frame_by_parent ON frame (parent, phase) WHERE parent IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS frame_by_token ON frame (token) WHERE token IS NOT NULL;
CREATE INDEX IF NOT EXISTS frame_due ON frame (due_at) WHERE due_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS history (
  execution INTEGER NOT NULL, id INTEGER NOT NULL, previous INTEGER NOT NULL, at INTEGER NOT NULL, type TEXT NOT NULL,
  details TEXT NOT NULL, PRIMARY KEY (execution, id)) STRICT, WITHOUT ROWID;
`;

/** Opens (or creates) the engine's data. ":memory:" keeps it nowhere. A killed process loses nothing committed. */
export function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;');
  database.exec(schema);
  return database;
}

/** Runs `work` as one transaction; a throw takes back all of it. `work` must not await. */
export function transact<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (thrown) {
    database.exec('ROLLBACK');
    throw thrown;
  }
}
