import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { Submission } from '../../shared/contracts/submission.ts';
import type { QuestionId } from '../../shared/domain/ids.ts';
import type { QuestionIn } from '../../shared/domain/question.ts';
import { Slug } from '../../shared/domain/thread.ts';
import { acceptSubmission } from '../../shared/use-cases/accept-question.ts';
import { drainBacklog } from '../../shared/use-cases/drain-backlog.ts';
import { endQuestion } from '../../shared/use-cases/end-question.ts';
import { publishThread } from '../../shared/use-cases/publish-thread.ts';
import { readEarlierRounds } from '../../shared/use-cases/read-earlier-rounds.ts';
import { readQuestion } from '../../shared/use-cases/read-question.ts';
import { submitQuestion } from '../../shared/use-cases/submit-question.ts';
import { withdrawQuestion } from '../../shared/use-cases/withdraw-question.ts';
import { tables } from '../aws/dynamodb-engine.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

let clinic: Clinic;
const now = minutesIn(700);
const words = { text: 'Thank you. Should I still have the test when it lasts?', consent: { publish: true } };
const executions = { start: async () => 'started' as const, arnOf: (name: string) => name, stop: async () => {} };
const queue = { send: async () => {} };

beforeEach(async () => {
  clinic = await openClinic();
  await clinic.placeDoctor('lin', { capacity: 9, openAssignments: 3 });
  await clinic.placeDoctor('wu', { capacity: 9, openAssignments: 0 });
});
afterEach(() => clinic.close());

const receiptOf = (questionId: QuestionId) => clinic.receipts.receiptOf(questionId);
let suffix = 0;
const publish = (questionId: QuestionId) => publishThread({ ...clinic, randomSuffix: () => `abcdefghij${(suffix += 1)}` }, questionId, now);

/** A question that was answered by `lin` and published, of this round. */
async function published(changes: Partial<QuestionIn<'answered'>> = {}): Promise<QuestionId> {
  const { questionId } = await clinic.place('answered', { doctorId: 'lin', answerVersion: 1, acceptedBy: 'check', deidentified: { textVersion: 1, uncertain: false }, ...changes });
  await clinic.placeAnswer(questionId, 1);
  expect(await publish(questionId)).toMatchObject({ status: changes.consent?.publish === false ? 'answeredPrivately' : 'published' });
  return questionId;
}
const followUpOf = async (questionId: QuestionId) => ({ questionId, receipt: await receiptOf(questionId) });

async function submit(prior: QuestionId, receipt?: string) {
  const submission = Submission.parse({ ...words, followUpOf: { questionId: prior, receipt: receipt ?? (await receiptOf(prior)) } });
  return submitQuestion({ ...clinic, queue }, { submission, idempotencyKey: undefined, sourceIp: '192.0.2.7', now });
}
async function accept(prior: QuestionId, receipt?: string): Promise<QuestionId> {
  const questionId = clinic.newId();
  const submission = Submission.parse({ ...words, followUpOf: { questionId: prior, receipt: receipt ?? (await receiptOf(prior)) } });
  await acceptSubmission({ ...clinic, executions }, questionId, submission, now);
  return questionId;
}
const slugOf = async (questionId: QuestionId) => {
  const question = await clinic.questions.get(questionId);
  return Slug.parse(question.status === 'published' ? question.slug : '');
};

describe('I4 A6 a follow-up', () => {
  it('is the next round with the receipt of the one before, told at once, and starts anew', async () => {
    const prior = await published();
    expect(await submit(prior)).toMatchObject({ status: 'submitted', followUp: { outcome: 'nextRound', round: 2 } });
    const questionId = await accept(prior);
    expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'submitted', followUp: { of: prior, round: 2, doctorId: 'lin' } });
    expect(JSON.stringify((await clinic.client.send(new ScanCommand({ TableName: tables.questions }))).Items)).not.toContain(await receiptOf(prior));
  });

  it('is nobody’s without that receipt: refused at the door, and a question of its own from the queue', async () => {
    const prior = await published();
    await expect(submit(prior, await receiptOf(clinic.newId()))).rejects.toMatchObject({ kind: 'notFound', issues: [{ path: 'followUpOf', code: 'wrongReceipt' }] });
    expect(await clinic.questions.get(await accept(prior, 'r1-wrong'))).not.toHaveProperty('followUp');
  });

  it('waits for an answer, and there is one at a time', async () => {
    const { questionId: open } = await clinic.place('assigned', { doctorId: 'lin' });
    await expect(submit(open)).rejects.toMatchObject({ kind: 'conflict', issues: [{ path: 'followUpOf', code: 'noAnswer' }] });
    const prior = await published();
    const first = await accept(prior);
    await expect(submit(prior)).rejects.toMatchObject({ kind: 'conflict', issues: [{ path: 'followUpOf', code: 'followedUpAlready' }] });
    expect(await clinic.questions.get(await accept(prior))).not.toHaveProperty('followUp');
    await withdrawQuestion(clinic, first, await receiptOf(first), now);
    expect(await clinic.questions.get(await accept(prior))).toMatchObject({ followUp: { round: 2 } });
  });

  it('is taken once however often the queue delivers it', async () => {
    const prior = await published();
    const questionId = clinic.newId();
    const submission = Submission.parse({ ...words, followUpOf: await followUpOf(prior) });
    for (let delivery = 0; delivery < 3; delivery += 1) await acceptSubmission({ ...clinic, executions }, questionId, submission, now);
    expect(await clinic.eventTypesOf(questionId)).toEqual(['QuestionSubmitted']);
    expect(await clinic.questions.get(questionId)).toMatchObject({ followUp: { round: 2 } });
  });

  it('becomes a question of its own when the rounds are used up, and the patient is told', async () => {
    const third = await published({ followUp: { of: clinic.newId(), round: 3, doctorId: 'lin' } });
    expect(await submit(third)).toMatchObject({ followUp: { outcome: 'newQuestion' } });
    expect(await clinic.questions.get(await accept(third))).not.toHaveProperty('followUp');
  });

  it.each([
    ['who answered before', {}, 'lin'],
    ['somebody else while that one is off duty', { onDuty: false }, 'wu'],
    ['somebody else while that one has no place free', { openAssignments: 9 }, 'wu'],
  ])('goes to %s', async (_, changes, doctorId) => {
    await clinic.placeDoctor('lin', { capacity: 9, openAssignments: 3, ...changes });
    const { questionId } = await clinic.place('awaitingDoctor', { followUp: { of: clinic.newId(), round: 2, doctorId: 'lin' } });
    await drainBacklog(clinic, now);
    expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'assigned', doctorId });
  });
});

describe('I4 a conversation', () => {
  it('is published as one thread, round by round', async () => {
    const first = await published();
    const second = await published({ followUp: { of: first, round: 2, doctorId: 'lin' } });
    const third = await published({ followUp: { of: second, round: 3, doctorId: 'lin' } });
    const slug = await slugOf(first);
    expect([await slugOf(second), await slugOf(third)]).toEqual([slug, slug]);
    expect(await clinic.threads.read(slug)).toMatchObject({ rounds: [{ round: 2, answer: { doctor: { name: 'Lin Mei' } } }, { round: 3 }] });
    expect((await clinic.threads.list({})).items).toHaveLength(1);
    expect((await clinic.eventsOf(third)).at(-1)).toMatchObject({ type: 'ThreadPublished', data: { slug, round: 3 } });
    expect(await readQuestion(clinic, third, await receiptOf(third))).toMatchObject({ thread: { slug }, followUp: { of: second, round: 3, roundsLeft: 0 } });
    expect(await readQuestion(clinic, first, await receiptOf(first))).toMatchObject({ followUp: { round: 1, roundsLeft: 2 } });
    const earlier = await readEarlierRounds(clinic, { of: third, round: 4, doctorId: 'lin' });
    expect(earlier.map(({ text, answer }) => [text.slice(0, 14), answer.doctor])).toEqual(Array.from({ length: 3 }, () => ['My left eyelid', 'Lin Mei']));
  });

  it('shows nothing of the patient beside the words of a later round', async () => {
    const first = await published();
    await published({ followUp: { of: first, round: 2, doctorId: 'lin' } });
    const thread = await clinic.threads.read(await slugOf(first));
    expect(typeof thread === 'object' && Object.keys(thread.rounds?.[0]?.question ?? {}).sort()).toEqual(['askedAt', 'text', 'title']);
  });

  it('loses one round when its patient withdraws that, and all when they withdraw the first', async () => {
    const first = await published();
    const second = await published({ followUp: { of: first, round: 2, doctorId: 'lin' } });
    const third = await published({ followUp: { of: second, round: 3, doctorId: 'lin' } });
    const slug = await slugOf(first);
    const end = (questionId: QuestionId) => endQuestion({ ...clinic, executions, vaultDaysAfterEnd: 30 }, questionId);
    await withdrawQuestion(clinic, second, await receiptOf(second), now);
    await end(second);
    expect(await clinic.threads.read(slug)).toMatchObject({ rounds: [{ round: 3 }] });
    await withdrawQuestion(clinic, first, await receiptOf(first), now);
    await end(first);
    expect(await clinic.threads.read(slug)).toBe('gone');
    await withdrawQuestion(clinic, third, await receiptOf(third), now);
    expect(await readQuestion(clinic, third, await receiptOf(third))).toMatchObject({ status: 'withdrawn' });
  });

  it.each([['private', { consent: { publish: false } }], ['withdrawn', {}]])('begins anew on a page of its own when what came before is %s', async (what, changes) => {
    const first = await published(changes);
    if (what === 'withdrawn') await withdrawQuestion(clinic, first, await receiptOf(first), now);
    const second = await published({ followUp: { of: first, round: 2, doctorId: 'lin' } });
    expect(await clinic.threads.read(await slugOf(second))).not.toHaveProperty('rounds');
    expect(await clinic.questions.get(second)).not.toHaveProperty('round');
  });
});
