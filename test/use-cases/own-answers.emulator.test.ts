import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reviewIdOf } from '../../shared/domain/ids.ts';
import type { QuestionId } from '../../shared/domain/ids.ts';
import { PhiText } from '../../shared/domain/phi-text.ts';
import type { QuestionIn } from '../../shared/domain/question.ts';
import { Slug } from '../../shared/domain/thread.ts';
import { correctAnswer } from '../../shared/use-cases/correct-answer.ts';
import { decide } from '../../shared/use-cases/decide-review.ts';
import { drainBacklog } from '../../shared/use-cases/drain-backlog.ts';
import { listAnswers } from '../../shared/use-cases/list-answers.ts';
import { claim, unclaim } from '../../shared/use-cases/moderate-review.ts';
import { readQuestion } from '../../shared/use-cases/read-question.ts';
import { retractAnswer } from '../../shared/use-cases/retract-answer.ts';
import { reviewAgain } from '../../shared/use-cases/review-again.ts';
import { makeThread, similarityKeyOf } from '../aws/make-thread.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

let clinic: Clinic;
const now = minutesIn(10_000);
const slugs = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth'].map((word) => Slug.parse(`twitching-eyelid-${word}`));

beforeAll(async () => {
  clinic = await openClinic();
  await clinic.placeDoctor('lin', { capacity: 5 });
  await clinic.placeDoctor('wu', { capacity: 5 });
});
afterAll(() => clinic.close());

/** A question of Dr. Lin's that is out, with its page. */
async function published(changes: Partial<QuestionIn<'published'>> = {}) {
  const slug = slugs.shift() ?? Slug.parse('none');
  const question = await clinic.place('published', { doctorId: 'lin', answerVersion: 1, slug, round: undefined, urgency: { level: 'routine', redFlags: [], review: false }, ...changes });
  await clinic.placeAnswer(question.questionId, 1);
  const thread = makeThread(slug, { moreInfo: { text: 'Sleep helps.', author: { name: 'Lin Mei' } } });
  await clinic.client.send(new TransactWriteCommand({ TransactItems: clinic.threads.publishItems(thread, similarityKeyOf(thread), now, question.questionId) }));
  return question;
}
const corrected = new PhiText('A twitching eyelid is common and passes within weeks. You need no test unless it spreads to the cheek; see a neurologist then.');

it('G2 a correction is a version of its own, and the page says when it was made', async () => {
  const { questionId, slug } = await published();
  await correctAnswer(clinic, questionId, 'lin', { reply: corrected }, now);
  expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'published', answerVersion: 2, slug });
  const page = await clinic.threads.read(Slug.parse(slug));
  expect(page).toMatchObject({ answer: { text: corrected.reveal(), updatedAt: '2026', answeredAt: '2026' } });
  expect(page).not.toHaveProperty('moreInfo');
  expect(await clinic.bodies.find(questionId, 'answer', 1)).not.toHaveProperty('correctedAt');
  expect(await readQuestion(clinic, questionId, await clinic.receipts.receiptOf(questionId))).toMatchObject({ answer: { text: corrected.reveal(), correctedAt: now } });
  expect(await clinic.eventTypesOf(questionId)).toEqual(['AnswerCorrected']);
});

const doubtful = new PhiText('It passes within weeks. Write to me at lin.mei@clinic.example, or see a neurologist if it spreads.');
const decided = async (questionId: QuestionId, by: string, decision: 'release' | 'return', reason?: string, at = now) => {
  const { reviewId, version } = await claim(clinic, { reviewId: reviewIdOf(questionId, 'answer'), staffId: by, now: at });
  return decide(clinic, { reviewId, decision, reason, version, by, now: at });
};

it.each([
  ['contactDetails', doubtful, {}, ['correction', 'answerCheck']],
  ['everEmergency', corrected, { everEmergency: true, releasedBy: 'ann' }, ['correction', 'answerCheck', 'emergency']],
] as const)('G2 G4 a correction with %s goes before a moderator with its reasons, and the page stays as it was', async (code, reply, changes, reasons) => {
  const { questionId, slug } = await published(changes);
  const before = await clinic.threads.read(Slug.parse(slug));
  await correctAnswer(clinic, questionId, 'lin', { reply }, now);
  expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'published', answerVersion: 1, correction: { version: 2, state: 'inReview' } });
  expect(await clinic.threads.read(Slug.parse(slug))).toEqual(before);
  const item = await claim(clinic, { reviewId: reviewIdOf(questionId, 'answer'), staffId: 'bob', now });
  expect(item).toMatchObject({ reasons, answer: { replaces: { text: expect.stringContaining('usually passes') as string } }, actions: ['claim', 'unclaim', 'skip', 'release', 'return', 'escalate', 'raw'] });
  expect(item.answer?.findings.map((finding) => finding.code)).toContain(code);
  expect(await clinic.eventTypesOf(questionId)).toEqual(['AnswerReviewRequested', 'ReviewClaimed']);
});

it.each(['published', 'answeredPrivately'] as const)('G2 a correction that a moderator lets through takes its place where the answer is %s', async (status) => {
  const { questionId, slug } = status === 'published' ? await published() : { slug: 'none', ...(await clinic.place(status, { doctorId: 'lin', answerVersion: 1 })) };
  if (status !== 'published') await clinic.placeAnswer(questionId, 1);
  await correctAnswer(clinic, questionId, 'lin', { reply: doubtful }, now);
  await decided(questionId, 'bob', 'release');
  const question = await clinic.questions.get(questionId);
  expect(question).toMatchObject({ status, answerVersion: 2 });
  expect(question).not.toHaveProperty('correction');
  expect(await readQuestion(clinic, questionId, await clinic.receipts.receiptOf(questionId))).toMatchObject({ answer: { text: expect.stringContaining('It passes within weeks.') as string, correctedAt: now } });
  expect((await clinic.eventsOf(questionId)).find(({ type }) => type === 'AnswerCorrected')).toMatchObject({ data: { decision: 'release', actor: 'bob', answerVersion: 2 } });
  if (status !== 'published') return;
  const page = await clinic.threads.read(Slug.parse(slug));
  expect(page).toMatchObject({ answer: { text: expect.stringContaining('It passes within weeks.') as string, updatedAt: '2026' } });
  expect(JSON.stringify(page)).not.toContain('clinic.example');
});

it('G2 a correction that is given back is with its doctor, who may send another; no version is lost', async () => {
  const { questionId, slug } = await published();
  await correctAnswer(clinic, questionId, 'lin', { reply: doubtful }, now);
  await decided(questionId, 'bob', 'return', 'No addresses, please.');
  const own = async () => (await listAnswers(clinic, 'lin', undefined)).items.find((item) => item.questionId === questionId);
  expect(await own()).toMatchObject({ status: 'published', correction: { state: 'returned', reason: 'No addresses, please.', reply: expect.stringContaining('within weeks') as string } });
  expect(await clinic.threads.read(Slug.parse(slug))).toMatchObject({ answer: { text: expect.not.stringContaining('within weeks') as string } });
  await correctAnswer(clinic, questionId, 'lin', { reply: corrected }, now);
  expect(await clinic.questions.get(questionId)).toMatchObject({ answerVersion: 3 });
  expect(await own()).toMatchObject({ reply: corrected.reveal() });
  expect(await own()).not.toHaveProperty('correction');
  expect(await clinic.eventTypesOf(questionId)).toEqual(['AnswerReviewRequested', 'CorrectionReturned', 'AnswerCorrected', 'ReviewClaimed']);
});

it('G2 a second correction takes the place of one that waits, and whoever looked at that looks again', async () => {
  const { questionId } = await published();
  await correctAnswer(clinic, questionId, 'lin', { reply: doubtful }, now);
  const { reviewId, version } = await claim(clinic, { reviewId: reviewIdOf(questionId, 'answer'), staffId: 'bob', now });
  await correctAnswer(clinic, questionId, 'lin', { reply: corrected }, now);
  expect(await clinic.questions.get(questionId)).toMatchObject({ answerVersion: 1, correction: { version: 3, state: 'inReview' } });
  await expect(decide(clinic, { reviewId, decision: 'release', version, by: 'bob', now })).rejects.toMatchObject({ kind: 'conflict' });
  await decided(questionId, 'bob', 'release');
  expect(await clinic.bodies.find(questionId, 'answer', 3)).toMatchObject({ reply: corrected.reveal(), correctedAt: now });
});

it('D8 a correction of what ever was an emergency is let through by neither its doctor nor who released the question', async () => {
  const { questionId, slug } = await published({ everEmergency: true, releasedBy: 'ann' });
  await correctAnswer(clinic, questionId, 'lin', { reply: corrected }, now);
  for (const by of ['ann', 'lin']) {
    await expect(decided(questionId, by, 'release')).rejects.toMatchObject({ kind: 'forbidden' });
    await unclaim(clinic, { reviewId: reviewIdOf(questionId, 'answer'), staffId: by, now });
  }
  await decided(questionId, 'bob', 'release');
  expect(await clinic.threads.read(Slug.parse(slug))).toMatchObject({ answer: { text: corrected.reveal() } });
});

it('G2 an answer that is taken back leaves nobody a correction to decide on', async () => {
  const { questionId } = await published();
  await correctAnswer(clinic, questionId, 'lin', { reply: doubtful }, now);
  await retractAnswer(clinic, questionId, 'lin', 'It was about another illness.', now);
  expect(await clinic.reviews.find(reviewIdOf(questionId, 'answer'))).toMatchObject({ state: 'decided', decision: 'retracted', decidedBy: 'lin' });
  expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'awaitingDoctor', answerVersion: 2 });
});

it('H9 a page that a moderator looked at again and let stand is good for two years more', async () => {
  const { questionId, slug } = await published();
  expect(await clinic.threads.read(Slug.parse(slug))).toMatchObject({ reviewBy: '2028' });
  const later = '2028-03-20T08:00:00.000Z';
  await reviewAgain(clinic, questionId, later);
  await decided(questionId, 'bob', 'release', undefined, later);
  expect(await clinic.threads.read(Slug.parse(slug))).toMatchObject({ reviewedAt: '2028', reviewBy: '2030', answer: { answeredAt: '2026' } });
  expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'published', answerVersion: 1 });
});

it('K1 another doctor corrects and retracts nothing', async () => {
  const { questionId } = await published();
  await expect(correctAnswer(clinic, questionId, 'wu', { reply: corrected }, now)).rejects.toMatchObject({ kind: 'notFound' });
  await expect(retractAnswer(clinic, questionId, 'wu', 'Mine is better.', now)).rejects.toMatchObject({ kind: 'notFound' });
});

it('G2 a retracted answer is gone at once, and somebody else answers the question', async () => {
  const { questionId, slug } = await published();
  await retractAnswer(clinic, questionId, 'lin', 'It was about another illness.', now);
  expect(await clinic.threads.read(Slug.parse(slug))).toBe('gone');
  await drainBacklog(clinic, now);
  expect(await clinic.questions.get(questionId)).toMatchObject({ status: 'assigned', doctorId: 'wu', excludedDoctors: ['lin'] });
  expect(await clinic.eventTypesOf(questionId)).toEqual(['AnswerRetracted', 'DoctorAssigned']);
});

it('G2 a doctor sees their own answers: on their way first, then those that are out, newest first', async () => {
  await clinic.placeDoctor('kim');
  const place = async (status: 'answered' | 'published' | 'answeredPrivately', minutes: number) => {
    const { questionId } = await clinic.place(status, { doctorId: 'kim', answerVersion: 1, ...(status === 'answered' ? { previewedAt: undefined } : { endedAt: minutesIn(minutes) }) });
    if (status !== 'answered') await clinic.placeAnswer(questionId, 1);
    return questionId;
  };
  const ids = [await place('published', 100), await place('answeredPrivately', 300), await place('published', 200), await place('answered', 0)];
  const { items } = await listAnswers(clinic, 'kim', undefined);
  expect(items.map(({ questionId }) => ids.indexOf(questionId))).toEqual([3, 1, 2, 0]);
  expect(items[0]).not.toHaveProperty('reply');
  expect(items[1]).toMatchObject({ status: 'answeredPrivately', reply: expect.stringContaining('twitching') as string });
  expect((await listAnswers(clinic, 'lin', undefined)).items.every(({ questionId }) => !ids.includes(questionId))).toBe(true);
});
