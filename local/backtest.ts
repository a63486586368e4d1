import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { bodyRepository } from '../shared/aws/body-repository.ts';
import { connectDocumentClient } from '../shared/aws/clients.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { backtestReport } from './backtest/backtest-report.ts';
import { compareVersions } from './backtest/compare-versions.ts';
import { replayTriage } from './backtest/replay-triage.ts';
import { storedQuestions } from './backtest/stored-questions.ts';
import { commitOf, currentVersion, runTriageOf } from './backtest/triage-version.ts';
import { clientConfig } from './engine-client.ts';
import { readEndpoints } from './read-endpoints.ts';
import { runCommand } from './run-command.ts';
import { StartupError } from './startup-error.ts';

const usage = `Usage: npm run backtest [-- --data .askwell] [--limit 500]           the stored questions of a running system, triaged anew
       npm run backtest -- --old <version> [--new <version>] < in.jsonl   two versions on the same texts ({id, text, label?, level?} a line)
A version is one that /health shows (urgency-1), a git revision, or "${currentVersion}" (this checkout, and what --new is without a value).`;
const Endpoints = z.object({ dynamodb: z.string(), tables: z.object({ questions: z.string() }) });
const Options = z.object({
  data: z.string(),
  limit: z.coerce.number().int().positive(),
  old: z.string().min(1).optional(),
  new: z.string().min(1).optional(),
});
type Options = z.infer<typeof Options>;

/** Prints what would change, and changes nothing. Answers the exit code. */
async function backtest(args: readonly string[]): Promise<0 | 1> {
  const options = parse(args);
  return options.old === undefined && options.new === undefined ? backtestStored(options) : backtestVersions(options.old ?? currentVersion, options.new ?? currentVersion);
}

/** Triages the stored questions of a running system anew: 1 where a version does not reproduce its own finding. */
async function backtestStored({ data, limit }: Options): Promise<0 | 1> {
  const { dynamodb, tables } = readEndpoints(data, Endpoints);
  const client = connectDocumentClient(clientConfig(dynamodb));
  // How long a question may stand still does not matter: nothing is written.
  const deps = { questions: questionRepository(client, tables.questions, { stuckAfter: 1 }), bodies: bodyRepository(client, tables.questions) };
  const replays = [];
  let looked = 0;
  for await (const questionId of storedQuestions(client, tables.questions, limit)) {
    looked += 1;
    replays.push(...(await replayTriage(deps, questionId)));
  }
  const { lines, isReproducible } = backtestReport(looked, replays);
  console.log(lines.join('\n'));
  return isReproducible ? 0 : 1;
}

function backtestVersions(oldVersion: string, newVersion: string): 0 {
  const [oldCommit, newCommit] = [commitOf(oldVersion), commitOf(newVersion)];
  const input = readFileSync(process.stdin.fd, 'utf8').split('\n').filter((line) => line.trim() !== '');
  if (input.length === 0) throw new StartupError(usage);
  const jsonl = `${input.join('\n')}\n`;
  console.log(`old: ${oldVersion} (${oldCommit}); new: ${newVersion} (${newCommit})`);
  console.log(compareVersions(input, runTriageOf(oldCommit, jsonl), runTriageOf(newCommit, jsonl)).join('\n'));
  return 0;
}

function parse(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { data: { type: 'string', default: '.askwell' }, limit: { type: 'string', default: '500' }, old: { type: 'string' }, new: { type: 'string' } },
    });
    return Options.parse(values);
  } catch {
    throw new StartupError(usage);
  }
}

await runCommand(backtest);
