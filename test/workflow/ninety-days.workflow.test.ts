import { ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectDocumentClient } from '../../shared/aws/clients.ts';
import { OutboxRow } from '../../shared/aws/outbox.ts';
import { partitionOf, waitKey } from '../../shared/aws/question-keys.ts';
import { taskTokens } from '../../shared/aws/task-tokens.ts';
import { Following } from '../../shared/aws/wait-repository.ts';
import type { DomainEvent } from '../../shared/domain/events.ts';
import { QuestionId } from '../../shared/domain/ids.ts';
import type { ReviewItem } from '../../shared/contracts/review-view.ts';
import { RunningSystem, eventually } from './running-system.ts';
import type { Patient, Person } from './running-system.ts';
import { replies, texts } from './texts.ts';

const system = new RunningSystem();
const account = { region: 'eu-west-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
const day = 86_400;
let client: DynamoDBDocumentClient;
let states: SFNClient;
let moderator: Person;
let doctor: Person;

/** In which human state each is left alone. */
const stories = ['open', 'claimed', 'emergency', 'waiting', 'assigned', 'answerInReview'] as const;
type Story = (typeof stories)[number];
const patients = new Map<Story, Patient>();
const patientOf = (story: Story) => patients.get(story) ?? expect.fail(`Nobody is ${story}.`);
const idOf = (story: Story) => QuestionId.parse(patientOf(story).questionId);
const tableOf = (name: string) => system.local.endpoints.tables[name] ?? '';

async function eventsOf(story: Story): Promise<DomainEvent[]> {
  const query = { TableName: tableOf('questions'), KeyConditionExpression: 'pk = :pk AND begins_with(sk, :event)', ExpressionAttributeValues: { ':pk': partitionOf(idOf(story)), ':event': 'EVENT#' } };
  return ((await client.send(new QueryCommand(query))).Items ?? []).map((item) => OutboxRow.parse(item).event);
}

async function runningOf(story: Story): Promise<string[]> {
  const { executions = [] } = await states.send(new ListExecutionsCommand({ stateMachineArn: system.local.endpoints.stateMachineArn, statusFilter: 'RUNNING' }));
  return executions.map(({ executionArn = '' }) => executionArn).filter((arn) => arn.includes(idOf(story)));
}

async function submit(story: Story, text: string): Promise<Patient> {
  const patient = await system.submit({ text, consent: { publish: true } });
  patients.set(story, patient);
  return patient;
}

beforeAll(async () => {
  await system.start();
  client = connectDocumentClient({ endpoint: system.local.endpoints.dynamodb, ...account });
  states = new SFNClient({ endpoint: system.local.endpoints.stepFunctions, ...account });
  moderator = await system.staff('moderator', 'away-moderator');
  doctor = await system.engage('away-doctor');

  const answered = await submit('answerInReview', texts.tremor);
  await submit('assigned', texts.panic);
  await answered.reaches('assigned');
  await patientOf('assigned').reaches('assigned');
  await doctor.post(`/assignments/${answered.questionId}/answer`, { reply: 'Yes. Call me on 02 2345 6789 and we will talk about it.' });
  await answered.reaches('answerInReview');
  await doctor.put('/doctors/me/duty', { onDuty: false });
  await (await submit('waiting', texts.migraine)).reaches('awaitingDoctor');
  await submit('open', texts.rash);
  await submit('emergency', texts.crisis);
  await submit('claimed', texts.rash);
  const item = await system.reviewOf(moderator, idOf('claimed'));
  await moderator.post(`/reviews/${item.reviewId}/claim`);
  await system.reviewOf(moderator, idOf('open'));
  await system.reviewOf(moderator, idOf('emergency'));

  // Past the ninety days after which the wait for a person times out and is asked for anew.
  for (const days of [1, 4, 6, 9, 10, 15, 15, 31]) {
    const before = (await eventsOf('open')).length;
    await system.advance(days * day);
    await eventually('the deadlines of that day', async () => ((await eventsOf('open')).length > before ? true : undefined));
  }
}, 300_000);
afterAll(async () => {
  client.destroy();
  states.destroy();
  await system.remove();
});

describe('ninety days in which nobody does anything', () => {
  it.each(stories)('E9 leave the question that was %s open, before a person, and escalated to the second line', async (story) => {
    expect(['inReview', 'answerInReview']).toContain((await patientOf(story).view()).status);
    await eventually('its escalation', async () => ((await eventsOf(story)).some(({ type }) => type === 'ReviewEscalated') ? true : undefined));
    const types = (await eventsOf(story)).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['ReviewDueSoon', 'ReviewOverdue']));
    await eventually('the mails', async () => {
      const mails = (await system.mails()).filter(({ to, text }) => to === 'second-line@example.org' && text.includes(idOf(story)));
      return mails.some(({ subject }) => subject.includes('escalated')) ? true : undefined;
    });
    const item = await system.reviewOf(moderator, idOf(story), story === 'answerInReview' ? 'answer' : 'question');
    expect(item.actions).toContain('claim');
  });

  it.each(stories)('E9 keep the text of the question that was %s, and one execution that waits with a token that lives', async (story) => {
    const { Item: raw } = await client.send(new GetCommand({ TableName: tableOf('vault'), Key: { questionId: idOf(story), part: 'submission' } }));
    expect(raw).toBeDefined();
    expect(raw).not.toHaveProperty('expiresAt');
    const step = story === 'answerInReview' ? 'reviewAnswer' : 'review';
    const [executionArn] = await eventually('one execution', async () => {
      const running = await runningOf(story);
      return running.length === 1 ? running : undefined;
    });
    await eventually('its wait', async () => {
      const { Item } = await client.send(new GetCommand({ TableName: tableOf('questions'), Key: waitKey(idOf(story)), ConsistentRead: true }));
      const following = Following.parse(Item);
      if (following.executionArn !== executionArn || following.wait?.step !== step) return undefined;
      return (await taskTokens(states).isLive(following.wait.token)) ? true : undefined;
    });
  });

  it('E9 end as soon as people come back: every question is released and answered', async () => {
    // What was taken from a doctor does not go back to the same one.
    const fresh = await system.engage('fresh-doctor');
    const second = await system.staff('moderator', 'second-moderator');
    const release = async (item: ReviewItem, by: Person) => {
      const isVague = item.subject === 'question' && (item.specialty === null || item.specialty === 'other');
      const reply = await system.decide(by, item, { decision: 'release', ...(isVague ? { corrections: { specialty: 'neurology' } } : {}) });
      expect(reply.status).toBe(200);
    };
    for (const story of stories) {
      if (story === 'answerInReview') continue;
      await release(await system.reviewOf(moderator, idOf(story)), moderator);
      await patientOf(story).reaches('assigned');
      await fresh.post(`/assignments/${idOf(story)}/answer`, { reply: story === 'emergency' ? replies.crisis : replies.tremor });
    }
    for (const story of stories) {
      const { status } = await patientOf(story).reaches('published', 'answerInReview');
      if (status === 'answerInReview') await release(await system.reviewOf(second, idOf(story), 'answer'), second);
      await patientOf(story).reaches('published');
    }
  });
});
