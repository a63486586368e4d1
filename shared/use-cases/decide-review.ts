import type { BodyRepository } from '../aws/body-repository.ts';
import type { Decided, QuestionRepository } from '../aws/question-repository.ts';
import type { ReviewRepository } from '../aws/review-repository.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import type { DecideRequest } from '../contracts/review-view.ts';
import { applyRedactions } from '../domain/deidentification/redact.ts';
import { Problem } from '../domain/errors.ts';
import type { Instant, ReviewId, StaffId } from '../domain/ids.ts';
import { partsOfReviewId } from '../domain/ids.ts';
import * as decisions from '../domain/lifecycle/review-decisions.ts';
import { corrected } from '../domain/lifecycle/triage-steps.ts';
import type { QuestionIn } from '../domain/question.ts';
import { allowedActions, decideReview, escalateReview, isHeld } from '../domain/review.ts';
import type { Review, UndecidedReview } from '../domain/review.ts';
import type { Transition } from '../domain/transitions.ts';
import type { TransactItem } from '../aws/transact-item.ts';

export interface DecideDeps {
  readonly questions: QuestionRepository;
  readonly reviews: ReviewRepository;
  readonly bodies: BodyRepository;
  readonly settings: Pick<StageSettings, 'assignWithin' | 'answerWithin'>;
}

/** A decision: on what, by whom, when. */
export interface Decision extends DecideRequest {
  readonly reviewId: ReviewId;
  readonly by: StaffId;
  readonly now: Instant;
}

/**
 * Carries out a moderator's decision in one transaction with the review that it closes.
 * Throws Problem: `conflict` with the current review when the caller's claim or version is stale, `forbidden` for an
 * action that the server would not have offered, `invalid` when a reason or correction is missing, `notFound`.
 */
export async function decide(deps: DecideDeps, decision: Decision): Promise<Review> {
  const review = await currentReview(deps, decision);
  await refuseUnoffered(deps, review, decision);
  requireReason(decision);
  if (decision.decision === 'escalate') return escalate(deps, decision);
  const decided = decideReview(review, decision.decision, decision.by, decision.now);
  const also = [deps.reviews.put(decided, review)];
  if (review.subject === 'question') await decideQuestion(deps, decision, also);
  else await decideAnswer(deps, decision, also);
  return decided;
}

/** The review, if the caller holds it in the version that they saw. */
async function currentReview(deps: DecideDeps, { reviewId, by, now, version }: Decision): Promise<UndecidedReview> {
  const review = await deps.reviews.find(reviewId);
  if (!review) throw new Problem('notFound', 'No such review.');
  if (!isHeld(review, now) || review.claimedBy !== by || review.version !== version) {
    throw new Problem('conflict', 'The item has changed since, or the claim is not yours.', { current: review });
  }
  return review;
}

async function refuseUnoffered(deps: DecideDeps, review: UndecidedReview, { decision, by, now }: Decision): Promise<void> {
  const hasText = await hasReleasableText(deps, review);
  if (allowedActions(review, { staffId: by, hasText, now }).includes(decision)) return;
  throw new Problem('forbidden', 'The item does not offer this decision to you.');
}

/** Whether there is de-identified text (of the question, or of the answer) that could go on. */
export async function hasReleasableText(deps: Pick<DecideDeps, 'questions' | 'bodies'>, review: Review): Promise<boolean> {
  const question = await deps.questions.get(review.questionId);
  if (review.subject === 'question') return 'deidentified' in question && question.deidentified !== undefined;
  if (!('answerVersion' in question)) return false;
  return (await deps.bodies.find(review.questionId, 'answer', question.answerVersion)) !== undefined;
}

function requireReason({ decision, reason, corrections }: Decision): void {
  const needsReason = decision === 'decline' || decision === 'return';
  if (needsReason && reason === undefined) throw new Problem('invalid', 'The decision needs a reason.', { issues: [{ path: 'reason', code: 'required' }] });
  if (corrections && decision !== 'release') throw new Problem('invalid', 'Only a release is corrected.', { issues: [{ path: 'corrections', code: 'not_allowed' }] });
}

async function escalate(deps: DecideDeps, { reviewId, by, now, version }: Decision): Promise<Review> {
  const escalated = await deps.reviews.change(reviewId, now, (review) =>
    isHeld(review, now) && review.version === version && review.claimedBy === by
      ? { review: escalateReview(review, now), event: 'ReviewEscalated', facts: { actor: by } }
      : undefined,
  );
  if (escalated) return escalated;
  throw new Problem('conflict', 'The item has changed since.', { current: await deps.reviews.find(reviewId) });
}

/** Runs a transition of the decision; a question that has moved on answers with the review as it is now. */
async function carryOut<T extends Transition>(deps: DecideDeps, { reviewId, now }: Decision, transition: T, choose: Parameters<typeof deps.questions.apply<T>>[3]): Promise<void> {
  const { questionId } = partsOfReviewId(reviewId);
  let taken = false;
  await deps.questions.advance(transition, questionId, now, async (question) => {
    const chosen = await choose(question);
    taken = chosen !== undefined;
    return chosen;
  });
  if (!taken) throw new Problem('conflict', 'The item has changed since.', { current: await deps.reviews.find(reviewId) });
}

async function decideQuestion(deps: DecideDeps, decision: Decision, also: readonly TransactItem[]): Promise<void> {
  const { by, now, reason } = decision;
  if (decision.decision === 'decline') {
    return carryOut(deps, decision, 'decline', (question) => ({
      next: decisions.declined(question, 'question', by, now),
      actor: by,
      also: [...also, deps.bodies.put(question.questionId, 'reason', 'declined', { reason: reason ?? '', by, at: now })],
    }));
  }
  if (decision.decision === 'retry') {
    return carryOut(deps, decision, 'retryDeidentification', (question) => ({ next: decisions.backToSubmitted(question), actor: by, also }));
  }
  const { questionId } = partsOfReviewId(decision.reviewId);
  const standing = await deps.questions.get(questionId);
  const resumption = standing.status === 'inReview' ? decisions.resumptionOf(corrected(standing, decision.corrections ?? {}, by)) : 'release';
  const release = async (question: QuestionIn<'inReview'>) => {
    const redacted = await redact(deps, corrected(question, decision.corrections ?? {}, by), decision);
    return { question: redacted.question, also: [...also, ...redacted.also] };
  };
  switch (resumption) {
    case 'retryDeidentification':
      return carryOut(deps, decision, 'retryDeidentification', (question) => ({ next: decisions.backToSubmitted(question), actor: by, also }));
    case 'retryClassification':
      return carryOut(deps, decision, 'retryClassification', async (question) => {
        const { question: ready, also: rows } = await release(question);
        return { next: decisions.backToDeidentified(ready, by), actor: by, also: rows };
      });
    case 'retryUrgency':
      return carryOut(deps, decision, 'retryUrgency', async (question) => {
        const { question: ready, also: rows } = await release(question);
        return { next: decisions.backToClassified(ready, by), actor: by, also: rows };
      });
    case 'release':
      return carryOut(deps, decision, 'release', async (question): Promise<Decided<'release'>> => {
        const { question: ready, also: rows } = await release(question);
        return { next: decisions.released(ready, by, now, deps.settings.assignWithin), actor: by, also: rows };
      });
  }
}

/** The question with a new de-identified text when the moderator redacted more. */
async function redact(deps: DecideDeps, question: QuestionIn<'inReview'>, { corrections }: Decision): Promise<{ question: QuestionIn<'inReview'>; also: TransactItem[] }> {
  const { deidentified, questionId } = question;
  if (!corrections?.redactions?.length || !deidentified) return { question, also: [] };
  const body = await deps.bodies.find(questionId, 'text', deidentified.textVersion);
  if (!body) throw new Problem('conflict', 'There is no text to redact.');
  const { text, placeholders } = applyRedactions(body.text, corrections.redactions);
  const textVersion = deidentified.textVersion + 1;
  const spans = [...placeholders];
  return {
    question: { ...question, deidentified: { ...deidentified, textVersion } },
    also: [deps.bodies.put(questionId, 'text', textVersion, { ...body, text, spans })],
  };
}

async function decideAnswer(deps: DecideDeps, decision: Decision, also: readonly TransactItem[]): Promise<void> {
  const { by, now } = decision;
  const reason = { reason: decision.reason ?? '', by, at: now };
  switch (decision.decision) {
    case 'release':
      return carryOut(deps, decision, 'releaseAnswer', (question) => ({ next: decisions.answerReleased(question, by), actor: by, also }));
    case 'retry':
      return carryOut(deps, decision, 'retryAnswerCheck', (question) => ({ next: decisions.backToAnswered(question), actor: by, also }));
    case 'return':
      return carryOut(deps, decision, 'returnAnswer', (question) => ({
        next: decisions.answerReturned(question, now, deps.settings.answerWithin),
        actor: by,
        also: [...also, deps.bodies.put(question.questionId, 'reason', 'returned', reason)],
      }));
    default:
      return carryOut(deps, decision, 'decline', (question) => ({
        next: decisions.declined(question, 'answer', by, now),
        actor: by,
        also: [...also, deps.bodies.put(question.questionId, 'reason', 'declined', reason)],
      }));
  }
}
