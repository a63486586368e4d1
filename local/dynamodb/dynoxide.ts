import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findFreePort } from '../free-port.ts';
import { StartupError } from '../startup-error.ts';

/** The running DynamoDB engine. */
export interface DynamoDb {
  readonly endpoint: string;
  /** The engine's own SQLite file. */
  readonly file: string;
  stop(): Promise<void>;
}

/**
 * Starts dynoxide on `<data>/dynamodb.sqlite`. `onExit` is told when it dies by itself. A dynoxide that an earlier,
 * killed run left behind is stopped first: two on one file would both be accepted.
 */
export async function startDynoxide(dataDirectory: string, onExit: () => void): Promise<DynamoDb> {
  const binary = dynoxideBinary();
  const pidFile = join(dataDirectory, 'dynoxide.pid');
  await stopOrphan(pidFile, binary);
  const file = join(dataDirectory, 'dynamodb.sqlite');
  const port = await findFreePort();
  // A group of its own: Ctrl-C in a terminal goes to every process of the group, and it is ours to stop this one, last.
  const child = spawn(binary, ['serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', file], { stdio: 'ignore', detached: true });
  const exited = Promise.withResolvers<undefined>();
  let stopping = false;
  child.once('error', () => exited.resolve(undefined));
  child.once('exit', () => {
    exited.resolve(undefined);
    if (!stopping) onExit();
  });
  writeFileSync(pidFile, String(child.pid));
  const endpoint = `http://127.0.0.1:${port}`;
  const answers = await Promise.race([answersSoon(endpoint), exited.promise.then(() => false)]);
  if (!answers) throw new StartupError('The DynamoDB engine (dynoxide) did not start.');
  const stop = async (): Promise<void> => {
    stopping = true;
    child.kill('SIGTERM');
    await Promise.race([exited.promise, delay(2_000).then(() => child.kill('SIGKILL'))]);
    rmSync(pidFile, { force: true });
  };
  return { endpoint, file, stop };
}

function dynoxideBinary(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json')), 'dynoxide');
  } catch {
    throw new StartupError(
      `The local DynamoDB engine is not installed for ${process.platform}-${process.arch}: it exists for linux-x64 (do not install with --omit=optional). ` +
        'Elsewhere set ASKWELL_DYNAMODB_ENDPOINT to a DynamoDB-compatible endpoint.',
    );
  }
}

async function answersSoon(endpoint: string): Promise<boolean> {
  const until = performance.now() + 10_000;
  while (performance.now() < until) {
    try {
      await fetch(endpoint);
      return true;
    } catch {
      await delay(5);
    }
  }
  return false;
}

/** Ends the process of the pid file if it really is dynoxide: the pid may belong to somebody else by now. */
async function stopOrphan(pidFile: string, binary: string): Promise<void> {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8'));
  if (!Number.isSafeInteger(pid) || pid <= 1 || !runs(pid, binary)) return;
  process.kill(pid, 'SIGTERM');
  const until = performance.now() + 2_000;
  while (runs(pid, binary)) {
    if (performance.now() > until) process.kill(pid, 'SIGKILL');
    await delay(5);
  }
}

function runs(pid: number, binary: string): boolean {
  try {
    return realpathSync(`/proc/${pid}/exe`) === realpathSync(binary);
  } catch {
    return false;
  }
}
