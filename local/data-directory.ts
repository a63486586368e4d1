import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { AdvanceableClock } from './clock.ts';
import { openExclusively } from './exclusive-file.ts';
import { StartupError } from './startup-error.ts';
import { openStateDatabase, readSetting, writeSetting } from './state-database.ts';

/** A data directory that this process has to itself. */
export interface DataDirectory {
  readonly path: string;
  readonly database: DatabaseSync;
  /** Goes on from where an earlier run had advanced it to. */
  readonly clock: AdvanceableClock;
  close(): void;
}

/** Opens the directory, making it when missing. Throws StartupError while another process uses it. */
export async function openDataDirectory(directory: string): Promise<DataDirectory> {
  const path = resolve(directory);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const ownerFile = join(path, 'owner.pid');
  const lock = await openExclusively(join(path, 'lock'));
  if (lock === undefined) {
    const owner = existsSync(ownerFile) ? ` by process ${readFileSync(ownerFile, 'utf8')}` : '';
    throw new StartupError(`The data directory ${path} is in use${owner}: stop that one, or start with another --data.`);
  }
  writeFileSync(ownerFile, String(process.pid));
  const database = openStateDatabase(join(path, 'state.sqlite'));
  const clock = new AdvanceableClock(Number(readSetting(database, 'clock:offset-ms') ?? 0));
  clock.onAdvance(() => writeSetting(database, 'clock:offset-ms', String(clock.offsetMs)));
  return {
    path,
    database,
    clock,
    close: () => {
      database.close();
      lock.close();
    },
  };
}
