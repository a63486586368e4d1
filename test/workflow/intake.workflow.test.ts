import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReviewList } from '../../shared/contracts/review-view.ts';
import { redriveLocally } from '../../local/redrive/redrive-locally.ts';
import type { Person } from './running-system.ts';
import { RunningSystem, eventually } from './running-system.ts';
import { texts } from './texts.ts';

const system = new RunningSystem();
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
let sqs: SQSClient;
let doctor: Person;
let moderator: Person;

beforeAll(async () => {
  await system.start();
  doctor = await system.engage('intake-doctor');
  moderator = await system.staff('moderator', 'intake-moderator');
  sqs = new SQSClient({ endpoint: system.local.endpoints.sqs, region: 'eu-west-1', credentials });
});
afterAll(async () => {
  sqs.destroy();
  await system.remove();
});

const send = (QueueUrl: string, MessageBody: string) => sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));
const submissionQueue = () => system.local.endpoints.submissionQueueUrl;
const deadLetters = () => system.local.endpoints.submissionDeadLetterQueueUrl;

async function executionsOf(questionId: string): Promise<number> {
  const client = new SFNClient({ endpoint: system.local.endpoints.stepFunctions, region: 'eu-west-1', credentials });
  const { executions = [] } = await client.send(new ListExecutionsCommand({ stateMachineArn: system.local.endpoints.stateMachineArn, maxResults: 1_000 }));
  client.destroy();
  return executions.filter(({ name }) => name?.startsWith(questionId)).length;
}

describe('the submission queue', () => {
  it('A1 makes one question and one execution of a key that is used twice and a message that is delivered three times more', async () => {
    const headers = { 'idempotency-key': 'intake-test-key-0000' };
    const patient = await system.submit({ text: texts.tremor }, headers);
    expect((await system.submit({ text: texts.tremor }, headers)).accepted).toEqual(patient.accepted);
    const copy = JSON.stringify({ questionId: patient.questionId, submission: { text: texts.tremor, consent: { publish: true } } });
    await Promise.all([1, 2, 3].map(() => send(submissionQueue(), copy)));
    await patient.reaches('assigned');
    expect(await executionsOf(patient.questionId)).toBe(1);
    expect((await system.assignmentsOf(doctor)).filter(({ questionId }) => questionId === patient.questionId)).toHaveLength(1);
  });

  it('A1 knows a submission again by its idempotency key, and refuses the key for another one', async () => {
    const headers = { 'idempotency-key': 'intake-test-key-0001' };
    const first = await system.submit({ text: texts.panic }, headers);
    const again = await system.submit({ text: texts.panic }, headers);
    expect(again.accepted).toEqual(first.accepted);
    const other = await system.person().post('/questions', { text: texts.tremor, consent: { publish: true } }, headers);
    expect(other.status).toBe(409);
  });

  it('takes the bare body of another frontend', async () => {
    const open = async () => ReviewList.parse((await moderator.get('/reviews')).json()).items;
    const before = (await open()).length;
    await send(submissionQueue(), JSON.stringify({ text: texts.rash, consent: { publish: false } }));
    await eventually('the review of the bare body', async () => ((await open()).length > before ? true : undefined));
  });

  it('J2 parks a poison message in the dead-letter queue, raises its alarm, and leaves its neighbours alone', async () => {
    await send(submissionQueue(), JSON.stringify({ text: 7 }));
    const neighbour = await system.submit({ text: texts.migraine });
    await neighbour.reaches('assigned');
    await eventually('the alarm', async () => {
      const alarms = await system.alarms();
      return alarms.find(({ name, state }) => state === 'ALARM' && name.includes('submissions'));
    });
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: deadLetters(), VisibilityTimeout: 1 }));
    expect(Messages.map(({ Body }) => Body)).toEqual([JSON.stringify({ text: 7 })]);
  });

  it('J2 takes a dead letter that can succeed now back into the flow', async () => {
    const patient = await system.submit({ text: texts.tremor, consent: { publish: false } }, { 'idempotency-key': 'intake-test-key-0002' });
    await patient.reaches('assigned');
    const late = JSON.stringify({ questionId: patient.questionId.replace(/^q./, 'q7'), submission: { text: texts.panic, consent: { publish: true } } });
    await send(deadLetters(), late);
    await redriveLocally(sqs, { name: 'submissions', url: deadLetters(), sourceUrl: submissionQueue() });
    await eventually('the execution of the redriven question', async () => ((await executionsOf(patient.questionId.replace(/^q./, 'q7'))) === 1 ? true : undefined));
  });

  it('drops a submission that was withdrawn before it was taken', async () => {
    const headers = { 'idempotency-key': 'intake-test-key-0003' };
    const patient = await system.submit({ text: texts.panic }, headers);
    await patient.post(`/questions/${patient.questionId}/withdraw`);
    await system.submit({ text: texts.panic }, headers);
    await send(submissionQueue(), JSON.stringify({ questionId: patient.questionId, submission: { text: texts.panic, consent: { publish: true } } }));
    const after = await system.submit({ text: texts.tremor });
    await after.reaches('assigned');
    expect((await patient.view()).status).toBe('withdrawn');
  });
});
