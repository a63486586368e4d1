import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditAll } from '../../local/audit/audit-all.ts';
import { describeRecord } from '../../local/audit/describe-record.ts';
import { auditTrail } from '../../shared/aws/audit-trail.ts';
import type { AuditTrail } from '../../shared/aws/audit-trail.ts';
import { OutboxRow } from '../../shared/aws/outbox.ts';
import { stateKey } from '../../shared/aws/question-keys.ts';
import { verifyChain } from '../../shared/domain/audit-chain.ts';
import { reviewIdOf } from '../../shared/domain/ids.ts';
import type { QuestionId, ReviewId } from '../../shared/domain/ids.ts';
import { withdrawn } from '../../shared/domain/lifecycle/withdraw-question.ts';
import { claimReview } from '../../shared/domain/review.ts';
import { readImage } from '../../shared/lambda/read-image.ts';
import { endQuestion } from '../../shared/use-cases/end-question.ts';
import { readRecord } from '../../shared/use-cases/read-record.ts';
import { sendQuestionToReview } from '../../shared/use-cases/send-to-review.ts';
import { freshQuestion, minutesIn } from '../domain/make-question.ts';
import { openClinic } from '../use-cases/open-clinic.ts';
import type { Clinic } from '../use-cases/open-clinic.ts';
import { tables } from './dynamodb-engine.ts';
import { itemSize } from './item-size.ts';

let clinic: Clinic;
let trail: AuditTrail;
const TableName = tables.questions;
const now = minutesIn(5);

beforeAll(async () => {
  clinic = await openClinic();
  trail = auditTrail(clinic.client, TableName);
});
afterAll(() => clinic.close());

/** A question that came in and went before a moderator. */
async function reviewed(): Promise<{ questionId: QuestionId; reviewId: ReviewId }> {
  const { questionId } = freshQuestion(clinic.newId());
  await clinic.questions.create(freshQuestion(questionId), []);
  await sendQuestionToReview(clinic, questionId, { reasons: ['stepFailed'], actor: 'park-question', now });
  return { questionId, reviewId: reviewIdOf(questionId, 'question') };
}
const claim = (reviewId: ReviewId, by: string) =>
  clinic.reviews.change(reviewId, now, (review) => {
    const mine = claimReview(review, by, now, 15);
    return mine && { review: mine, event: 'ReviewClaimed', actor: by };
  });
const readRaw = async (reviewId: ReviewId, by: string) => {
  const review = await clinic.reviews.find(reviewId);
  if (review) await clinic.recordReading(review, by, 'why', now);
};
const addReason = (questionId: QuestionId) =>
  clinic.questions.attempt('addReviewReason', questionId, now, (question) => ({
    next: question, actor: 'x', facts: { reviewId: reviewIdOf(questionId, 'question'), subject: 'question', reasons: ['abuse'] },
  }));
const withdraw = (questionId: QuestionId) =>
  clinic.questions.apply('withdraw', questionId, now, (question) => ({ next: withdrawn(question, now), actor: 'patient' }));
const found = async (questionId: QuestionId) => (await trail.read(questionId)) ?? expect.fail('nothing on record');
const faultOf = async (questionId: QuestionId) => {
  const { rows, state } = await found(questionId);
  return verifyChain(rows, state);
};
/** Rows of events as they stand, in the order of their sequence. */
const eventRows = async (questionId: QuestionId) =>
  (await found(questionId)).rows.map((row) => row as { pk: string; sk: string; sequence: number }).sort((a, b) => a.sequence - b.sequence);

/** A question with a claim, a transition, a reading and another transition. */
async function busy() {
  const { questionId, reviewId } = await reviewed();
  await claim(reviewId, 'ann');
  await addReason(questionId);
  await readRaw(reviewId, 'ann');
  await addReason(questionId);
  return { questionId, reviewId, rows: await eventRows(questionId) };
}

describe('the chain of a question', () => {
  it('K3 is one line through transitions and what changes no status, and its head no part of the question', async () => {
    const { questionId, rows } = await busy();
    expect(rows.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await clinic.eventTypesOf(questionId)).toHaveLength(6);
    expect(await faultOf(questionId)).toBeUndefined();
    expect(await clinic.questions.get(questionId)).not.toHaveProperty('head');
    expect((await clinic.questions.get(questionId)).version).toBe(4);
    expect(rows.map((row) => itemSize(row)).filter((size) => size >= 1_024)).toEqual([]);
  });

  it('K3 stays one line with 50 claims, readings and transitions at once, each on it exactly once', async () => {
    const { questionId, reviewId } = await reviewed();
    const deeds = Array.from({ length: 50 }, (_, n) => [() => claim(reviewId, `m${n}`), () => readRaw(reviewId, `m${n}`), () => addReason(questionId)][n % 3] ?? expect.fail());
    const outcomes = await Promise.allSettled(deeds.map((deed) => deed()));
    expect(outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => (reason as { kind: string }).kind).filter((kind) => kind !== 'transient')).toEqual([]);
    expect(await faultOf(questionId)).toBeUndefined();
    const succeeded = outcomes.filter((outcome, n) => outcome.status === 'fulfilled' && (n % 3 !== 0 || outcome.value !== undefined)).length;
    expect(await eventRows(questionId)).toHaveLength(2 + succeeded);
  });

  it('K3 survives the outbox, which writes rows again as the stream shows them', async () => {
    const { questionId, rows } = await busy();
    const client = new DynamoDBClient({ endpoint: clinic.engine.endpoint, region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
    const images = await Promise.all(rows.map(async ({ pk, sk }) => (await client.send(new GetItemCommand({ TableName, Key: { pk: { S: pk }, sk: { S: sk } } }))).Item ?? {}));
    client.destroy();
    const published = images.map((image) => OutboxRow.parse(readImage(image as never)));
    await clinic.outbox.markPublished(published);
    for (const { event } of published) await clinic.outbox.markResumed(event);
    const marks = (await eventRows(questionId)).filter((row) => 'pending' in row);
    expect(marks).toEqual([]);
    expect(await faultOf(questionId)).toBeUndefined();
  });

  it('K3 loses no event to a question that is withdrawn, and stays whole after erasure', async () => {
    const { questionId } = await busy();
    await withdraw(questionId);
    const executions = { arnOf: () => 'none', stop: async () => undefined };
    await endQuestion({ ...clinic, executions, vaultDaysAfterEnd: 30 }, questionId);
    expect(await faultOf(questionId)).toBeUndefined();
    const receipt = await clinic.receipts.receiptOf(questionId);
    const record = await readRecord({ receipts: clinic.receipts, trail }, questionId, receipt);
    expect(record).toMatchObject({ intact: true, items: expect.arrayContaining([{ at: now, event: 'RawTextRead', by: 'moderator' }, { at: now, event: 'QuestionWithdrawn', by: 'patient' }]) as object[] });
    expect(JSON.stringify(record)).not.toContain('ann');
  });
});

describe('a row that somebody laid hands on', () => {
  type Row = Awaited<ReturnType<typeof busy>>['rows'][number];
  const set = ({ pk, sk }: Pick<Row, 'pk' | 'sk'>, expression: string, value: unknown, names?: Record<string, string>) =>
    clinic.client.send(new UpdateCommand({ TableName, Key: { pk, sk }, UpdateExpression: expression, ExpressionAttributeValues: { ':value': value }, ...(names && { ExpressionAttributeNames: names }) }));
  const remove = ({ pk, sk }: Row) => clinic.client.send(new DeleteCommand({ TableName, Key: { pk, sk } }));
  const at = (rows: readonly Row[], sequence: number): Row => rows.find((row) => row.sequence === sequence) ?? expect.fail('no such row');

  it.each<[string, (rows: readonly Row[], questionId: QuestionId) => Promise<unknown>, object]>([
    ['who read is changed', (rows) => set(at(rows, 5), 'SET actor = :value', 'bob'), { fault: 'changed', sequence: 5 }],
    ['who is said to have read is changed', (rows) => set(at(rows, 5), 'SET #event.#data.actor = :value', 'bob', { '#event': 'event', '#data': 'data' }), { fault: 'changed', sequence: 5 }],
    ['a reading is removed', (rows) => remove(at(rows, 5)), { fault: 'missing', sequence: 5 }],
    ['the newest is cut off', (rows) => remove(at(rows, 6)), { fault: 'missing', sequence: 6 }],
    ['one is put in', (rows) => clinic.client.send(new PutCommand({ TableName, Item: { ...at(rows, 5), sk: `${at(rows, 5).sk}-again` } })), { fault: 'doubled', sequence: 5 }],
    ['the head is moved', (_, questionId) => set(stateKey(questionId), 'SET head = :value', `5.${'h'.repeat(43)}`), { fault: 'headDiffers' }],
    ['the head is nonsense', (_, questionId) => set(stateKey(questionId), 'SET head = :value', 'nonsense'), { fault: 'headDiffers' }],
    ['the status is changed', (_, questionId) => set(stateKey(questionId), 'SET #status = :value', 'published', { '#status': 'status' }), { fault: 'stateDiffers' }],
    ['the state is removed', (rows, questionId) => clinic.client.send(new DeleteCommand({ TableName, Key: stateKey(questionId) })).then(() => rows), { fault: 'headDiffers' }],
  ])('K3 is found by npm run audit and told to the patient when %s', async (_, tamper, fault) => {
    const { questionId, rows } = await busy();
    expect(await faultOf(questionId)).toBeUndefined();
    await tamper(rows, questionId);
    expect(await faultOf(questionId)).toMatchObject(fault);
    expect(describeRecord(questionId, await found(questionId))).toMatchObject({ isIntact: false });
    const receipt = await clinic.receipts.receiptOf(questionId);
    expect((await readRecord({ receipts: clinic.receipts, trail }, questionId, receipt)).intact).toBe(false);
    const everything = await auditAll(clinic.client, TableName);
    expect([everything.isIntact, everything.lines.filter((line) => line.startsWith(questionId)).length]).toEqual([false, 1]);
  });
});

describe('the record of a question that is not there', () => {
  it('is empty while the question is on its way, and nobody’s without the receipt', async () => {
    const questionId = clinic.newId();
    const receipt = await clinic.receipts.receiptOf(questionId);
    const deps = { receipts: clinic.receipts, trail };
    expect(await readRecord(deps, questionId, receipt)).toEqual({ items: [], intact: true });
    await expect(readRecord(deps, questionId, `${receipt.slice(0, -1)}!`)).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('takes no events', async () => {
    const { reviewId } = await reviewed();
    const review = await clinic.reviews.find(reviewId);
    if (!review) return;
    await expect(clinic.recordReading({ ...review, questionId: clinic.newId() }, 'ann', 'why', now)).rejects.toMatchObject({ kind: 'notFound' });
  });
});
