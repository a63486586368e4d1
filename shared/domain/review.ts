import * as z from 'zod';
import { Code } from './codes.ts';
import { Instant, QuestionId, ReviewId, ReviewSubject, StaffId, minutesAfter } from './ids.ts';
import { ReviewReason } from './question.ts';
import { Specialty, UrgencyLevel, urgencyRank } from './triage.ts';

const common = {
  reviewId: ReviewId,
  questionId: QuestionId,
  subject: ReviewSubject,
  version: z.int().positive(),
  reasons: z.array(ReviewReason),
  urgency: UrgencyLevel,
  specialty: Specialty.optional(),
  openedAt: Instant,
  dueAt: Instant,
  /** Ranks that escalation has raised the item above its urgency. */
  raised: z.int().nonnegative(),
  warnedAt: Instant.optional(),
  overdueAt: Instant.optional(),
  unclaimedAlertAt: Instant.optional(),
  escalatedAt: Instant.optional(),
  /** When somebody first took the item up, whoever holds it now. */
  firstClaimedAt: Instant.optional(),
  /** Whose decision is excluded (the doctor who wrote the answer, the person who released a crisis question). */
  excluded: z.array(StaffId),
  /** How often a person decided earlier on the same subject. */
  rounds: z.int().nonnegative(),
  /** How often somebody passed the open item on to others undecided. */
  skips: z.int().nonnegative().default(0),
};

/** A moderator's item: one per subject, into which reasons merge. */
export const Review = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open'), ...common }),
  z.object({ state: z.literal('claimed'), ...common, claimedBy: StaffId, claimedAt: Instant, claimExpiresAt: Instant }),
  z.object({ state: z.literal('decided'), ...common, decidedBy: StaffId, decidedAt: Instant, decision: Code }),
]);
export type Review = z.infer<typeof Review>;
export type ReviewState = Review['state'];
export type UndecidedReview = Exclude<Review, { state: 'decided' }>;
export type ClaimedReview = Extract<Review, { state: 'claimed' }>;

export const Decision = z.enum(['release', 'decline', 'return', 'retry', 'escalate']);
export type Decision = z.infer<typeof Decision>;

/** Minutes per urgency, from the stage's settings. */
export type MinutesPerUrgency = Readonly<Record<UrgencyLevel, number>>;

/** What opens an item, or merges into one that exists. */
export interface ReviewRequest {
  readonly reviewId: ReviewId;
  readonly questionId: QuestionId;
  readonly subject: ReviewSubject;
  readonly reasons: readonly ReviewReason[];
  readonly urgency: UrgencyLevel;
  readonly specialty?: Specialty | undefined;
  readonly excluded: readonly StaffId[];
}

/**
 * The item after a request: a new one, the open one with the reasons merged (its clock keeps running, a claim stays),
 * or the decided one opened again with its history.
 */
export function requestReview(existing: Review | undefined, request: ReviewRequest, now: Instant, within: MinutesPerUrgency): UndecidedReview {
  const dueAt = minutesAfter(now, within[request.urgency]);
  if (existing && existing.state !== 'decided') {
    const excluded = [...new Set([...existing.excluded, ...request.excluded])];
    const reasons = [...new Set([...existing.reasons, ...request.reasons])];
    const earlier = existing.dueAt < dueAt ? existing.dueAt : dueAt;
    return { ...existing, reasons, excluded, urgency: request.urgency, dueAt: earlier, version: existing.version + 1 };
  }
  return {
    state: 'open',
    reviewId: request.reviewId,
    questionId: request.questionId,
    subject: request.subject,
    version: (existing?.version ?? 0) + 1,
    reasons: [...new Set(request.reasons)],
    urgency: request.urgency,
    specialty: request.specialty,
    openedAt: now,
    dueAt,
    raised: 0,
    excluded: [...new Set(request.excluded)],
    rounds: existing ? existing.rounds + 1 : 0,
    skips: 0,
  };
}

/** Whether somebody holds the item at this instant: an expired claim holds nothing. */
export function isHeld(review: Review, now: Instant): review is ClaimedReview {
  return review.state === 'claimed' && review.claimExpiresAt > now;
}

/** Claims the item or renews the caller's own claim; undefined when somebody else holds it or it is decided. */
export function claimReview(review: Review, by: StaffId, now: Instant, minutes: number): ClaimedReview | undefined {
  if (review.state === 'decided') return undefined;
  if (isHeld(review, now) && review.claimedBy !== by) return undefined;
  const claimedAt = isHeld(review, now) ? review.claimedAt : now;
  const firstClaimedAt = review.firstClaimedAt ?? now;
  return { ...review, state: 'claimed', claimedBy: by, claimedAt, firstClaimedAt, claimExpiresAt: minutesAfter(now, minutes), version: review.version + 1 };
}

/** Gives the item back; undefined when the caller does not hold it. */
export function unclaimReview(review: Review, by: StaffId, now: Instant): Extract<Review, { state: 'open' }> | undefined {
  if (!isHeld(review, now) || review.claimedBy !== by) return undefined;
  return reopened(review);
}

/** The item without its claim. */
export function reopened(review: UndecidedReview): Extract<Review, { state: 'open' }> {
  const open = { ...review, state: 'open', version: review.version + 1 } as const;
  return Review.options[0].parse(open);
}

/** Closes the item. */
export function decideReview(review: UndecidedReview, decision: Decision, by: StaffId, now: Instant): Extract<Review, { state: 'decided' }> {
  return { ...review, state: 'decided', decidedBy: by, decidedAt: now, decision, version: review.version + 1 };
}

/** Closes an item of which nothing is left to decide: its patient withdrew the question, or its doctor took the answer back. */
export function dropReview(review: UndecidedReview, decision: 'withdrawn' | 'retracted', by: StaffId, now: Instant): Extract<Review, { state: 'decided' }> {
  return { ...review, state: 'decided', decidedBy: by, decidedAt: now, decision, version: review.version + 1 };
}

/** One rank higher by the clock; whoever holds the item keeps it. */
export function raiseReview(review: UndecidedReview, now: Instant): UndecidedReview {
  return { ...review, raised: review.raised + 1, escalatedAt: now, version: review.version + 1 };
}

/** One rank higher by a moderator, who gives the item to somebody else. */
export function escalateReview(review: UndecidedReview, now: Instant): Extract<Review, { state: 'open' }> {
  return reopened({ ...review, raised: review.raised + 1, escalatedAt: now });
}

/** After so many skips an item escalates by itself: what everybody passes on needs somebody who may decide it. */
export const skipsBeforeEscalation = 3;

/**
 * The item left to others, without its claim if the caller holds it; undefined when somebody else does or it is
 * decided. Every third skip escalates it.
 */
export function skipReview(review: Review, by: StaffId, now: Instant): { review: Extract<Review, { state: 'open' }>; escalated: boolean } | undefined {
  if (review.state === 'decided' || (isHeld(review, now) && review.claimedBy !== by)) return undefined;
  const skipped = { ...review, skips: review.skips + 1 };
  const escalated = skipped.skips % skipsBeforeEscalation === 0;
  return { review: escalated ? escalateReview(skipped, now) : reopened(skipped), escalated };
}

/** Order of the worklist: rank (urgency less what escalation raised it), then due time, then age. Compares as text. */
export function reviewRank(review: Review): string {
  const rank = Math.max(0, urgencyRank(review.urgency) - review.raised);
  return [rank, review.dueAt, review.openedAt, review.reviewId].join('#');
}

/** What a worklist rank tells of its review. */
export interface ReviewPlace {
  /** 0 first. */
  readonly rank: number;
  readonly dueAt: Instant;
  readonly openedAt: Instant;
}

/** The place that `reviewRank` wrote. */
export function placeOfRank(rank: string): ReviewPlace {
  const [first, dueAt, openedAt] = rank.split('#');
  return { rank: Number(first), dueAt: Instant.parse(dueAt), openedAt: Instant.parse(openedAt) };
}

export interface ReviewerView {
  readonly staffId: StaffId;
  /** Whether there is de-identified text to release. */
  readonly hasText: boolean;
  /** The question has ended: only its answer's quality is judged, which ends nothing and begins nothing. */
  readonly hasEnded?: boolean;
  /** A correction of an answer that is out is what is judged: let through, or given back. */
  readonly hasCorrection?: boolean;
  readonly now: Instant;
}

/**
 * What this person may do with the item now; the consoles show exactly this and the server refuses the rest.
 * An item without de-identified text is never released; a person whose own work is judged decides nothing.
 */
export function allowedActions(review: Review, view: ReviewerView): string[] {
  if (review.state === 'decided') return [];
  if (isHeld(review, view.now) && review.claimedBy !== view.staffId) return [];
  if (!isHeld(review, view.now)) return ['claim', 'skip', 'raw'];
  const partial = review.excluded.includes(view.staffId);
  const decisions: Decision[] = partial ? ['escalate'] : decisionsFor(review.subject, view);
  return ['claim', 'unclaim', 'skip', ...decisions, 'raw'];
}

function decisionsFor(subject: ReviewSubject, { hasText, hasEnded = false, hasCorrection = false }: ReviewerView): Decision[] {
  if (hasCorrection) return ['release', 'return', 'escalate'];
  if (subject === 'opinion') return ['release', 'return', 'escalate'];
  if (hasEnded) return ['release', 'escalate'];
  if (!hasText) return ['retry', 'decline', 'escalate'];
  return subject === 'question' ? ['release', 'decline', 'retry', 'escalate'] : ['release', 'return', 'decline', 'retry', 'escalate'];
}
