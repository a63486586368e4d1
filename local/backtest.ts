import { parseArgs } from 'node:util';
import * as z from 'zod';
import { bodyRepository } from '../shared/aws/body-repository.ts';
import { connectDocumentClient } from '../shared/aws/clients.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { backtestReport } from './backtest/backtest-report.ts';
import { replayTriage } from './backtest/replay-triage.ts';
import { storedQuestions } from './backtest/stored-questions.ts';
import { clientConfig } from './engine-client.ts';
import { readEndpoints } from './read-endpoints.ts';
import { runCommand } from './run-command.ts';
import { StartupError } from './startup-error.ts';

const usage = 'Usage: npm run backtest [-- --data .askwell] [--limit 500]';
const Endpoints = z.object({ dynamodb: z.string(), tables: z.object({ questions: z.string() }) });

/** Triages the stored questions of a running system anew and prints what would change. Answers the exit code. */
async function backtest(args: readonly string[]): Promise<0 | 1> {
  const { data, limit } = parse(args);
  const { dynamodb, tables } = readEndpoints(data, Endpoints);
  const client = connectDocumentClient(clientConfig(dynamodb));
  // How long a question may stand still does not matter: nothing is written.
  const deps = { questions: questionRepository(client, tables.questions, 1), bodies: bodyRepository(client, tables.questions) };
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

function parse(args: readonly string[]): { data: string; limit: number } {
  try {
    const { values } = parseArgs({ args: [...args], options: { data: { type: 'string', default: '.askwell' }, limit: { type: 'string', default: '500' } } });
    return { data: values.data, limit: z.coerce.number().int().positive().parse(values.limit) };
  } catch {
    throw new StartupError(usage);
  }
}

await runCommand(backtest);
