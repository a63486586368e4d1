import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { triageVersions } from '../../shared/domain/triage-versions.ts';
import { StartupError } from '../startup-error.ts';

const checkout = join(import.meta.dirname, '../..');
/** What the triage command is made of, where a commit has it. */
const needed = ['local', 'shared', 'models', 'package.json'];
const roomForOutput = 1 << 30;

/** The version that this checkout runs, changes that are not committed included. */
export const currentVersion = 'current';

function git(root: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', root, ...args], { encoding: 'utf8', maxBuffer: roomForOutput });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * The commit of a version: `current`, a detector's version as `/health` shows it (`urgency-1`: its last commit), or a
 * git revision.
 *
 * @throws StartupError when the history here holds none of that name.
 */
export function commitOf(version: string, root: string = checkout): string {
  const inForce: readonly string[] = Object.values(triageVersions);
  if (version === currentVersion || inForce.includes(version)) return currentVersion;
  // The newest commit that changed how often the name stands there took it away.
  const [replacedBy] = git(root, 'log', '--format=%H', '-S', `'${version}'`, '--', 'shared/domain')?.split('\n') ?? [];
  const known = replacedBy === undefined || replacedBy === '' ? undefined : git(root, 'rev-parse', '--verify', '--quiet', `${replacedBy}^`);
  const commit = known ?? git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${version}^{commit}`);
  if (commit === undefined) throw new StartupError(`The history here has no triage version or revision "${version}". In force: ${inForce.join(', ')}.`);
  return commit;
}

/**
 * Runs the triage command of a commit on JSONL and answers its output, a line for a line. An older commit is laid out
 * in a folder of its own and runs with the packages that are installed here; nothing of this checkout changes.
 *
 * @throws StartupError when the commit cannot be laid out or knows no triage command.
 */
export function runTriageOf(commit: string, jsonl: string, root: string = checkout): readonly string[] {
  if (commit === currentVersion) return triageIn(root, jsonl);
  const folder = mkdtempSync(join(tmpdir(), 'askwell-backtest-'));
  try {
    const archive = spawnSync('git', ['-C', root, 'archive', commit, '--', ...needed.filter((path) => git(root, 'cat-file', '-e', `${commit}:${path}`) !== undefined)], { maxBuffer: roomForOutput });
    const laidOut = archive.status === 0 && spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout }).status === 0;
    if (!laidOut) throw new StartupError(`Version ${commit} cannot be laid out: it is older than the triage command.`);
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    return triageIn(folder, jsonl);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function triageIn(folder: string, jsonl: string): readonly string[] {
  const { stdout } = spawnSync(process.execPath, ['local/run.mjs', 'local/triage.ts'], { cwd: folder, input: jsonl, encoding: 'utf8', maxBuffer: roomForOutput });
  const lines = stdout.split('\n').filter((line) => line !== '');
  if (lines.length === 0) throw new StartupError('The triage command of that version answers nothing.');
  return lines;
}
