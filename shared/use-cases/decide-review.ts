import type { TransactItem } from '../aws/transact-item.ts';
import type { ReviewItem } from '../contracts/review-view.ts';
import { templateWords } from '../domain/decision-templates.ts';
import { Problem } from '../domain/errors.ts';
import type { FieldIssue } from '../domain/errors.ts';
import type { Instant } from '../domain/ids.ts';
import { publishedDate } from '../domain/publishing/profile.ts';
import { hasCorrection } from '../domain/lifecycle/answer-steps.ts';
import { hasEnded } from '../domain/question.ts';
import type { Question } from '../domain/question.ts';
import { decideReview, escalateReview, isHeld } from '../domain/review.ts';
import type { ClaimedReview, UndecidedReview } from '../domain/review.ts';
import { Slug } from '../domain/thread.ts';
import type { UrgencyLevel } from '../domain/triage.ts';
import { decideAnswer } from './decide-answer.ts';
import { decideCorrection } from './decide-correction.ts';
import { decideOpinions } from './decide-opinions.ts';
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
  const question = await deps.questions.get(review.questionId);
  const worded = withWords(decision, question);
  const isQuality = review.subject !== 'opinion' && hasEnded(question) && !hasCorrection(question);
  refuseIncomplete(worded, item, isQuality || review.subject === 'opinion');
  if (worded.decision === 'escalate') await escalate(deps, worded, review);
  else if (isQuality) await closeQuality(deps, worded, review, question);
  else await close(deps, worded, review, question);
  return viewReview(deps, await getReview(deps, reviewId), by, now);
}

/** A template's words stand for a reason that was not given. Throws Problem('invalid') for a template of no such decision. */
function withWords(decision: Decision, { language }: Pick<Question, 'language'>): Decision {
  const { template, reason } = decision;
  if (template === undefined) return decision;
  const words = templateWords(decision.decision, template, language);
  if (words === undefined) throw new Problem('invalid', 'The decision has no such template.', { issues: [{ path: 'template', code: 'unknown' }] });
  return { ...decision, reason: reason ?? words };
}

function refuseIncomplete({ decision, reason, patientNote, corrections }: Decision, { subject, urgency }: ReviewItem, isOver: boolean): void {
  const issues: FieldIssue[] = [];
  const toldPatient = decision === 'decline' && patientNote !== undefined;
  const needsReason = decision === 'decline' || decision === 'return' || corrections?.restorations?.length || lowersEmergency(urgency, corrections?.urgency);
  if (needsReason && reason === undefined && !toldPatient) issues.push({ path: 'reason', code: 'required' });
  if (corrections && (decision !== 'release' || isOver)) issues.push({ path: 'corrections', code: 'not_allowed' });
  if (subject === 'answer') {
    for (const field of ['specialty', 'urgency', 'restorations'] as const) {
      if (corrections?.[field] !== undefined) issues.push({ path: `corrections.${field}`, code: 'not_allowed' });
    }
  }
  if (issues.length > 0) throw new Problem('invalid', 'The decision is not complete.', { issues });
}

/** Who says that an emergency is none says why. */
function lowersEmergency(urgency: UrgencyLevel, to: UrgencyLevel | undefined): boolean {
  return urgency === 'emergency' && to !== undefined && to !== 'emergency';
}

/** What the moderator wrote, for their colleagues' eyes, and the note that the patient is shown while the question is open. */
function notesOf({ bodies }: DecideDeps, { decision, reason, patientNote, internalNote, by, now }: Decision, { questionId, subject, version }: UndecidedReview): TransactItem[] {
  if (reason === undefined && patientNote === undefined && internalNote === undefined) return [];
  const kept = bodies.put(questionId, 'note', `${subject}-${version}`, { reason, patientNote, internalNote, by, at: now });
  if (decision === 'decline' || patientNote === undefined) return [kept];
  return [kept, bodies.put(questionId, 'reason', 'patientNote', { reason: patientNote, by, at: now })];
}

async function stale(deps: DecideDeps, { reviewId, by, now }: Decision): Promise<Problem> {
  const current = await viewReview(deps, await getReview(deps, reviewId), by, now);
  return new Problem('conflict', 'The item has changed since.', { current });
}

async function escalate(deps: DecideDeps, decision: Decision, held: ClaimedReview): Promise<void> {
  const { reviewId, by, now, version, template: because } = decision;
  const also = notesOf(deps, decision, held);
  const escalated = await deps.reviews.change(reviewId, now, (review) =>
    isHeld(review, now) && review.version === version && review.claimedBy === by
      ? { review: escalateReview(review, now), event: 'ReviewEscalated', actor: by, facts: { because }, also }
      : undefined,
  );
  if (!escalated) throw await stale(deps, decision);
}

/**
 * A look at the quality of an answer that its patient has: the item is closed, and the question stays where it ended. A
 * page whose time to be looked at had come is good for as long again (H9).
 */
async function closeQuality(deps: DecideDeps, decision: Decision, held: ClaimedReview, question: Question): Promise<void> {
  const { reviewId, by, now, version, template: because } = decision;
  const also = [...notesOf(deps, decision, held), ...lookedAtAgain(deps, held, question, now)];
  const closed = await deps.reviews.change(reviewId, now, (review) =>
    isHeld(review, now) && review.version === version && review.claimedBy === by
      ? { review: decideReview(review, decision.decision, by, now), event: 'ReviewClosed', actor: by, facts: { because, claimedAt: held.claimedAt }, also }
      : undefined,
  );
  if (!closed) throw await stale(deps, decision);
}

function lookedAtAgain({ threads, settings }: DecideDeps, { reasons }: ClaimedReview, question: Question, now: Instant): TransactItem[] {
  if (question.status !== 'published' || !reasons.includes('stale')) return [];
  return [threads.reviewedItem(Slug.parse(question.slug), publishedDate(now, settings.publishProfile, settings.timeZone))];
}

async function close(deps: DecideDeps, decision: Decision, review: ClaimedReview, judged: Question): Promise<void> {
  const { questionId, subject } = review;
  const decided = decideReview(review, decision.decision, decision.by, decision.now);
  const notes = notesOf(deps, decision, review);
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
        return chosen && { ...chosen, also: [...(chosen.also ?? []), ...notes], facts: { ...chosen.facts, decision: decision.decision, because: decision.template, openedAt: review.openedAt, claimedAt: review.claimedAt } };
      });
      if ('standing' in attempted) throw await stale(deps, decision);
    },
  };
  if (subject === 'question') return decideQuestion(deps, carrying);
  if (subject === 'opinion') return decideOpinions(deps, carrying);
  return hasCorrection(judged) ? decideCorrection(deps, carrying, judged) : decideAnswer(deps, carrying);
}
