import { parseArgs } from 'node:util';
import * as z from 'zod';
import { auditTrail } from '../shared/aws/audit-trail.ts';
import { connectDocumentClient } from '../shared/aws/clients.ts';
import { Problem } from '../shared/domain/errors.ts';
import { QuestionId } from '../shared/domain/ids.ts';
import { auditAll } from './audit/audit-all.ts';
import { describeRecord } from './audit/describe-record.ts';
import { clientConfig } from './engine-client.ts';
import { readEndpoints } from './read-endpoints.ts';
import { runCommand } from './run-command.ts';
import { StartupError } from './startup-error.ts';

const usage = 'Usage: npm run audit -- <questionId> [--data .askwell]   or, on AWS: npm run audit -- <questionId> --aws --table <questions table>   (--all instead of an id: every question)';
const Endpoints = z.object({ dynamodb: z.string(), tables: z.object({ questions: z.string() }) });

/** Prints what is on record of a question and whether its chain holds. Exit code 1 when it does not. */
async function audit(args: readonly string[]): Promise<0 | 1> {
  const { questionId, all, data, aws, table } = parse(args);
  const found = aws ? { client: connectDocumentClient(), table: z.string().parse(table) } : connectLocally(data);
  const record = await (all ? auditAll(found.client, found.table) : auditOne(found, questionId)).catch((error: unknown) => {
    if (error instanceof Problem && error.kind === 'transient') throw new StartupError('The table does not answer: is the system running?');
    throw error;
  });
  for (const line of record.lines) console.log(line);
  return record.isIntact ? 0 : 1;
}

function connectLocally(data: string) {
  const { dynamodb, tables } = readEndpoints(data, Endpoints);
  return { client: connectDocumentClient({ ...clientConfig(dynamodb), maxAttempts: 1 }), table: tables.questions };
}

async function auditOne({ client, table }: ReturnType<typeof connectLocally>, named: string | undefined) {
  const questionId = QuestionId.safeParse(named).data;
  const trail = questionId && (await auditTrail(client, table).read(questionId));
  if (!trail) throw new StartupError('There is no such question.');
  return describeRecord(questionId, trail);
}

function parse(args: readonly string[]) {
  try {
    const options = { data: { type: 'string', default: '.askwell' }, aws: { type: 'boolean', default: false }, table: { type: 'string' }, all: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if ((positionals.length === 1) === values.all || positionals.length > 1 || (values.aws && values.table === undefined)) throw new StartupError(usage);
    return { ...values, questionId: positionals[0] };
  } catch {
    throw new StartupError(usage);
  }
}

await runCommand(audit);
