import type * as z from 'zod';
import type { QuestionRepository } from '../aws/question-repository.ts';
import type { ReviewRepository } from '../aws/review-repository.ts';
import type { Receipts } from '../aws/receipts.ts';
import type { ThreadRepository } from '../aws/thread-repository.ts';
import type { TombstoneRepository } from '../aws/tombstone-repository.ts';
import type { TransactItem } from '../aws/transact-item.ts';
import type { Withdrawn } from '../contracts/question-view.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { ReviewSubject, reviewIdOf } from '../domain/ids.ts';
import { withdrawn } from '../domain/lifecycle/withdraw-question.ts';
import type { Question } from '../domain/question.ts';
import { dropReview } from '../domain/review.ts';
import { Slug } from '../domain/thread.ts';
import { requireReceipt } from './read-question.ts';

export interface CarryOutDeps {
  readonly tombstones: TombstoneRepository;
  readonly questions: QuestionRepository;
  readonly reviews: Pick<ReviewRepository, 'find' | 'put'>;
  readonly threads: Pick<ThreadRepository, 'goneItems' | 'roundGoneItems'>;
}
export interface WithdrawDeps extends CarryOutDeps {
  readonly receipts: Receipts;
}

/**
 * Withdraws a question: the tombstone first, so that a copy still on the queue is dropped; then the state,
 * with its public page and what moderators have open on it, in one transaction. Erasing the rest follows the event. Idempotent.
 */
export async function withdrawQuestion(deps: WithdrawDeps, questionId: QuestionId, receipt: string, now: Instant): Promise<z.infer<typeof Withdrawn>> {
  await requireReceipt(deps.receipts, questionId, receipt);
  await deps.tombstones.put(questionId, now);
  await carryOutWithdrawal(deps, questionId, now);
  return { questionId, status: 'withdrawn' };
}

/**
 * Does what a tombstone asks for. Whoever dies in between leaves the tombstone due, and the reconciler comes here.
 * Throws Problem('transient') when others keep changing the question.
 */
export async function carryOutWithdrawal(deps: CarryOutDeps, questionId: QuestionId, now: Instant): Promise<void> {
  if (!(await deps.questions.find(questionId))) return deps.tombstones.settle(questionId);
  const after = await deps.questions.advance('withdraw', questionId, now, async (question) => {
    const page = await pageItems(deps, question);
    return { next: withdrawn(question, now), actor: 'patient', also: [deps.tombstones.carriedOut(questionId), ...page, ...(await dropReviews(deps, questionId, now))] };
  });
  if (after.status !== 'withdrawn') throw new Problem('transient', 'The question could not be withdrawn.');
}

/** What takes the public page away. The patient's own page goes; of one that began with another of their questions, their round. */
export async function pageItems({ threads }: { readonly threads: Pick<ThreadRepository, 'goneItems' | 'roundGoneItems'> }, question: Question): Promise<TransactItem[]> {
  if (question.status !== 'published') return [];
  const slug = Slug.parse(question.slug);
  return question.round === undefined ? threads.goneItems(slug) : threads.roundGoneItems(slug, question.round);
}

async function dropReviews({ reviews }: CarryOutDeps, questionId: QuestionId, now: Instant): Promise<TransactItem[]> {
  const found = await Promise.all(ReviewSubject.options.map((subject) => reviews.find(reviewIdOf(questionId, subject))));
  return found.flatMap((review) => (review && review.state !== 'decided' ? [reviews.put(dropReview(review, 'withdrawn', 'patient', now), review)] : []));
}
