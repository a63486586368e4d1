import { afterAll, beforeAll, expect, it } from 'vitest';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic } from '../use-cases/open-clinic.ts';
import type { Clinic } from '../use-cases/open-clinic.ts';

let clinic: Clinic;
const wait = (token: string) => ({ step: 'assign' as const, token, askedAt: minutesIn(0) });

beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

it('holds the newest token of a question and its execution', async () => {
  const questionId = clinic.newId();
  expect(await clinic.waits.find(questionId)).toBeUndefined();
  await clinic.waits.ask(questionId, 'arn:1', wait('one'));
  await clinic.waits.ask(questionId, 'arn:2', wait('two'));
  expect(await clinic.waits.find(questionId)).toEqual({ executionArn: 'arn:2', wait: wait('two') });
});

it('is settled by its own token only, and keeps which execution it was', async () => {
  const questionId = clinic.newId();
  await clinic.waits.ask(questionId, 'arn:1', wait('one'));
  await clinic.waits.settle(questionId, 'older');
  expect(await clinic.waits.find(questionId)).toEqual({ executionArn: 'arn:1', wait: wait('one') });
  for (let times = 0; times < 2; times += 1) await clinic.waits.settle(questionId, 'one');
  expect(await clinic.waits.find(questionId)).toEqual({ executionArn: 'arn:1' });
});

it('hands over without taking away a token that has been left meanwhile', async () => {
  const questionId = clinic.newId();
  await clinic.waits.handOver(questionId, 'arn:1');
  expect(await clinic.waits.find(questionId)).toEqual({ executionArn: 'arn:1' });
  await clinic.waits.ask(questionId, 'arn:1', wait('one'));
  await clinic.waits.handOver(questionId, 'arn:1');
  expect(await clinic.waits.find(questionId)).toEqual({ executionArn: 'arn:1', wait: wait('one') });
});

it('settles nothing where nobody asked', async () => {
  const questionId = clinic.newId();
  await clinic.waits.settle(questionId, 'one');
  expect(await clinic.rowsOf(questionId)).toEqual([]);
});
