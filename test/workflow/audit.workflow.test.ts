import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { QuestionRecord } from '../../shared/contracts/question-view.ts';
import type { Patient, Person } from './running-system.ts';
import { RunningSystem } from './running-system.ts';
import { replies, texts } from './texts.ts';

const system = new RunningSystem();
const run = promisify(execFile);
const why = 'Canary: somebody must find this patient.';
const Row = z.object({ pk: z.string(), sk: z.string(), actor: z.string(), sequence: z.int(), event: z.object({ type: z.string() }) });
const Exit = z.object({ code: z.int(), stdout: z.string(), stderr: z.string() });
let moderator: Person;

beforeAll(async () => {
  await system.start();
  moderator = await system.staff('moderator', 'audit-moderator');
});
afterAll(() => system.remove());

/** Runs `npm run audit` with these arguments on the running system. */
async function audit(...args: string[]) {
  const command = run(process.execPath, ['local/run.mjs', 'local/audit.ts', ...args, '--data', system.data]);
  const { code, stdout, stderr } = await command.then(
    (output) => ({ code: 0, ...output }),
    (error: unknown) => Exit.parse(error),
  );
  return { code, lines: stdout.trim().split('\n'), complaint: stderr.trim() };
}
const recordOf = async (patient: Patient) => QuestionRecord.parse((await patient.get(`/questions/${patient.questionId}/record`)).json());

/** An emergency that a moderator reads raw and releases, a doctor answers, and another moderator accepts. */
async function travelled(): Promise<Patient> {
  const doctor = await system.engage('audit-doctor');
  const patient = await system.submit({ text: texts.crisis });
  const item = await system.reviewOf(moderator, patient.questionId);
  expect((await moderator.post(`/reviews/${item.reviewId}/raw`, { reason: why })).status).toBe(200);
  expect((await system.decide(moderator, item, { decision: 'release', corrections: { specialty: 'psychiatry' } })).status).toBe(200);
  await patient.reaches('assigned');
  expect((await doctor.post(`/assignments/${patient.questionId}/answer`, { reply: replies.crisis })).status).toBe(200);
  const second = await system.staff('moderator', 'audit-second');
  const answer = await system.reviewOf(second, patient.questionId, 'answer');
  expect((await system.decide(second, answer, { decision: 'release' })).status).toBe(200);
  await patient.reaches('published');
  return patient;
}

describe('npm run audit', () => {
  it('K3 prints who did what to a question, finds a row that was changed, and goes on after erasure', async () => {
    const patient = await travelled();
    const whole = await audit(patient.questionId);
    const events = whole.lines.length - 1;
    expect(whole).toMatchObject({ code: 0, complaint: '' });
    expect(whole.lines.at(-1)).toBe(`chain intact: ${events} events`);
    expect(whole.lines.filter((line) => line.includes('RawTextRead'))).toEqual([expect.stringContaining('moderator audit-moderator')]);
    expect(whole.lines.join('\n')).toMatch(/submitted → deidentified[^]*assigned → answered[^]*answered → published/);
    expect(whole.lines.join('\n')).not.toContain('Canary');
    expect((await audit('--all')).code).toBe(0);

    const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: system.local.endpoints.dynamodb, region: 'eu-west-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } }));
    const TableName = system.local.endpoints.tables.questions;
    const query = { TableName, KeyConditionExpression: 'pk = :pk AND begins_with(sk, :event)', ExpressionAttributeValues: { ':pk': `Q#${patient.questionId}`, ':event': 'EVENT#' } };
    const { Items = [] } = await client.send(new QueryCommand(query));
    const { pk, sk, actor, sequence } = z.array(Row).parse(Items).find(({ event }) => event.type === 'RawTextRead') ?? expect.fail('no reading on record');
    const write = (name: unknown) => client.send(new UpdateCommand({ TableName, Key: { pk, sk }, UpdateExpression: 'SET actor = :name', ExpressionAttributeValues: { ':name': name } }));
    await write('somebody-else');
    expect(await audit(patient.questionId)).toMatchObject({ code: 1, lines: expect.arrayContaining([expect.stringMatching(`^chain broken at event ${sequence} .*: it is not what was written$`)]) as string[] });
    expect((await audit('--all')).code).toBe(1);
    expect((await recordOf(patient)).intact).toBe(false);
    await write(actor);
    client.destroy();

    expect((await patient.post(`/questions/${patient.questionId}/withdraw`)).status).toBe(200);
    const record = await recordOf(patient);
    expect(record.intact).toBe(true);
    expect(record.items[0]).toMatchObject({ event: 'QuestionSubmitted', by: 'patient' });
    expect(record.items.at(-1)).toMatchObject({ event: 'QuestionWithdrawn', by: 'patient' });
    expect(record.items.filter(({ event }) => event === 'RawTextRead')).toEqual([expect.objectContaining({ by: 'moderator' })]);
    expect((await audit(patient.questionId)).lines.at(-1)).toBe(`chain intact: ${record.items.length} events`);
  });

  it.each([
    ['an unknown question', ['qaaaaaaaaaaaaaaaaaaaaaaaaaa'], /^There is no such question\.$/],
    ['no question', [], /^Usage: npm run audit/],
  ])('says in a sentence what is wrong with %s', async (_, args, complaint) => {
    expect(await audit(...args)).toMatchObject({ code: 1, complaint: expect.stringMatching(complaint) as string });
  });

  it('K3 keeps the record from whoever has no receipt for it', async () => {
    const patient = await system.submit({ text: texts.rash });
    const other = await system.submit({ text: texts.rash });
    for (const person of [system.person(), other, moderator]) expect([401, 403, 404]).toContain((await person.get(`/questions/${patient.questionId}/record`)).status);
  });
});
