import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QuestionId, ReviewSubject, StaffId } from '../../shared/domain/ids.ts';
import { reviewIdOf } from '../../shared/domain/ids.ts';
import { PhiText } from '../../shared/domain/phi-text.ts';
import type { QuestionIn } from '../../shared/domain/question.ts';
import { appealQuestion } from '../../shared/use-cases/appeal-question.ts';
import { decide } from '../../shared/use-cases/decide-review.ts';
import type { Decision } from '../../shared/use-cases/decision.ts';
import { endQuestion } from '../../shared/use-cases/end-question.ts';
import { claim } from '../../shared/use-cases/moderate-review.ts';
import { readHistory } from '../../shared/use-cases/read-history.ts';
import { readQuestion } from '../../shared/use-cases/read-question.ts';
import { sendAnswerToReview, sendQuestionToReview } from '../../shared/use-cases/send-to-review.ts';
import { auditTrail } from '../../shared/aws/audit-trail.ts';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { tables } from '../aws/dynamodb-engine.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

let clinic: Clinic;
const now = minutesIn(10);

beforeAll(async () => {
  clinic = await openClinic();
  await clinic.placeDoctor('lin', { capacity: 1, openAssignments: 50, onDuty: false });
});
afterAll(() => clinic.close());

async function say(questionId: QuestionId, subject: ReviewSubject, by: StaffId, decision: Omit<Decision, 'reviewId' | 'by' | 'now' | 'version'>) {
  const reviewId = reviewIdOf(questionId, subject);
  const { version } = await claim(clinic, { reviewId, staffId: by, now });
  return decide(clinic, { reviewId, by, now, version, ...decision });
}
async function declinedQuestion(changes: Partial<QuestionIn<'triaged'>> = {}) {
  const { questionId } = await clinic.place('triaged', { clearedReasons: [], releasedBy: undefined, ...changes });
  await sendQuestionToReview(clinic, questionId, { reasons: ['specialtyUncertain'], actor: 'x', now });
  await say(questionId, 'question', 'ann', { decision: 'decline', reason: 'Not ours.', internalNote: 'First look.' });
  return questionId;
}
async function declinedAnswer(changes: Partial<QuestionIn<'answered'>> = {}) {
  const { questionId } = await clinic.place('answered', { doctorId: 'lin', answerVersion: 1, acceptedBy: undefined, ...changes });
  await clinic.placeAnswer(questionId, 1);
  await sendAnswerToReview(clinic, questionId, { reasons: ['answerCheck'], actor: 'x', now });
  await say(questionId, 'answer', 'ann', { decision: 'decline', reason: 'Not safe.' });
  return questionId;
}
const receiptOf = (questionId: QuestionId) => clinic.receipts.receiptOf(questionId);
const appeal = async (questionId: QuestionId, text?: string) => appealQuestion(clinic, questionId, await receiptOf(questionId), text === undefined ? undefined : new PhiText(text), now);
const look = async (questionId: QuestionId) => readQuestion(clinic, questionId, await receiptOf(questionId));

describe('an appeal', () => {
  it('E8 brings a declined question before somebody other than who declined it, who may let it go on', async () => {
    const questionId = await declinedQuestion();
    expect(await look(questionId)).toMatchObject({ status: 'declined', reason: 'Not ours.', canAppeal: true });
    await appeal(questionId, 'Please look again, it is about my nerves. Call me on 0912-345-678.');
    expect(await look(questionId)).toMatchObject({ status: 'inReview' });
    const reviewId = reviewIdOf(questionId, 'question');
    const item = await claim(clinic, { reviewId, staffId: 'bob', now });
    expect(item).toMatchObject({ reasons: ['appeal'], rounds: 1, appeal: expect.stringContaining('about my nerves') as unknown, isExcluded: false });
    expect(item.appeal).not.toContain('0912');
    await decide(clinic, { reviewId, by: 'bob', now, version: item.version, decision: 'release' });
    expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'awaitingDoctor', releasedBy: 'bob' });
  });

  it('E8 K1 is not decided by who declined the question: not offered, and refused', async () => {
    const questionId = await declinedQuestion();
    await appeal(questionId);
    const reviewId = reviewIdOf(questionId, 'question');
    const item = await claim(clinic, { reviewId, staffId: 'ann', now });
    expect(item).toMatchObject({ isExcluded: true, actions: ['claim', 'unclaim', 'skip', 'escalate', 'raw'] });
    for (const decision of ['release', 'decline'] as const) {
      await expect(decide(clinic, { reviewId, by: 'ann', now, version: item.version, decision, reason: 'Mine.' })).rejects.toMatchObject({ kind: 'forbidden' });
    }
  });

  it('E8 keeps both decisions, with their notes, whatever the second one is', async () => {
    const questionId = await declinedQuestion();
    await appeal(questionId);
    await say(questionId, 'question', 'bob', { decision: 'decline', patientNote: 'We looked again.' });
    const { items } = await readHistory({ ...clinic, trail: auditTrail(clinic.client, tables.questions) }, questionId);
    expect(items.filter(({ event }) => event === 'QuestionDeclined')).toMatchObject([{ actor: 'ann', reason: 'Not ours.', internalNote: 'First look.' }, { actor: 'bob', patientNote: 'We looked again.' }]);
    expect(items.find(({ event }) => event === 'QuestionAppealed')).toMatchObject({ by: 'patient', from: 'declined', to: 'inReview' });
    expect((await look(questionId)).reason).toBe('We looked again.');
  });

  it('E8 is made once of a decline, and only of what is declined', async () => {
    const questionId = await declinedQuestion();
    await appeal(questionId);
    await expect(appeal(questionId)).rejects.toMatchObject({ kind: 'conflict' });
    await say(questionId, 'question', 'bob', { decision: 'decline', reason: 'No.' });
    await expect(appeal(questionId)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await look(questionId)).not.toHaveProperty('canAppeal');
    await expect(appealQuestion(clinic, questionId, 'r1-wrong', undefined, now)).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('E8 of an answer goes back to it, whose doctor’s place is taken again although none is free', async () => {
    const questionId = await declinedAnswer();
    const before = (await clinic.doctors.get('lin')).openAssignments;
    await appeal(questionId);
    expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'answerInReview', doctorId: 'lin', answerVersion: 1 });
    expect((await clinic.doctors.get('lin')).openAssignments).toBe(before + 1);
    await say(questionId, 'answer', 'bob', { decision: 'release' });
    expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'answered', acceptedBy: 'bob' });
  });

  it('D8 E8 of what ever was an emergency is kept from everybody who had a hand in it', async () => {
    const questionId = await declinedAnswer({ everEmergency: true, releasedBy: 'releaser' });
    await appeal(questionId);
    expect((await clinic.reviews.find(reviewIdOf(questionId, 'answer')))?.excluded).toEqual(['ann', 'lin', 'releaser']);
  });

  it('D7 raises the urgency by what it says', async () => {
    const questionId = await declinedQuestion();
    await appeal(questionId, 'I have taken all my tablets and I am going to die tonight.');
    expect(await clinic.questions.get(questionId)).toMatchObject({ everEmergency: true, urgency: { level: 'emergency' } });
    expect(await clinic.reviews.find(reviewIdOf(questionId, 'question'))).toMatchObject({ urgency: 'emergency' });
    expect(await look(questionId)).toHaveProperty('guidance');
  });

  it('keeps no word of it but de-identified, and none in its event', async () => {
    const questionId = await declinedQuestion();
    await appeal(questionId, 'Canary words, and I am called Wren Ashdown, wren@mail.example.');
    expect(JSON.stringify(await clinic.rowsOf(questionId))).not.toContain('wren@mail');
    expect(JSON.stringify(await clinic.eventsOf(questionId))).not.toContain('Canary');
  });

  it('keeps the raw text from expiring as long as the question is open again', async () => {
    const questionId = await declinedQuestion();
    const executions = { arnOf: () => 'arn', stop: async () => {} };
    const expiry = async () => (await clinic.client.send(new GetCommand({ TableName: tables.vault, Key: { questionId, part: 'submission' } }))).Item?.expiresAt as unknown;
    const end = () => endQuestion({ ...clinic, executions, vaultDaysAfterEnd: 30 }, questionId);
    await end();
    expect(await expiry()).toBeGreaterThan(0);
    await appeal(questionId);
    await end();
    expect(await expiry()).toBeUndefined();
  });
});
