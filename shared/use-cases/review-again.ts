import type { Instant, QuestionId } from '../domain/ids.ts';
import { reviewIdOf } from '../domain/ids.ts';
import type { Question } from '../domain/question.ts';
import { requestReview } from '../domain/review.ts';
import type { ReviewDeps } from './send-to-review.ts';

/**
 * Puts a published answer before a moderator whose time to be looked at again has come (H9). It stays public meanwhile,
 * and whatever it once was, its item is a routine one. Answers the question as it stands when it is published no more.
 */
export async function reviewAgain({ questions, reviews, reviewWithin }: ReviewDeps, questionId: QuestionId, now: Instant): Promise<Question> {
  const reviewId = reviewIdOf(questionId, 'answer');
  return questions.advance('reviewAgain', questionId, now, async (question) => {
    const existing = await reviews.find(reviewId);
    const request = { reviewId, questionId, subject: 'answer', reasons: ['stale'], urgency: 'routine', specialty: question.classification.specialty, excluded: [question.doctorId] } as const;
    const review = requestReview(existing, request, now, reviewWithin);
    const facts = { reviewId, subject: 'answer', urgency: 'routine', reasons: review.reasons, added: ['stale'] };
    return { next: { ...question, staleAt: now }, actor: 'sweep-deadlines', facts, also: [reviews.put(review, existing)] };
  });
}
