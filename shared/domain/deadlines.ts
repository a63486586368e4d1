import type { Instant } from './ids.ts';
import { minutesAfter, monthsAfter } from './ids.ts';
import type { Question, QuestionIn } from './question.ts';
import { hasEnded } from './question.ts';
import type { Review } from './review.ts';
import type { WorkingHours } from './working-hours.ts';
import { hoursFor, workingMinutesAfter, workingMinutesBetween } from './working-hours.ts';

/** What falls due next on a question or a review, and when. */
export type Deadline<K extends string> = { readonly kind: K; readonly at: Instant };
export type QuestionDeadline = 'stuck' | 'warnBacklog' | 'backlogOverdue' | 'warnAnswer' | 'breachAnswer' | 'reassign' | 'previewEnds' | 'replyEnds' | 'stale';
export type ReviewDeadline = 'claimExpired' | 'emergencyUnclaimed' | 'warnReview' | 'reviewOverdue' | 'reviewNeglected';

/** Shares of a promise at which something happens: a warning at 75 %, the breach at 100 %, the rescue at 150 %. */
export const warnAtShare = 0.75;
export const rescueAtShare = 1.5;

/** Of the minutes of work where the promise counts those. */
function shareOf(from: Instant, dueAt: Instant, share: number, hours?: WorkingHours): Instant {
  const worked = hours ? workingMinutesBetween(hours, from, dueAt) : 0;
  if (hours && worked > 0) return workingMinutesAfter(hours, from, worked * share);
  return minutesAfter(from, ((Date.parse(dueAt) - Date.parse(from)) / 60_000) * share);
}

/** Months after which a published answer should be looked at again: medicine moves on (HONcode, principle of dating). */
const monthsOfReview = 24;

/** By what clock a stage goes. */
export interface QuestionClock {
  /** Minutes without progress after which the reconciler looks. */
  readonly stuckAfter: number;
  readonly workingHours?: WorkingHours | undefined;
}

/** The next thing to happen by the clock alone; of an ended question, only what is public ages. */
export function nextQuestionDeadline(question: Question, { stuckAfter, workingHours }: QuestionClock): Deadline<QuestionDeadline> | undefined {
  if (question.status === 'published') return { kind: 'stale', at: monthsAfter(question.staleAt ?? question.endedAt, monthsOfReview) };
  if (hasEnded(question)) return undefined;
  switch (question.status) {
    case 'awaitingDoctor':
      return question.warnedAt === undefined
        ? { kind: 'warnBacklog', at: shareOf(question.queuedAt, question.dueAt, warnAtShare) }
        : { kind: 'backlogOverdue', at: question.dueAt };
    case 'assigned':
      return answerDeadline(question, hoursFor(question.urgency.level, workingHours));
    case 'awaitingInformation':
      return { kind: 'replyEnds', at: question.replyDueAt };
    case 'awaitingPatient':
      return { kind: 'previewEnds', at: question.previewEndsAt };
    case 'inReview':
    case 'answerInReview':
      return undefined;
    default:
      return { kind: 'stuck', at: atNextLook(minutesAfter(question.changedAt, stuckAfter)) };
  }
}

/**
 * The reconciler looks every five minutes, so a finer instant would say nothing, and would move the row within its index
 * at every step of triage.
 */
function atNextLook(instant: Instant): Instant {
  const fiveMinutesMs = 300_000;
  return new Date(Math.ceil(Date.parse(instant) / fiveMinutesMs) * fiveMinutesMs).toISOString();
}

function answerDeadline(question: QuestionIn<'assigned'>, hours: WorkingHours | undefined): Deadline<QuestionDeadline> {
  const from = minutesAfter(question.assignedAt, question.waitedMinutes ?? 0);
  if (question.warnedAt === undefined) return { kind: 'warnAnswer', at: shareOf(from, question.dueAt, warnAtShare, hours) };
  if (question.overdueAt === undefined) return { kind: 'breachAnswer', at: question.dueAt };
  return { kind: 'reassign', at: shareOf(from, question.dueAt, rescueAtShare, hours) };
}

/**
 * The next thing to happen to a review by the clock alone; undefined once it is decided. An overdue item that stays
 * neglected is escalated again and again (each time one promise's length later), never closed.
 * `claimEmergencyWithin` in minutes.
 */
export function nextReviewDeadline(review: Review, claimEmergencyWithin: number): Deadline<ReviewDeadline> | undefined {
  if (review.state === 'decided') return undefined;
  const candidates: Deadline<ReviewDeadline>[] = [overdueDeadline(review)];
  if (review.state === 'claimed') candidates.push({ kind: 'claimExpired', at: review.claimExpiresAt });
  else if (review.urgency === 'emergency' && review.unclaimedAlertAt === undefined) {
    candidates.push({ kind: 'emergencyUnclaimed', at: minutesAfter(review.openedAt, claimEmergencyWithin) });
  }
  return candidates.sort((a, b) => (a.at < b.at ? -1 : 1))[0];
}

function overdueDeadline(review: Exclude<Review, { state: 'decided' }>): Deadline<ReviewDeadline> {
  if (review.warnedAt === undefined) return { kind: 'warnReview', at: shareOf(review.openedAt, review.dueAt, warnAtShare) };
  if (review.overdueAt === undefined) return { kind: 'reviewOverdue', at: review.dueAt };
  const length = Math.max(60, (Date.parse(review.dueAt) - Date.parse(review.openedAt)) / 60_000);
  return { kind: 'reviewNeglected', at: minutesAfter(review.escalatedAt ?? review.overdueAt, length) };
}
