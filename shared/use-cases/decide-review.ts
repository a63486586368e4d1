import type { ReviewItem } from '../contracts/review-view.ts';
import { Problem } from '../domain/errors.ts';
import type { FieldIssue } from '../domain/errors.ts';
import { decideReview, escalateReview, isHeld } from '../domain/review.ts';
import type { ClaimedReview, UndecidedReview } from '../domain/review.ts';
import { decideAnswer } from './decide-answer.ts';
import { decideQuestion } from './decide-question.ts';
import type { Carrying, DecideDeps, Decision } from './decision.ts';
import { getReview } from './moderate-review.ts';
import { viewReview } from './view-review.ts';

/**
 * Carries out a moderator's decision in one transaction with the review that it closes.
 * Throws Problem: `conflict` with the current item when the caller's claim or version is stale, `forbidden` for an
 * action that the item does not offer them, `invalid` when a reason or correction is missing, `notFound`.
 */
export async function decide(deps: DecideDeps, decision: Decision): Promise<ReviewItem> {
  const { reviewId, by, now, version } = decision;
  const review = await getReview(deps, reviewId);
  const item = await viewReview(deps, review, by, now);
  if (review.state === 'decided' || !isHeld(review, now) || review.claimedBy !== by || review.version !== version) {
    throw new Problem('conflict', 'The item has changed since, or your claim has ended: look at it and claim it again.', { current: item });
  }
  if (!item.actions.includes(decision.decision)) throw new Problem('forbidden', 'The item does not offer this decision to you.');
  refuseIncomplete(decision, review);
  if (decision.decision === 'escalate') await escalate(deps, decision);
  else await close(deps, decision, review);
  return viewReview(deps, await getReview(deps, reviewId), by, now);
}

function refuseIncomplete({ decision, reason, corrections }: Decision, { subject }: UndecidedReview): void {
  const issues: FieldIssue[] = [];
  if ((decision === 'decline' || decision === 'return') && reason === undefined) issues.push({ path: 'reason', code: 'required' });
  if (corrections && decision !== 'release') issues.push({ path: 'corrections', code: 'not_allowed' });
  if (subject === 'answer' && corrections?.specialty) issues.push({ path: 'corrections.specialty', code: 'not_allowed' });
  if (corrections?.restorations?.length && reason === undefined) issues.push({ path: 'reason', code: 'required' });
  if (subject === 'answer' && corrections?.restorations) issues.push({ path: 'corrections.restorations', code: 'not_allowed' });
  if (subject === 'answer' && corrections?.urgency) issues.push({ path: 'corrections.urgency', code: 'not_allowed' });
  if (issues.length > 0) throw new Problem('invalid', 'The decision is not complete.', { issues });
}

async function stale(deps: DecideDeps, { reviewId, by, now }: Decision): Promise<Problem> {
  const current = await viewReview(deps, await getReview(deps, reviewId), by, now);
  return new Problem('conflict', 'The item has changed since.', { current });
}

async function escalate(deps: DecideDeps, decision: Decision): Promise<void> {
  const { reviewId, by, now, version } = decision;
  const escalated = await deps.reviews.change(reviewId, now, (review) =>
    isHeld(review, now) && review.version === version && review.claimedBy === by
      ? { review: escalateReview(review, now), event: 'ReviewEscalated', actor: by }
      : undefined,
  );
  if (!escalated) throw await stale(deps, decision);
}

async function close(deps: DecideDeps, decision: Decision, review: ClaimedReview): Promise<void> {
  const { questionId, subject } = review;
  const decided = decideReview(review, decision.decision, decision.by, decision.now);
  const carrying: Carrying = {
    decision,
    review,
    questionId,
    close: deps.reviews.put(decided, review),
    async carryOut(transition, choose) {
      const attempted = await deps.questions.attempt(transition, questionId, decision.now, async (question) => {
        // Somebody else's decision may have come first: then the version that was read is not the one that stands.
        const standing = await deps.reviews.find(decision.reviewId);
        const chosen = standing?.version === review.version ? await choose(question) : undefined;
        return chosen && { ...chosen, facts: { decision: decision.decision, openedAt: review.openedAt, claimedAt: review.claimedAt } };
      });
      if ('standing' in attempted) throw await stale(deps, decision);
    },
  };
  await (subject === 'question' ? decideQuestion(deps, carrying) : decideAnswer(deps, carrying));
}
