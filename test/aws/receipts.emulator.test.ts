import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receipts } from '../../shared/aws/receipts.ts';
import { QuestionId } from '../../shared/domain/ids.ts';
import { questionIdOf } from '../domain/make-question.ts';
import { openClinic } from '../use-cases/open-clinic.ts';
import type { Clinic } from '../use-cases/open-clinic.ts';
import { tables } from './dynamodb-engine.ts';

let clinic: Clinic;
const day = 86_400_000;

beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

describe('receipts', () => {
  const ours = receipts(async () => 'secret one');
  const theirs = receipts(async () => 'secret two');

  it('I1 verify themselves, for their own question and stage only', async () => {
    const [one, two] = [questionIdOf(1), questionIdOf(2)];
    const receipt = await ours.receiptOf(one);
    expect(receipt).toMatch(/^r1-[a-z2-7]{52}$/);
    expect(await ours.verifies(one, receipt)).toBe(true);
    expect(await Promise.all([ours.verifies(two, receipt), theirs.verifies(one, receipt)])).toEqual([false, false]);
  });

  it.each(['', 'r1-', 'x'.repeat(55), 'é'.repeat(55), `r2-${'a'.repeat(52)}`])('I1 refuse %j', async (receipt) => {
    expect(await ours.verifies(questionIdOf(1), receipt)).toBe(false);
  });

  it('I1 refuse 1,000 that differ in one character', async () => {
    const receipt = await ours.receiptOf(questionIdOf(1));
    const wrong = Array.from({ length: 1_000 }, (_, n) => {
      const at = 3 + (n % 52);
      return receipt.slice(0, at) + (receipt[at] === 'a' ? 'b' : 'a') + receipt.slice(at + 1);
    });
    expect((await Promise.all(wrong.map((each) => ours.verifies(questionIdOf(1), each)))).filter(Boolean)).toEqual([]);
  });

  it('A1 find a repeated submission its own id again, by key or by body, and nobody else’s', async () => {
    const byKey = await ours.questionIdFor('key', 'same');
    expect(QuestionId.parse(byKey)).toBe(await ours.questionIdFor('key', 'same'));
    const others = await Promise.all([ours.questionIdFor('body', 'same'), ours.questionIdFor('key', 'other'), theirs.questionIdFor('key', 'same')]);
    expect(new Set([byKey, ...others]).size).toBe(4);
  });

  it('give ids that nobody can guess', () => {
    const ids = Array.from({ length: 1_000 }, () => ours.randomQuestionId());
    expect(new Set(ids.map((id) => id.slice(0, 6))).size).toBeGreaterThan(990);
  });
});

describe('intakeLimits', () => {
  it('A1 knows a key’s body for a day', async () => {
    const { limits } = clinic;
    expect(await limits.claimKey('key', 'body', day)).toBe('new');
    expect(await limits.claimKey('key', 'body', 2 * day - 1_000)).toBe('repeat');
    expect(await limits.claimKey('key', 'another', 2 * day - 1_000)).toBe('other');
    expect(await limits.claimKey('key', 'another', 2 * day)).toBe('new');
  });

  it('A1 gives a key to one of 20 bodies that come at once', async () => {
    const claims = await Promise.all(Array.from({ length: 20 }, (_, n) => clinic.limits.claimKey('contended', `body ${n}`, day)));
    expect(claims.filter((claim) => claim === 'new')).toHaveLength(1);
    expect(claims.filter((claim) => claim === 'other')).toHaveLength(19);
  });

  it('I1 counts each source by the hour, without losing one of 40 at once', async () => {
    const counts = await Promise.all(Array.from({ length: 40 }, () => clinic.limits.countSubmission('source', 5 * day)));
    expect(Math.max(...counts)).toBe(40);
    expect(new Set(counts).size).toBe(40);
    expect(await clinic.limits.countSubmission('another', 5 * day)).toBe(1);
    expect(await clinic.limits.countSubmission('source', 5 * day + 3_600_000)).toBe(1);
  });

  it('leaves rows that all expire', async () => {
    const { Items = [] } = await clinic.client.send(new ScanCommand({ TableName: tables.questions }));
    expect(Items.length).toBeGreaterThan(0);
    expect(Items.filter((item) => typeof item.expiresAt !== 'number')).toEqual([]);
  });
});
