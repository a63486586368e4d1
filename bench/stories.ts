import { ReviewItem, ReviewList } from '../shared/contracts/review-view.ts';
import type { Status } from '../shared/domain/question.ts';
import type { Visitor } from './visitor.ts';
import { questionText, reply, submit } from './visitor.ts';

export interface Cast {
  readonly url: string;
  readonly doctors: ReadonlyMap<string, Visitor>;
  readonly moderator: Visitor;
}

/** A mix of the bill: what happens to a question, with as many requests as its people make. */
export const mixes = ['straight through', 'with a review', 'withdrawn'] as const;
export type Mix = (typeof mixes)[number];

/**
 * Waits until a question has a status, without asking the API: people look once, not a hundred times. Answers which
 * doctor has it.
 */
export type Until = (questionId: string, status: Status) => Promise<string>;

async function answer(doctor: Visitor | undefined, questionId: string): Promise<void> {
  if (!doctor) throw new Error('No doctor has the question.');
  await doctor.get(`/assignments/${questionId}`);
  await doctor.post(`/assignments/${questionId}/answer`, { reply });
}

/** What lets a question on that was asked in a language which nobody triages: all that the machine could not find. */
export const release = { decision: 'release', reason: 'Looked at.', corrections: { specialty: 'neurology', urgency: 'soon' } };

async function releaseFromReview(moderator: Visitor, questionId: string): Promise<void> {
  const { items } = ReviewList.parse(await moderator.get('/reviews'));
  const item = items.find((each) => each.questionId === questionId);
  if (!item) throw new Error('The review is not on the worklist.');
  const { version } = ReviewItem.parse(await moderator.post(`/reviews/${item.reviewId}/claim`));
  await moderator.post(`/reviews/${item.reviewId}/decide`, { ...release, version });
}

/** Plays one question to its end. */
export async function play(mix: Mix, index: number, { url, doctors, moderator }: Cast, until: Until): Promise<void> {
  const { questionId, patient } = await submit(url, { text: questionText(index), contact: { email: 'asker@mail.example' }, ...(mix === 'with a review' && { language: 'fr' }) });
  if (mix === 'with a review') {
    await until(questionId, 'inReview');
    await releaseFromReview(moderator, questionId);
  }
  const doctorId = await until(questionId, 'assigned');
  await patient.get(`/questions/${questionId}`);
  if (mix === 'withdrawn') {
    await patient.post(`/questions/${questionId}/withdraw`);
    await until(questionId, 'withdrawn');
    return;
  }
  await answer(doctors.get(doctorId), questionId);
  await until(questionId, 'published');
  await patient.get(`/questions/${questionId}`);
}
