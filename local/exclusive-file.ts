import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';

/** A file held by this process alone until it is closed or the process dies, however it dies. */
export interface ExclusiveFile {
  close(): void;
}

/**
 * Takes an exclusive lock on `path` (made when missing), waiting up to `waitMs`. Returns undefined when another
 * process holds it. The lock is SQLite's, so the kernel frees it even after `kill -9`: there is no stale lock.
 */
export async function openExclusively(path: string, waitMs = 0): Promise<ExclusiveFile | undefined> {
  const until = performance.now() + waitMs;
  for (;;) {
    const database = tryLock(path);
    if (database !== undefined) return { close: () => database.close() };
    if (performance.now() >= until) return undefined;
    await delay(50);
  }
}

function tryLock(path: string): DatabaseSync | undefined {
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return database;
  } catch {
    database.close();
    return undefined;
  }
}
