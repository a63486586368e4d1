import type { Instant, QuestionId } from '../domain/ids.ts';
import { eraseQuestion } from './end-question.ts';
import type { EraseDeps } from './end-question.ts';
import { carryOutWithdrawal } from './withdraw-question.ts';
import type { CarryOutDeps } from './withdraw-question.ts';

export type ReplayDeps = EraseDeps & CarryOutDeps;

/**
 * How a withdrawn question stands in a system that was restored from before its withdrawal: `standing`, it has come
 * back; `withdrawn`; `unknown`, it came later than what was restored.
 */
export type Restored = 'standing' | 'withdrawn' | 'unknown';

/** Looks and changes nothing. */
export async function inspectRestored({ questions }: Pick<ReplayDeps, 'questions'>, questionId: QuestionId): Promise<Restored> {
  const question = await questions.find(questionId);
  if (!question) return 'unknown';
  return question.status === 'withdrawn' ? 'withdrawn' : 'standing';
}

/**
 * Withdraws a question again after a restore and erases what came back with it, whatever it is: the tombstone first, as
 * when its patient asked. Idempotent. Answers how it stood.
 */
export async function replayWithdrawal(deps: ReplayDeps, questionId: QuestionId, now: Instant): Promise<Restored> {
  const stood = await inspectRestored(deps, questionId);
  await deps.tombstones.put(questionId, now);
  await carryOutWithdrawal(deps, questionId, now);
  await eraseQuestion(deps, questionId);
  await deps.tombstones.settle(questionId);
  return stood;
}
