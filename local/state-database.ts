import { DatabaseSync } from 'node:sqlite';

/** Opens the small database in which the engines that have none of their own keep their state. */
export function openStateDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000');
  database.exec('CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT');
  return database;
}

/** A durable text by name. */
export function readSetting(database: DatabaseSync, name: string): string | undefined {
  const row = database.prepare('SELECT value FROM settings WHERE name = ?').get(name);
  return typeof row?.['value'] === 'string' ? row['value'] : undefined;
}

export function writeSetting(database: DatabaseSync, name: string, value: string): void {
  database.prepare('INSERT INTO settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value').run(name, value);
}

/** The text by that name, made once and kept from then on. */
export function settingOr(database: DatabaseSync, name: string, make: () => string): string {
  const existing = readSetting(database, name);
  if (existing !== undefined) return existing;
  const made = make();
  writeSetting(database, name, made);
  return made;
}
