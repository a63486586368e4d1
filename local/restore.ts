import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { tombstoneRepository } from '../shared/aws/tombstone-repository.ts';
import { Problem } from '../shared/domain/errors.ts';
import { QuestionId } from '../shared/domain/ids.ts';
import { openLocally, openOnAws } from './restore/open-restored.ts';
import type { RestoredSystem } from './restore/open-restored.ts';
import { replayTombstones } from './restore/replay-tombstones.ts';
import { runCommand } from './run-command.ts';
import { StartupError } from './startup-error.ts';

const usage = `Usage: npm run restore -- export FILE    writes the ids of everything that was withdrawn, one a line
       npm run restore -- replay FILE    says what of it a restore has brought back; --yes withdraws and erases it again
Where: [--data .askwell], a running system's or one at rest, or --aws NAMES, a file of {"tables": {…}, "stateMachineArn"}`;

/** Keeps a restore from bringing back what patients have withdrawn. */
async function restore(args: readonly string[]): Promise<void> {
  const { command, file, data, aws, yes } = parse(args);
  const system = aws === undefined ? await openLocally(data) : openOnAws(aws);
  try {
    await (command === 'export' ? exportTombstones(system, file) : replay(system, file, yes));
  } catch (error) {
    if (error instanceof Problem && error.kind === 'transient') throw new StartupError('The tables do not answer. What is done is done: run it again.');
    throw error;
  } finally {
    await system.close();
  }
}

async function exportTombstones({ client, tables }: RestoredSystem, file: string): Promise<void> {
  const withdrawn: QuestionId[] = [];
  await tombstoneRepository(client, tables.questions).each((questionIds) => withdrawn.push(...questionIds));
  writeFileSync(file, withdrawn.map((questionId) => `${questionId}\n`).join(''));
  console.log(`${withdrawn.length} withdrawn, written to ${file}`);
}

async function replay(system: RestoredSystem, file: string, act: boolean): Promise<void> {
  const { standing, withdrawn, unknown, mended } = await replayTombstones(system, readIds(file), act);
  console.log(`${standing} came back${act ? ' and are withdrawn and erased again' : ''}; ${withdrawn} were withdrawn already; ${unknown} are not in these tables`);
  console.log(act ? `${mended} doctors' places were counted wrong and are mended` : 'Nothing is changed: --yes does it.');
}

function readIds(file: string): QuestionId[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => QuestionId.parse(line));
  } catch {
    throw new StartupError(`${file} must hold the ids of questions, one a line, as "export" writes them.`);
  }
}

function parse(args: readonly string[]) {
  try {
    const options = { data: { type: 'string', default: '.askwell' }, aws: { type: 'string' }, yes: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [command, file, ...more] = positionals;
    if ((command !== 'export' && command !== 'replay') || file === undefined || more.length > 0) throw new StartupError(usage);
    return { ...values, command, file };
  } catch {
    throw new StartupError(usage);
  }
}

await runCommand(restore);
