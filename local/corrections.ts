import { parseArgs } from 'node:util';
import * as z from 'zod';
import { auditTrail } from '../shared/aws/audit-trail.ts';
import { bodyRepository } from '../shared/aws/body-repository.ts';
import { connectDocumentClient } from '../shared/aws/clients.ts';
import { questionRepository } from '../shared/aws/question-repository.ts';
import { reviewRepository } from '../shared/aws/review-repository.ts';
import { Problem } from '../shared/domain/errors.ts';
import { storedCorrections } from './corrections/stored-corrections.ts';
import { clientConfig } from './engine-client.ts';
import { readEndpoints } from './read-endpoints.ts';
import { runCommand } from './run-command.ts';
import { StartupError } from './startup-error.ts';

const usage = `Usage: npm run --silent corrections [-- --data .askwell] > corrections.jsonl   what moderators corrected or confirmed, one {text, label?, level?, redactions?, from, decidedAt} a line
       on AWS: npm run --silent corrections -- --aws --table <questions table>
Then: npm run train -- --lay corrections.jsonl`;
const Endpoints = z.object({ dynamodb: z.string(), tables: z.object({ questions: z.string() }) });

/** Prints the review log as training data: de-identified texts with what a person made of them. Changes nothing. */
async function corrections(args: readonly string[]): Promise<void> {
  const { client, table } = connect(parse(args));
  // How long a question may stand still, or an emergency unclaimed, does not matter: nothing is written.
  const deps = { questions: questionRepository(client, table, { stuckAfter: 1 }), reviews: reviewRepository(client, table, 1), bodies: bodyRepository(client, table), trail: auditTrail(client, table) };
  const found = await storedCorrections(deps, new Date().toISOString()).catch((error: unknown) => {
    if (error instanceof Problem && error.kind === 'transient') throw new StartupError('The table does not answer: is the system running?');
    throw error;
  });
  for (const correction of found) console.log(JSON.stringify(correction));
}

function connect({ data, aws, table }: ReturnType<typeof parse>) {
  if (aws && table !== undefined) return { client: connectDocumentClient(), table };
  const { dynamodb, tables } = readEndpoints(data, Endpoints);
  return { client: connectDocumentClient({ ...clientConfig(dynamodb), maxAttempts: 1 }), table: tables.questions };
}

function parse(args: readonly string[]) {
  try {
    const options = { data: { type: 'string', default: '.askwell' }, aws: { type: 'boolean', default: false }, table: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    if (values.aws !== (values.table !== undefined)) throw new StartupError(usage);
    return values;
  } catch {
    throw new StartupError(usage);
  }
}

await runCommand(corrections);
