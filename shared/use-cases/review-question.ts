import type { Instant, QuestionId } from '../domain/ids.ts';
import { reviewReasons } from '../domain/next-step.ts';
import { sendQuestionToReview } from './send-to-review.ts';
import type { ReviewDeps } from './send-to-review.ts';

/** Sends a triaged question to review for the reasons that triage found; a question that is past that stays where it is. */
export async function reviewQuestion(deps: ReviewDeps, questionId: QuestionId, now: Instant): Promise<void> {
  const question = await deps.questions.get(questionId);
  const reasons = question.status === 'triaged' ? reviewReasons(question) : [];
  if (reasons.length > 0) await sendQuestionToReview(deps, questionId, { reasons, actor: 'request-review', now });
}
