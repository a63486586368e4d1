import type { QuestionRepository } from '../aws/question-repository.ts';
import type { Receipts } from '../aws/receipts.ts';
import type { ThreadRepository } from '../aws/thread-repository.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { withdrawn } from '../domain/lifecycle/withdraw-question.ts';
import { Slug } from '../domain/thread.ts';
import { requireReceipt } from './read-question.ts';

export interface WithdrawDeps {
  readonly receipts: Receipts;
  readonly questions: QuestionRepository;
  readonly threads: Pick<ThreadRepository, 'goneItems'>;
}

/**
 * Withdraws a question: the tombstone first, so that a copy still on the queue is dropped; then the state, and the
 * public page with it, in one transaction. Erasing the rest follows the event. Idempotent.
 */
export async function withdrawQuestion(deps: WithdrawDeps, questionId: QuestionId, receipt: string, now: Instant): Promise<void> {
  await requireReceipt(deps.receipts, questionId, receipt);
  await deps.questions.putTombstone(questionId, now);
  if (!(await deps.questions.find(questionId))) return;
  const after = await deps.questions.advance('withdraw', questionId, now, async (question) => {
    const also = question.status === 'published' ? await deps.threads.goneItems(Slug.parse(question.slug)) : [];
    return { next: withdrawn(question, now), actor: 'patient', also };
  });
  if (after.status !== 'withdrawn') throw new Problem('transient', 'The question could not be withdrawn.');
}
