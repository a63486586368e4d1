import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DescribeExecutionCommand, ListExecutionsCommand, SFNClient, StartExecutionCommand, StopExecutionCommand } from '@aws-sdk/client-sfn';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DeleteCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectDocumentClient } from '../../shared/aws/clients.ts';
import { pendingShard, reviewKey, shardOf, stateKey, tombstoneKey, waitKey } from '../../shared/aws/question-keys.ts';
import type { PendingStage } from '../../shared/aws/question-keys.ts';
import { questionOf, questionRow, recordedOf } from '../../shared/aws/question-row.ts';
import { tombstoneRepository } from '../../shared/aws/tombstone-repository.ts';
import { QuestionId } from '../../shared/domain/ids.ts';
import { isIn } from '../../shared/domain/question.ts';
import { waitingStatuses } from '../../shared/domain/transitions.ts';
import { makeQuestion } from '../domain/make-question.ts';
import { settings } from '../use-cases/open-clinic.ts';
import { RunningSystem, eventually } from './running-system.ts';
import type { Patient, Person } from './running-system.ts';
import { replies, texts } from './texts.ts';

const system = new RunningSystem();
const account = { region: 'eu-west-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
const stranger = QuestionId.parse(`q${'7'.repeat(26)}`);
const neverStarted = QuestionId.parse(`q${'6'.repeat(26)}`);
let doctor: Person;
let moderator: Person;
let client: DynamoDBDocumentClient;
let states: SFNClient;
const patients: Record<string, Patient> = {};

const questionsTable = () => system.local.endpoints.tables['questions'] ?? '';
const idOf = (name: string) => QuestionId.parse(patients[name]?.questionId);
const patientOf = (name: string) => patients[name] ?? expect.fail(`There is no ${name}.`);
const row = async (Key: Record<string, string>) => (await client.send(new GetCommand({ TableName: questionsTable(), Key, ConsistentRead: true }))).Item;
const put = (Item: Record<string, unknown>) => client.send(new PutCommand({ TableName: questionsTable(), Item }));
const arnOf = (name: string) => `${system.local.endpoints.stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;
const setWait = (name: string, attribute: 'executionArn' | 'wait.token', value: string) =>
  client.send(
    new UpdateCommand({
      TableName: questionsTable(),
      Key: waitKey(idOf(name)),
      UpdateExpression: `SET ${attribute.split('.').map((part) => `#${part}`).join('.')} = :value`,
      ExpressionAttributeNames: Object.fromEntries(attribute.split('.').map((part) => [`#${part}`, part])),
      ExpressionAttributeValues: { ':value': value },
    }),
  );

async function runningOf(questionId: string): Promise<string[]> {
  const { executions = [] } = await states.send(new ListExecutionsCommand({ stateMachineArn: system.local.endpoints.stateMachineArn, statusFilter: 'RUNNING', maxResults: 1_000 }));
  return executions.map(({ name = '' }) => name).filter((name) => name.startsWith(questionId));
}

const eventsOf = async (questionId: QuestionId) => {
  const query = { TableName: questionsTable(), KeyConditionExpression: 'pk = :pk AND begins_with(sk, :event)', ExpressionAttributeValues: { ':pk': stateKey(questionId).pk, ':event': 'EVENT#' } };
  return (await client.send(new QueryCommand(query))).Items ?? [];
};

async function leaveMark(name: string, stage: PendingStage): Promise<void> {
  const [event = {}] = await eventsOf(idOf(name));
  await put({ ...event, pending: pendingShard(stage, shardOf(idOf(name))), pendingSince: '2020-01-01T00:00:00.000Z' });
}

/** What was told of this question's orphans. */
function told(questionId: string): string[] {
  const file = join(system.data, 'logs', 'askwell-local-reconcile-questions.log');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.filter((line) => line.includes(questionId)).map((line) => JSON.parse(line) as { code: string; orphan: string }).map(({ code, orphan }) => `${code} ${orphan}`);
}

const reported = (questionId: string, what: string) => eventually(`the report ${what}`, async () => (told(questionId).includes(what) ? true : undefined));

async function answeredNormally(name: string): Promise<void> {
  const { questionId } = patientOf(name);
  const reply = await doctor.post(`/assignments/${questionId}/answer`, { reply: replies.tremor });
  expect(reply.status).toBe(200);
  await patientOf(name).reaches('published');
  await eventually('the end of the execution', async () => ((await runningOf(questionId)).length === 0 ? true : undefined));
}

/** What hands do to questions that a doctor has. */
const damages: Readonly<Record<string, () => Promise<unknown>>> = {
  stopped: () => states.send(new StopExecutionCommand({ executionArn: arnOf(idOf('stopped')) })),
  misnamed: () => setWait('misnamed', 'executionArn', arnOf('nobody')),
  unheard: () => setWait('unheard', 'wait.token', 'not a token'),
  decided: () => setWait('decided', 'wait.token', 'not a token'),
  unasked: () => client.send(new UpdateCommand({ TableName: questionsTable(), Key: waitKey(idOf('unasked')), UpdateExpression: 'REMOVE #wait', ExpressionAttributeNames: { '#wait': 'wait' } })),
  unpublished: () => leaveMark('unpublished', 'publication'),
  unresumed: () => leaveMark('unresumed', 'resumption'),
  regretted: () => tombstoneRepository(client, questionsTable()).put(idOf('regretted'), new Date().toISOString()),
  ended: async () => {
    const { question, head } = recordedOf(await row(stateKey(idOf('ended'))));
    const { questionId, version, changedAt } = question;
    await put(questionRow(makeQuestion('declined', { questionId, version, changedAt }), settings, head));
  },
};

beforeAll(async () => {
  await system.start();
  doctor = await system.engage('orphan-doctor');
  moderator = await system.staff('moderator', 'orphan-moderator');
  client = connectDocumentClient({ endpoint: system.local.endpoints.dynamodb, ...account });
  states = new SFNClient({ endpoint: system.local.endpoints.stepFunctions, ...account });
  for (const name of [...Object.keys(damages), 'quiet']) patients[name] = await system.submit({ text: texts.tremor });
  for (const name of ['itemless', 'elsewhere']) patients[name] = await system.submit({ text: texts.rash });
  const waits = (name: string, step: string) => eventually(`${name} at ${step}`, async () => ((await row(waitKey(idOf(name))))?.['wait'] as { step: string } | undefined)?.step === step ? true : undefined);
  for (const name of [...Object.keys(damages), 'quiet']) await waits(name, 'awaitAnswer');
  for (const name of ['itemless', 'elsewhere']) await waits(name, 'review');

  for (const damage of Object.values(damages)) await damage();
  await doctor.post(`/assignments/${idOf('decided')}/answer`, { reply: replies.tremor });
  await client.send(new DeleteCommand({ TableName: questionsTable(), Key: reviewKey(idOf('itemless'), 'question') }));
  const { head } = recordedOf(await row(stateKey(idOf('elsewhere'))));
  const queuedAt = new Date().toISOString();
  const waiting = makeQuestion('awaitingDoctor', { questionId: idOf('elsewhere'), language: 'fr', queuedAt, changedAt: queuedAt, dueAt: '2099-01-01T00:00:00.000Z' });
  await put(questionRow(waiting, settings, head));
  await put(questionRow(makeQuestion('submitted', { questionId: neverStarted, language: 'en', changedAt: queuedAt }), settings, undefined));
  await client.send(new PutCommand({ TableName: system.local.endpoints.tables['vault'], Item: { questionId: neverStarted, part: 'submission', text: texts.tremor } }));
  await states.send(new StartExecutionCommand({ stateMachineArn: system.local.endpoints.stateMachineArn, name: stranger, input: JSON.stringify({ questionId: stranger }) }));
  await system.advance(21 * 60);
});
afterAll(async () => {
  client.destroy();
  states.destroy();
  await system.remove();
});

describe('the reconciler', () => {
  it.each([
    ['stopped', 'has lost its execution', 'execution-gone'],
    ['misnamed', 'names an execution that is not there', 'second-execution'],
    ['unheard', 'has lost its token, before anybody decides', 'token-lost'],
    ['unasked', 'has lost its wait', 'not-asking'],
  ])('J4 brings on and reports a question that %s: it %s', async (name, _, kind) => {
    await reported(idOf(name), `orphan-repaired ${kind}`);
    await eventually('another execution that asks', async () => {
      const following = await row(waitKey(idOf(name)));
      const running = await runningOf(idOf(name));
      return running.length === 1 && following?.['executionArn'] === arnOf(running[0] ?? '') && following['wait'] ? true : undefined;
    });
    await answeredNormally(name);
  });

  it('J4 brings on a question whose token was lost and whose doctor had answered', async () => {
    await patientOf('decided').reaches('published');
    await reported(idOf('decided'), 'orphan-repaired not-resumed');
  });

  it.each([
    ['unpublished', 'unannounced'],
    ['unresumed', 'not-resumed'],
  ])('J4 takes the mark from an event that was %s, and does nothing twice', async (name, kind) => {
    await reported(idOf(name), `orphan-repaired ${kind}`);
    await eventually('no mark', async () => ((await eventsOf(idOf(name))).every((event) => event['pending'] === undefined) ? true : undefined));
    expect(await runningOf(idOf(name))).toEqual([idOf(name)]);
    await answeredNormally(name);
  });

  it('J4 carries out a withdrawal that was begun and never asked for again', async () => {
    await patientOf('regretted').reaches('withdrawn');
    await reported(idOf('regretted'), 'orphan-repaired half-withdrawn');
    expect(await row(tombstoneKey(idOf('regretted')))).not.toHaveProperty('due');
    await eventually('no execution', async () => ((await runningOf(idOf('regretted'))).length === 0 ? true : undefined));
  });

  it('J4 stops the execution of a question that has ended, and forgets its wait', async () => {
    await reported(idOf('ended'), 'orphan-repaired ended-but-running');
    expect(await runningOf(idOf('ended'))).toEqual([]);
    expect(await row(waitKey(idOf('ended')))).not.toHaveProperty('wait');
  });

  it('J4 stops an execution of a question that nobody asked', async () => {
    await reported(stranger, 'orphan-repaired unknown-question');
    expect((await states.send(new DescribeExecutionCommand({ executionArn: arnOf(stranger) }))).error).toBe('Orphaned');
  });

  it('J4 starts what was accepted but never started', async () => {
    await reported(neverStarted, 'orphan-repaired execution-gone');
    await eventually('a person', async () => (isIn(questionOf(await row(stateKey(neverStarted))), waitingStatuses) ? true : undefined));
  });

  it('J4 moves an execution that waits at another step to where its question is', async () => {
    await reported(idOf('elsewhere'), 'orphan-repaired waits-elsewhere');
    await eventually('the wait', async () => (((await row(waitKey(idOf('elsewhere'))))?.['wait'] as { step: string } | undefined)?.step === 'assign' ? true : undefined));
    expect(await runningOf(idOf('elsewhere'))).toEqual([idOf('elsewhere')]);
  });

  it('J4 puts a question in review without an item before a moderator again', async () => {
    await reported(idOf('itemless'), 'orphan-parked review-missing');
    const item = await system.reviewOf(moderator, idOf('itemless'));
    expect((await system.decide(moderator, item, { decision: 'decline', reason: 'Please see a doctor in person.' })).status).toBe(200);
    await patientOf('itemless').reaches('declined');
  });

  it('J4 leaves alone what nothing is wrong with, and rings for what it mended until it has mended nothing more', async () => {
    expect(told(idOf('quiet'))).toEqual([]);
    expect(await runningOf(idOf('quiet'))).toEqual([idOf('quiet')]);
    const ringing = async () => (await system.alarms()).filter(({ name, state }) => state === 'ALARM' && name.includes('orphans')).map(({ name }) => name.replace('askwell-local-', ''));
    expect(await ringing()).toEqual(['orphans-repaired', 'orphans-parked']);
    await system.advance(6 * 60);
    await eventually('quiet', async () => ((await ringing()).length === 0 ? true : undefined));
  });
});
