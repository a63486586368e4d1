import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../startup-error.ts';
import { openExclusively } from '../exclusive-file.ts';
import { keepAssembly } from './keep-assembly.ts';
import { digestSynthInputs } from './synth-inputs.ts';

/**
 * Brings `cdk.out` up to date by running the CDK app, unless nothing changed since the last time.
 * Returns the directory, or `keptIn` with a copy in it that no later synth touches. Throws StartupError with the app's own
 * words when it fails.
 */
export async function synthesize(projectDirectory: string, keptIn?: string): Promise<string> {
  const directory = join(projectDirectory, 'cdk.out');
  const lockDirectory = join(projectDirectory, '.build');
  mkdirSync(lockDirectory, { recursive: true });
  const lock = await openExclusively(join(lockDirectory, 'synth.lock'), 60_000);
  if (lock === undefined) throw new StartupError('Another synth has been running for a minute; stop it and start again.');
  try {
    const digest = digestSynthInputs(projectDirectory);
    const stamp = join(directory, '.inputs');
    if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) {
      await runApp(projectDirectory);
      writeFileSync(stamp, digest);
    }
    return keptIn === undefined ? directory : keepAssembly(directory, keptIn);
  } finally {
    lock.close();
  }
}

async function runApp(projectDirectory: string): Promise<void> {
  const env = { ...process.env, CDK_OUTDIR: join(projectDirectory, 'cdk.out') };
  const child = spawn(process.execPath, ['infra/app.ts'], { cwd: projectDirectory, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const words: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => words.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => words.push(chunk));
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', reject);
  child.on('close', resolve);
  const code = await promise;
  if (code !== 0) throw new StartupError(`The CDK app (infra/app.ts) failed:\n${Buffer.concat(words).toString()}`);
}
