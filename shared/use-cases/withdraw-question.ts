import type { QuestionRepository } from '../aws/question-repository.ts';
import type { ReviewRepository } from '../aws/review-repository.ts';
import type { Receipts } from '../aws/receipts.ts';
import type { ThreadRepository } from '../aws/thread-repository.ts';
import type { TransactItem } from '../aws/transact-item.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { ReviewSubject, reviewIdOf } from '../domain/ids.ts';
import { withdrawn } from '../domain/lifecycle/withdraw-question.ts';
import { dropReview } from '../domain/review.ts';
import { Slug } from '../domain/thread.ts';
import { requireReceipt } from './read-question.ts';

export interface WithdrawDeps {
  readonly receipts: Receipts;
  readonly questions: QuestionRepository;
  readonly reviews: Pick<ReviewRepository, 'find' | 'put'>;
  readonly threads: Pick<ThreadRepository, 'goneItems'>;
}

/**
 * Withdraws a question: the tombstone first, so that a copy still on the queue is dropped; then the state,
 * with its public page and what moderators have open on it, in one transaction. Erasing the rest follows the event. Idempotent.
 */
export async function withdrawQuestion(deps: WithdrawDeps, questionId: QuestionId, receipt: string, now: Instant): Promise<void> {
  await requireReceipt(deps.receipts, questionId, receipt);
  await deps.questions.putTombstone(questionId, now);
  if (!(await deps.questions.find(questionId))) return;
  const after = await deps.questions.advance('withdraw', questionId, now, async (question) => {
    const page = question.status === 'published' ? await deps.threads.goneItems(Slug.parse(question.slug)) : [];
    return { next: withdrawn(question, now), actor: 'patient', also: [...page, ...(await dropReviews(deps, questionId, now))] };
  });
  if (after.status !== 'withdrawn') throw new Problem('transient', 'The question could not be withdrawn.');
}

async function dropReviews({ reviews }: WithdrawDeps, questionId: QuestionId, now: Instant): Promise<TransactItem[]> {
  const found = await Promise.all(ReviewSubject.options.map((subject) => reviews.find(reviewIdOf(questionId, subject))));
  return found.flatMap((review) => (review && review.state !== 'decided' ? [reviews.put(dropReview(review, now), review)] : []));
}
