import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commitOf, runTriageOf } from '../../../local/backtest/triage-version.ts';
import { StartupError } from '../../../local/startup-error.ts';
import { triageVersions } from '../../../shared/domain/triage-versions.ts';

/** A project whose triage command answers its version. */
const root = mkdtempSync(join(tmpdir(), 'askwell-history-'));
const git = (...args: string[]) => spawnSync('git', ['-C', root, '-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', '-c', 'commit.gpgsign=false', ...args], { encoding: 'utf8' });

function commitVersion(version: string): string {
  writeFileSync(join(root, 'shared/domain/versions.ts'), `export const version = '${version}';\n`);
  git('add', '.');
  git('commit', '--quiet', '--message', version);
  return git('rev-parse', 'HEAD').stdout.trim();
}

beforeAll(() => {
  for (const folder of ['local', 'shared/domain', 'node_modules']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, '.gitignore'), 'node_modules\n');
  writeFileSync(join(root, 'package.json'), '{"type":"module"}\n');
  writeFileSync(join(root, 'local/run.mjs'), "await import('../local/triage.ts');\n");
  writeFileSync(join(root, 'local/triage.ts'), "import { version } from '../shared/domain/versions.ts';\nprocess.stdout.write(`${version}\\n`);\n");
  git('init', '--quiet');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('C4 lays an older version out beside the checkout and runs it', () => {
  const first = commitVersion('urgency-91');
  commitVersion('urgency-92');
  const last = commitVersion('urgency-93');
  expect([commitOf('urgency-91', root), commitOf(last.slice(0, 9), root), commitOf('HEAD~2', root)]).toEqual([first, last, first]);
  expect([runTriageOf(first, '{}', root), runTriageOf(commitOf('urgency-92', root), '{}', root), runTriageOf('current', '{}', root)]).toEqual([['urgency-91'], ['urgency-92'], ['urgency-93']]);
});

it('takes a version in force for the checkout as it is', () => {
  expect([commitOf('current', root), commitOf(triageVersions.urgency, root)]).toEqual(['current', 'current']);
});

it('says so when the history holds no such version', () => {
  expect(() => commitOf('urgency-1000000', root)).toThrow(StartupError);
});
