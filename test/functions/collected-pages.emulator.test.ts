import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DomainEvent } from '../../shared/domain/events.ts';
import { pagesAtOnce } from '../../shared/domain/notifying/page-window.ts';
import { startDynamoDb, tables } from '../aws/dynamodb-engine.ts';
import type { DynamoDbEngine } from '../aws/dynamodb-engine.ts';
import { questionIdOf } from '../domain/make-question.ts';
import { captureLog } from '../lambda/capture-log.ts';
import { lambdaContext } from '../lambda/lambda-context.ts';
import { provideEnvironment } from './function-environment.ts';
import { startMailServer } from './mail-server.ts';
import type { MailServer } from './mail-server.ts';
import { makeSqsEvent } from './make-sqs-event.ts';
import { startQueues } from './queue-engine.ts';
import type { QueueEngine } from './queue-engine.ts';

let engine: DynamoDbEngine;
let mails: MailServer;
let queues: QueueEngine;
let opensAt = Date.parse('2026-03-01T08:00:00.000Z');

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  [engine, mails, queues] = await Promise.all([startDynamoDb(), startMailServer(), startQueues('backlog')]);
  await engine.createTables();
  for (const name of ['notify-staff', 'sweep-deadlines'] as const) provideEnvironment(name, { dynamodb: engine.endpoint, ses: mails.endpoint, sqs: queues.endpoint });
});
afterAll(async () => {
  vi.useRealTimers();
  await Promise.all([engine.stop(), mails.stop(), queues.stop()]);
});
beforeEach(async () => {
  vi.restoreAllMocks();
  captureLog();
  mails.refused.clear();
  opensAt += 3_600_000;
  vi.setSystemTime(opensAt + 1_000);
  await sweep();
  mails.sent.length = 0;
});

let count = 0;
function emergency(): DomainEvent {
  const questionId = questionIdOf((count += 1));
  return { eventId: `${questionId}-1`, type: 'QuestionSubmitted', schemaVersion: 1, occurredAt: new Date().toISOString(), questionId, data: { urgency: 'emergency', redFlags: [], language: 'en' } };
}
const flood = (length: number) => Array.from({ length }, emergency);
const notify = async (...events: DomainEvent[]) => (await import('../../functions/notify-staff.ts')).handler(makeSqsEvent(...events), lambdaContext);
async function deliver(events: readonly DomainEvent[]): Promise<void> {
  for (let start = 0; start < events.length; start += 10) expect(await notify(...events.slice(start, start + 10))).toEqual({ batchItemFailures: [] });
}
const sweep = async () => (await import('../../functions/sweep-deadlines.ts')).handler(undefined, lambdaContext);
const afterMinutes = (minutes: number) => vi.setSystemTime(opensAt + minutes * 60_000);

describe('a flood of emergencies', () => {
  it('K6 D6 pages at once for the first ones and tells of all the others in one mail, once', async () => {
    const events = flood(200);
    await deliver(events);
    expect(mails.sent).toHaveLength(pagesAtOnce);
    afterMinutes(9);
    await sweep();
    expect(mails.sent).toHaveLength(pagesAtOnce);
    afterMinutes(11);
    for (let minute = 0; minute < 3; minute += 1) await sweep();
    expect(mails.sent).toHaveLength(pagesAtOnce + 1);
    expect(mails.sent.at(-1)).toMatchObject({ to: 'oncall@example.org', subject: `[Askwell] ${200 - pagesAtOnce} more: A question may be an emergency` });
    const told = mails.sent.map(({ text }) => text).join();
    expect(events.slice(0, 100).filter(({ questionId }) => !told.includes(questionId))).toEqual([]);
  });

  it('K6 counts an event once, however often it comes', async () => {
    const events = flood(pagesAtOnce + 2);
    for (let delivery = 0; delivery < 3; delivery += 1) await deliver(events);
    expect(mails.sent).toHaveLength(pagesAtOnce);
    afterMinutes(11);
    await sweep();
    expect(mails.sent.at(-1)?.subject).toContain('] 2 more: ');
  });

  it('K6 leaves pages of another kind and of the next window alone', async () => {
    await deliver(flood(pagesAtOnce + 5));
    const other = { ...emergency(), type: 'EmergencyUnclaimed', data: { urgency: 'emergency', dueAt: new Date().toISOString() } } as const;
    await deliver([other]);
    expect(mails.sent.at(-1)?.to).toBe('second@example.org');
    afterMinutes(10);
    await deliver([emergency()]);
    expect(mails.sent).toHaveLength(pagesAtOnce + 2);
  });

  it('K6 tells of what comes after its window was told, when the queue was late', async () => {
    const events = flood(pagesAtOnce + 4);
    await deliver(events.slice(0, -1));
    afterMinutes(12);
    await sweep();
    await deliver(events.slice(-1));
    afterMinutes(14);
    await sweep();
    await sweep();
    expect(mails.sent.slice(pagesAtOnce).map(({ subject }) => subject.replace(/^\[Askwell\] (\d+ more).*/, '$1'))).toEqual(['3 more', '1 more']);
  });

  it('K6 tells again when nobody could be told', async () => {
    await deliver(flood(pagesAtOnce + 1));
    afterMinutes(12);
    mails.refused.add('oncall@example.org');
    await expect(sweep()).rejects.toThrow();
    mails.refused.clear();
    await sweep();
    expect(mails.sent).toHaveLength(pagesAtOnce + 1);
  });

  it('K6 keeps no address in what it counts', async () => {
    const { Items = [] } = await engine.client.send(new ScanCommand({ TableName: tables.questions }));
    expect(Items.some(({ pk }) => String(pk).startsWith('PAGES#'))).toBe(true);
    expect(JSON.stringify(Items)).not.toContain('@');
  });
});
