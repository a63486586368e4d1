import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { feedbackRepository } from '../../shared/aws/feedback-repository.ts';
import type { FeedbackRequest } from '../../shared/contracts/feedback-view.ts';
import type { QuestionId } from '../../shared/domain/ids.ts';
import { reviewIdOf } from '../../shared/domain/ids.ts';
import { PhiText } from '../../shared/domain/phi-text.ts';
import { statuses } from '../../shared/domain/question.ts';
import { decide } from '../../shared/use-cases/decide-review.ts';
import { endQuestion } from '../../shared/use-cases/end-question.ts';
import { giveFeedback } from '../../shared/use-cases/give-feedback.ts';
import { listThanks } from '../../shared/use-cases/list-thanks.ts';
import { claim } from '../../shared/use-cases/moderate-review.ts';
import { readQuestion } from '../../shared/use-cases/read-question.ts';
import { withdrawQuestion } from '../../shared/use-cases/withdraw-question.ts';
import { tables } from '../aws/dynamodb-engine.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

let clinic: Clinic & { feedback: ReturnType<typeof feedbackRepository> };
const now = minutesIn(900);

beforeEach(async () => {
  const open = await openClinic();
  clinic = { ...open, feedback: feedbackRepository(open.client, tables.questions) };
  await clinic.placeDoctor('lin');
});
afterEach(() => clinic.close());

async function answeredQuestion(status: 'published' | 'answeredPrivately' = 'published'): Promise<QuestionId> {
  const { questionId } = await clinic.place(status, { doctorId: 'lin', answerVersion: 1, deidentified: { textVersion: 1, uncertain: false }, everEmergency: true });
  await clinic.placeAnswer(questionId, 1);
  return questionId;
}
const receiptOf = (questionId: QuestionId) => clinic.receipts.receiptOf(questionId);
const give = async (questionId: QuestionId, request: FeedbackRequest, at = now) => giveFeedback(clinic, questionId, await receiptOf(questionId), request, at);
const answerReview = (questionId: QuestionId) => clinic.reviews.find(reviewIdOf(questionId, 'answer'));

describe('I5 what a patient says of the answer', () => {
  it.each(['published', 'answeredPrivately'] as const)('is taken once of a question that is %s, and shown to them', async (status) => {
    const questionId = await answeredQuestion(status);
    expect(await give(questionId, { answered: 'yes', thanks: true })).toEqual({ questionId, answered: 'yes', thanks: true });
    expect(await readQuestion(clinic, questionId, await receiptOf(questionId))).toMatchObject({ status, feedback: { answered: 'yes', thanks: true } });
    await expect(give(questionId, { answered: 'no' })).rejects.toMatchObject({ kind: 'conflict' });
    expect(await clinic.eventsOf(questionId)).toMatchObject([{ type: 'FeedbackGiven', data: { answered: 'yes', thanks: true } }]);
    expect(await answerReview(questionId)).toBeUndefined();
  });

  it('is taken once however often it is sent at the same time', async () => {
    const questionId = await answeredQuestion();
    const sent = await Promise.allSettled([give(questionId, { answered: 'no' }), give(questionId, { answered: 'yes' }), give(questionId, { answered: 'partly' })]);
    expect(sent.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
  });

  it('keeps a comment only without what could identify anybody, and in no event', async () => {
    const questionId = await answeredQuestion();
    await give(questionId, { answered: 'partly', comment: new PhiText('Write to me at jo@mail.example, my name is Jo Miller.') });
    const stored = await clinic.bodies.find(questionId, 'feedback', 'current');
    expect(stored?.comment).toContain('[EMAIL]');
    expect(JSON.stringify([stored, await clinic.rowsOf(questionId)])).not.toMatch(/jo@mail|Miller/);
    expect(JSON.stringify(await clinic.eventsOf(questionId))).not.toMatch(/Write to me/);
  });

  it('opens a routine item for whom it is not the doctor, when the answer was of no use', async () => {
    const questionId = await answeredQuestion();
    await give(questionId, { answered: 'no', comment: new PhiText('I asked about the scan.') });
    expect(await answerReview(questionId)).toMatchObject({ state: 'open', reasons: ['lowRating'], urgency: 'routine', excluded: ['lin'] });
    expect(await clinic.eventTypesOf(questionId)).toEqual(['FeedbackGiven', 'AnswerReviewRequested']);
    const asked = { reviewId: reviewIdOf(questionId, 'answer'), staffId: 'ann', now };
    const item = await claim(clinic, asked);
    expect(item).toMatchObject({ feedback: { answered: 'no', comment: 'I asked about the scan.' }, text: expect.stringContaining('twitching') as unknown });
    expect(item.actions).toEqual(['claim', 'unclaim', 'skip', 'release', 'escalate', 'raw']);
    expect((await claim(clinic, { ...asked, staffId: 'bob' }).catch((error: unknown) => error)) as object).toMatchObject({ kind: 'conflict' });
  });

  it('ends with a moderator’s look, which leaves the question where it is', async () => {
    const questionId = await answeredQuestion();
    await give(questionId, { answered: 'no' });
    const reviewId = reviewIdOf(questionId, 'answer');
    const { version } = await claim(clinic, { reviewId, staffId: 'ann', now });
    const decision = { reviewId, by: 'ann', now, version, decision: 'release' } as const;
    await expect(decide(clinic, { ...decision, decision: 'return', reason: 'Again.' })).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(decide(clinic, { ...decision, corrections: { redactions: [] } })).rejects.toMatchObject({ kind: 'invalid' });
    expect(await decide(clinic, { ...decision, internalNote: 'Told the doctor.' })).toMatchObject({ state: 'decided', decision: 'release', actions: [] });
    expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'published', version: 17 });
    expect((await clinic.eventsOf(questionId)).find(({ type }) => type === 'ReviewClosed')?.data).toMatchObject({ actor: 'ann', decision: 'release' });
  });

  it.each(statuses.filter((status) => status !== 'published' && status !== 'answeredPrivately'))('is not asked of a question that is %s', async (status) => {
    const { questionId } = await clinic.place(status, { doctorId: 'lin' });
    await expect(give(questionId, { answered: 'yes' })).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('is nobody’s to give without the receipt', async () => {
    const questionId = await answeredQuestion();
    await expect(giveFeedback(clinic, questionId, await receiptOf(clinic.newId()), { answered: 'yes' }, now)).rejects.toMatchObject({ kind: 'notFound' });
    await expect(give(clinic.newId(), { answered: 'yes' })).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('is erased with the question, and its item is closed', async () => {
    const questionId = await answeredQuestion();
    await give(questionId, { answered: 'no', thanks: true });
    await withdrawQuestion(clinic, questionId, await receiptOf(questionId), now);
    await endQuestion({ ...clinic, executions: { arnOf: (name) => name, stop: async () => {} }, vaultDaysAfterEnd: 30 }, questionId);
    expect(await clinic.bodies.find(questionId, 'feedback', 'current')).toBeUndefined();
    expect(await answerReview(questionId)).toMatchObject({ state: 'decided', decision: 'withdrawn' });
    expect(await listThanks(clinic, 'lin', undefined)).toEqual({ items: [] });
  });
});

describe('I5 thanks', () => {
  it('are the doctor’s own to read, the newest first, and rank nobody', async () => {
    const [first, second, third] = [await answeredQuestion(), await answeredQuestion(), await answeredQuestion()];
    await give(first, { answered: 'yes', thanks: true }, minutesIn(1_000));
    await give(second, { answered: 'partly', thanks: true }, minutesIn(1_001));
    await give(third, { answered: 'yes', thanks: false }, minutesIn(1_002));
    expect(await listThanks(clinic, 'lin', undefined)).toEqual({
      items: [{ questionId: second, title: 'Twitching eyelid', thankedAt: minutesIn(1_001) }, { questionId: first, title: 'Twitching eyelid', thankedAt: minutesIn(1_000) }],
    });
    expect(await listThanks(clinic, 'wu', undefined)).toEqual({ items: [] });
  });
});
