import { reviewIdOf } from '../../shared/domain/ids.ts';
import { requestReview } from '../../shared/domain/review.ts';
import type { MinutesPerUrgency, Review, ReviewRequest, UndecidedReview } from '../../shared/domain/review.ts';
import { acceptedAt, questionIdOf } from './make-question.ts';

export const reviewWithin: MinutesPerUrgency = { emergency: 15, unknown: 60, urgent: 120, soon: 480, routine: 1_440 };

/** A request for a review of a question; `changes` say what the test is about. */
export function makeRequest(changes: Partial<ReviewRequest> = {}): ReviewRequest {
  const questionId = changes.questionId ?? questionIdOf(0);
  const subject = changes.subject ?? 'question';
  return { reviewId: reviewIdOf(questionId, subject), questionId, subject, reasons: ['identifiersUncertain'], urgency: 'soon', specialty: 'neurology', excluded: [], ...changes };
}

/** An item that has just been opened. */
export function openReview(changes: Partial<ReviewRequest> = {}, now = acceptedAt): UndecidedReview {
  return requestReview(undefined, makeRequest(changes), now, reviewWithin);
}

/** What a review's own row and events may say: codes, ids and instants. */
export function inOrder(reviews: readonly Review[], rank: (review: Review) => string): Review[] {
  return [...reviews].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
