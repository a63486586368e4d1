import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printFigures } from './report.ts';
import { projectDirectory } from './spawned-system.ts';

const clone = mkdtempSync(join(tmpdir(), 'askwell-clone-'));

/** Seconds that a command takes in the clone. Throws when it fails. */
function seconds(command: string, args: readonly string[]): number {
  const startedAt = performance.now();
  const { status } = spawnSync(command, args, { cwd: clone, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, PATH: process.env['BENCH_PATH'] ?? process.env['PATH'] } });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.`);
  return (performance.now() - startedAt) / 1_000;
}

seconds('git', ['clone', '--quiet', projectDirectory, clone]);
const install = seconds('npm', ['ci', '--no-audit', '--no-fund']);
const test = seconds('npm', ['test']);
rmSync(clone, { recursive: true, force: true });
printFigures('A fresh clone', [
  { what: 'npm ci', value: install, unit: 's', limit: 60, isBetter: 'lower' },
  { what: 'npm test', value: test, unit: 's', limit: 180, isBetter: 'lower' },
]);
