import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Problem } from '../../shared/domain/errors.ts';
import { PhiText } from '../../shared/domain/phi-text.ts';
import type { QuestionIn } from '../../shared/domain/question.ts';
import { Slug } from '../../shared/domain/thread.ts';
import { correctAnswer } from '../../shared/use-cases/correct-answer.ts';
import { drainBacklog } from '../../shared/use-cases/drain-backlog.ts';
import { listAnswers } from '../../shared/use-cases/list-answers.ts';
import { readQuestion } from '../../shared/use-cases/read-question.ts';
import { retractAnswer } from '../../shared/use-cases/retract-answer.ts';
import { makeThread, similarityKeyOf } from '../aws/make-thread.ts';
import { minutesIn } from '../domain/make-question.ts';
import { openClinic } from './open-clinic.ts';
import type { Clinic } from './open-clinic.ts';

let clinic: Clinic;
const now = minutesIn(10_000);
const slugs = ['first', 'second', 'third', 'fourth', 'fifth'].map((word) => Slug.parse(`twitching-eyelid-${word}`));

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
  await clinic.client.send(new TransactWriteCommand({ TransactItems: clinic.threads.publishItems(thread, similarityKeyOf(thread), now) }));
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

it.each([
  ['contactDetails', 'It passes. Write to me at lin.mei@clinic.example.', {}],
  ['everEmergency', 'It passes. See a neurologist within days if it spreads.', { everEmergency: true }],
])('G2 G4 a correction with %s is refused, and the page stays as it was', async (code, reply, changes) => {
  const { questionId, slug } = await published(changes);
  const before = await clinic.threads.read(Slug.parse(slug));
  const refusal: unknown = await correctAnswer(clinic, questionId, 'lin', { reply: new PhiText(reply) }, now).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ kind: 'invalid' });
  expect(refusal instanceof Problem ? refusal.issues : []).toContainEqual({ path: 'reply', code });
  expect(await clinic.threads.read(Slug.parse(slug))).toEqual(before);
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
