import { GetCommand, ScanCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { QuestionId } from '../../shared/domain/ids.ts';
import { PhiText } from '../../shared/domain/phi-text.ts';
import { openClinic } from '../use-cases/open-clinic.ts';
import type { Clinic } from '../use-cases/open-clinic.ts';
import { tables } from './dynamodb-engine.ts';

let clinic: Clinic;
const phi = (text: string) => new PhiText(text);
const doctor = { name: 'Lin Mei', specialty: 'neurology' } as const;

beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

async function fill(questionId: QuestionId, answers = 1): Promise<void> {
  const items = [
    clinic.vault.putSubmission(questionId, { text: phi('raw text'), title: phi('raw title'), nickname: undefined, asker: { sex: 'female' } }),
    ...Array.from({ length: answers }, (_, n) => clinic.vault.putAnswer(questionId, n + 1, { reply: phi(`reply ${n + 1}`), moreInfo: phi('more'), doctor })),
  ];
  await clinic.client.send(new TransactWriteCommand({ TransactItems: items }));
}
const partsLeft = async (questionId: QuestionId) => {
  const { Items = [] } = await clinic.client.send(new ScanCommand({ TableName: tables.vault }));
  return Items.filter((item) => item.questionId === questionId);
};

it('gives raw text back as text that prints nothing', async () => {
  const questionId = clinic.newId();
  await fill(questionId);
  const raw = await clinic.vault.findSubmission(questionId);
  expect(JSON.stringify(raw)).toBe('{"text":"[PHI]","title":"[PHI]","asker":{"sex":"female"}}');
  expect([raw?.text.reveal(), raw?.title?.reveal(), raw?.nickname]).toEqual(['raw text', 'raw title', undefined]);
  const answer = await clinic.vault.findAnswer(questionId, 1);
  expect([answer?.reply.reveal(), answer?.moreInfo?.reveal(), answer?.doctor]).toEqual(['reply 1', 'more', doctor]);
  expect(await clinic.vault.findAnswer(questionId, 2)).toBeUndefined();
});

it('lets nothing expire while a question is open, and everything once it has ended', async () => {
  const questionId = clinic.newId();
  await fill(questionId, 2);
  expect((await partsLeft(questionId)).filter((item) => 'expiresAt' in item)).toEqual([]);
  for (let times = 0; times < 2; times += 1) await clinic.vault.expireAt(questionId, '2026-04-01T00:00:00.500Z');
  expect((await partsLeft(questionId)).map((item) => item.expiresAt as number)).toEqual([1_775_001_601, 1_775_001_601, 1_775_001_601]);
});

it('brings nothing back when what should expire has been erased', async () => {
  const questionId = clinic.newId();
  await clinic.vault.expireAt(questionId, '2026-04-01T00:00:00.000Z');
  expect(await partsLeft(questionId)).toEqual([]);
});

it('H8 erases every part, and again alike', async () => {
  const questionId = clinic.newId();
  const other = clinic.newId();
  await fill(questionId, 3);
  await fill(other);
  for (let times = 0; times < 2; times += 1) await clinic.vault.erase(questionId);
  expect(await partsLeft(questionId)).toEqual([]);
  expect(await partsLeft(other)).toHaveLength(2);
});

it('H8 erases more bodies than DynamoDB reads at a time', async () => {
  const questionId = clinic.newId();
  const reply = '針'.repeat(20_000);
  const names = Array.from({ length: 20 }, (_, n) => n + 1);
  for (const name of names) {
    const body = { reply, spans: [], doctor, answeredAt: '2026-03-02T08:00:00.000Z', findings: [] };
    await clinic.client.send(new TransactWriteCommand({ TransactItems: [clinic.bodies.put(questionId, 'answer', name, body)] }));
  }
  const question = { TransactItems: [{ Put: { TableName: tables.questions, Item: { pk: `Q#${questionId}`, sk: 'STATE', kept: true } } }] };
  await clinic.client.send(new TransactWriteCommand(question));
  for (let times = 0; times < 2; times += 1) await clinic.bodies.erase(questionId);
  expect((await clinic.rowsOf(questionId)).map(({ sk }) => sk)).toEqual(['STATE']);
  const { Item } = await clinic.client.send(new GetCommand({ TableName: tables.questions, Key: { pk: `Q#${questionId}`, sk: 'STATE' } }));
  expect(Item).toMatchObject({ kept: true });
});
