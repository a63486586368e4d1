import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExecutionInput } from '../../shared/aws/executions.ts';
import { Submission, SubmissionMessage } from '../../shared/contracts/submission.ts';
import { QuestionId } from '../../shared/domain/ids.ts';
import { acceptSubmission } from '../../shared/use-cases/accept-question.ts';
import { readQuestion } from '../../shared/use-cases/read-question.ts';
import { submitQuestion } from '../../shared/use-cases/submit-question.ts';
import { withdrawQuestion } from '../../shared/use-cases/withdraw-question.ts';
import { tables } from '../aws/dynamodb-engine.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

let clinic: Clinic;
let sent: { questionId: QuestionId; submission: Submission }[] = [];
let started: { name: string; input: ExecutionInput }[] = [];
const now = minutesIn(10);
const body = { text: 'My eyelid has twitched for a week. Is that normal?', consent: { publish: false }, about: { ageYears: 23, sex: 'female' }, contact: { email: 'canary@example.org' } };
const alarming = { ...body, text: 'Ten minutes ago one side of my face drooped and I cannot lift my right arm.' };
const queue = { send: async (questionId: QuestionId, submission: Submission) => void sent.push({ questionId, submission }) };
const executions = {
  start: async (name: string, input: ExecutionInput) => (started.push({ name, input }), 'started' as const),
  isRunning: async () => true,
  arnOf: (name: string) => name,
  stop: async () => {},
};

beforeAll(async () => {
  clinic = await openClinic();
});
beforeEach(() => {
  sent = [];
  started = [];
});
afterAll(() => clinic.close());

async function submit(of: object, { key: idempotencyKey, at = now, repeatsJoinBy = 'nothing', sourceIp = '192.0.2.7' }: { key?: string; at?: string; repeatsJoinBy?: 'contact' | 'source' | 'nothing'; sourceIp?: string } = {}) {
  const request = { submission: Submission.parse(of), idempotencyKey, sourceIp, now: at };
  const accepted = await submitQuestion({ ...clinic, queue, settings: { ...clinic.settings, repeatsJoinBy } }, request);
  return { ...accepted, questionId: QuestionId.parse(accepted.questionId) };
}
const accept = (questionId: QuestionId, of: object = body) => acceptSubmission({ ...clinic, executions }, questionId, Submission.parse(of), now);

describe('submitQuestion', () => {
  it('I1 hands out a receipt that works before any row exists, and stores none', async () => {
    const { questionId, receipt } = await submit(body);
    expect(await readQuestion(clinic, questionId, receipt)).toMatchObject({ questionId, status: 'submitted' });
    await expect(readQuestion(clinic, questionId, `${receipt.slice(0, -1)}!`)).rejects.toMatchObject({ kind: 'notFound' });
    const { Items } = await clinic.client.send(new ScanCommand({ TableName: tables.questions }));
    expect(JSON.stringify(Items)).not.toContain(receipt);
  });

  it('A1 gives a repeat with the same key the same id, however its fields are ordered', async () => {
    const first = await submit(body, { key: 'key-of-the-first-1' });
    const again = await submit(Object.fromEntries(Object.entries(body).reverse()), { key: 'key-of-the-first-1' });
    expect(again).toEqual(first);
    expect(sent).toHaveLength(2);
    expect((await submit(body)).questionId).not.toBe(first.questionId);
  });

  it('A1 refuses another body under the same key, and puts nothing on the queue', async () => {
    await submit(body, { key: 'key-of-the-second-1' });
    await expect(submit({ ...body, consent: { publish: true } }, { key: 'key-of-the-second-1' })).rejects.toMatchObject({ kind: 'conflict', issues: [{ path: 'Idempotency-Key', code: 'reused' }] });
    expect(sent).toHaveLength(1);
  });

  it('A1 refuses a key whose question is older than the day that it is remembered, so that nothing is dropped as known', async () => {
    const { questionId } = await submit(body, { key: 'key-of-the-third-11' });
    await accept(questionId);
    expect((await submit(body, { key: 'key-of-the-third-11' })).questionId).toBe(questionId);
    await expect(submit(alarming, { key: 'key-of-the-third-11', at: minutesIn(3_000) })).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('D6 answers what reads like an emergency with two lines of the country at once', async () => {
    expect((await submit(alarming)).guidance?.lines.length).toBeGreaterThanOrEqual(2);
    expect(await submit(body)).not.toHaveProperty('guidance');
  });

  it('I1 refuses floods with when to come back, and still guides an emergency', async () => {
    const limited = { ...clinic, queue, settings: { ...clinic.settings, submissionsPerHour: 2 } };
    const once = () => submitQuestion(limited, { submission: Submission.parse(alarming), idempotencyKey: undefined, sourceIp: '192.0.2.8', now });
    await once();
    await once();
    await expect(once()).rejects.toMatchObject({ kind: 'throttled', retryAfterSeconds: 3_000, guidance: { lines: expect.any(Array) as unknown } });
    expect(sent).toHaveLength(2);
  });
});

describe('A6 the same again within a day', () => {
  const mine = { ...body, text: 'My knee shakes when I stand. Why?', contact: { email: 'a6@example.org' } };

  it('is the question that it was while that is open: one id, one receipt, one task', async () => {
    const first = await submit(mine, { repeatsJoinBy: 'contact' });
    await accept(first.questionId, mine);
    const again = await submit({ ...mine, text: ' my knee  shakes\nwhen I stand. WHY?' }, { repeatsJoinBy: 'contact', sourceIp: '192.0.2.99' });
    expect(again).toEqual({ ...first, joined: true });
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['somebody else', { contact: { email: 'other@example.org' } }],
    ['other words', { text: 'My knee shakes when I sit. Why?' }],
    ['another consent', { consent: { publish: true } }],
    ['nobody by address', { contact: undefined }],
  ])('is another question of %s', async (_, changes) => {
    const first = await submit(mine, { repeatsJoinBy: 'contact' });
    expect((await submit({ ...mine, ...changes }, { repeatsJoinBy: 'contact' })).questionId).not.toBe(first.questionId);
  });

  it('is another question after a day, and after the first has ended', async () => {
    const own = { ...mine, contact: { email: 'ended@example.org' } };
    const first = await submit(own, { repeatsJoinBy: 'contact' });
    expect((await submit(own, { repeatsJoinBy: 'contact', at: minutesIn(10 + 1_441) })).questionId).not.toBe(first.questionId);
    const other = { ...mine, contact: { email: 'withdrawn@example.org' } };
    const second = await submit(other, { repeatsJoinBy: 'contact' });
    await withdrawQuestion(clinic, second.questionId, second.receipt, now);
    const third = await submit(other, { repeatsJoinBy: 'contact' });
    expect(third.questionId).not.toBe(second.questionId);
    expect((await submit(other, { repeatsJoinBy: 'contact' })).questionId).toBe(third.questionId);
  });

  it('is sent again under its own id while it has not been taken in, so that nothing is lost', async () => {
    const own = { ...mine, contact: { email: 'lost@example.org' } };
    const first = await submit(own, { repeatsJoinBy: 'contact' });
    const again = await submit(own, { repeatsJoinBy: 'contact' });
    expect(again).toEqual(first);
    expect(sent.map(({ questionId }) => questionId)).toEqual([first.questionId, first.questionId]);
  });

  it('is known by the network address only where the stage says so', async () => {
    const nameless = { ...mine, contact: undefined, text: 'My toe tingles. Why?' };
    const first = await submit(nameless, { repeatsJoinBy: 'source' });
    expect((await submit(nameless, { repeatsJoinBy: 'source' })).questionId).toBe(first.questionId);
    expect((await submit(nameless, { repeatsJoinBy: 'source', sourceIp: '192.0.2.98' })).questionId).not.toBe(first.questionId);
    expect((await submit(nameless, { repeatsJoinBy: 'contact' })).questionId).not.toBe(first.questionId);
  });

  it('is compared by keyed hashes alone, which last a day', async () => {
    const { Items = [] } = await clinic.client.send(new ScanCommand({ TableName: tables.questions }));
    const rows = Items.filter(({ pk }) => String(pk).startsWith('REPEAT#'));
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/knee|toe|example|192/);
    expect(rows.every(({ expiresAt }) => Number(expiresAt) <= Date.parse(minutesIn(1_451)) / 1_000 + 86_400)).toBe(true);
  });
});

describe('acceptSubmission', () => {
  it('A1 makes one question of three deliveries, and asks for one execution by one name', async () => {
    const questionId = clinic.newId();
    for (let delivery = 0; delivery < 3; delivery += 1) await accept(questionId);
    expect(await clinic.eventTypesOf(questionId)).toEqual(['QuestionSubmitted']);
    expect(new Set(started.map(({ name }) => name))).toEqual(new Set([questionId]));
  });

  it('B3 keeps words in the vault, the address in its own table, and starts the execution with ids and codes', async () => {
    const questionId = clinic.newId();
    await accept(questionId);
    expect((await clinic.vault.findSubmission(questionId))?.text.reveal()).toBe(body.text);
    expect(await clinic.contacts.find(questionId)).toEqual({ email: 'canary@example.org', language: 'en' });
    const elsewhere = JSON.stringify([await clinic.rowsOf(questionId), started]);
    for (const canary of ['twitched', 'canary', '"23"', ':23,']) expect(elsewhere).not.toContain(canary);
    expect(started[0]?.input).toEqual({ questionId, urgency: { level: 'routine', redFlags: [] } });
  });

  it('D6 lets level and flags of an emergency travel with the question from the first event', async () => {
    const questionId = clinic.newId();
    await accept(questionId, alarming);
    expect(await clinic.eventsOf(questionId)).toMatchObject([{ type: 'QuestionSubmitted', data: { urgency: 'emergency' } }]);
    expect(started[0]?.input.urgency.level).toBe('emergency');
    expect(await clinic.questions.get(questionId)).toMatchObject({ everEmergency: true });
  });

  it.each([['fr', false], ['en', true], ['zh-TW', true], ['en-GB', true]])('knows whether anybody here works in %s: %s', async (language, supported) => {
    const questionId = clinic.newId();
    await accept(questionId, { ...body, language });
    expect(await clinic.questions.get(questionId)).toMatchObject({ language, languageSupported: supported });
  });

  it('H8 drops what the patient withdrew before it came, however late it comes', async () => {
    const { questionId, receipt } = await submit(body);
    for (let times = 0; times < 2; times += 1) await withdrawQuestion(clinic, questionId, receipt, now);
    await accept(questionId);
    expect(started).toEqual([]);
    expect(await clinic.questions.find(questionId)).toBeUndefined();
    expect(await clinic.vault.findSubmission(questionId)).toBeUndefined();
    expect(await readQuestion(clinic, questionId, receipt)).toMatchObject({ status: 'withdrawn' });
  });

  it('A1 takes the bare body of another frontend', async () => {
    const { questionId, submission } = SubmissionMessage.parse(body);
    expect(questionId).toBeUndefined();
    await acceptSubmission({ ...clinic, executions }, await clinic.receipts.questionIdFor('body', JSON.stringify(body)), submission, now);
    expect(started).toHaveLength(1);
  });
});
