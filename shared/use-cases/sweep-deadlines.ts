import type { DueRows } from '../aws/due-rows.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import { nextQuestionDeadline, nextReviewDeadline } from '../domain/deadlines.ts';
import type { ReviewDeadline } from '../domain/deadlines.ts';
import type { Instant, QuestionId, ReviewId } from '../domain/ids.ts';
import { keptPrivate, previewClosed } from '../domain/lifecycle/answer-steps.ts';
import { backToBacklog, withDoctorAgain } from '../domain/lifecycle/assignment-steps.ts';
import { raiseReview, reopened } from '../domain/review.ts';
import type { UndecidedReview } from '../domain/review.ts';
import type { ReviewChange } from '../aws/review-repository.ts';
import { reviewAgain } from './review-again.ts';
import { sendQuestionToReview } from './send-to-review.ts';
import type { ReviewDeps } from './send-to-review.ts';
import { settleEach } from './settle-each.ts';

export interface SweepDeps extends ReviewDeps {
  readonly due: DueRows;
  readonly settings: Pick<StageSettings, 'stuckAfter' | 'workingHours' | 'claimEmergencyWithin' | 'assignWithin' | 'previewUnanswered'>;
}

/** Enough for what one minute brings; what is left is the next minute's. */
const mostRounds = 20;
const atOnce = 8;

/**
 * Records every deadline that has passed, each once: warnings, breaches, reassignments, expired claims, escalations.
 * What falls due again at once (an old warning, then its breach) is settled in the same sweep. One row that fails keeps
 * no other from its deadline; the first failure is thrown at the end.
 */
export async function sweepDeadlines(deps: SweepDeps, now: Instant): Promise<number> {
  let settled = 0;
  let failures: readonly unknown[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const rows = (await Promise.all((['due', 'patient', 'stale'] as const).map((kind) => deps.due.upTo(kind, now)))).flat();
    const outcome = await settleEach(rows, atOnce, (row) => ('questionId' in row ? settleQuestion(deps, row.questionId, now) : settleReview(deps, row.reviewId, now)));
    const moved = outcome.done.filter(Boolean).length;
    settled += moved;
    failures = outcome.failures;
    if (moved === 0) break;
  }
  if (failures.length > 0) throw failures[0];
  return settled;
}

async function settleQuestion(deps: SweepDeps, questionId: QuestionId, now: Instant): Promise<boolean> {
  const question = await deps.questions.get(questionId);
  const deadline = nextQuestionDeadline(question, deps.settings);
  if (!deadline || deadline.at > now) return false;
  const actor = 'sweep-deadlines';
  const after = await (() => {
    switch (deadline.kind) {
      case 'stuck':
        return question;
      case 'warnBacklog':
        return deps.questions.advance('warnBacklog', questionId, now, (waiting) =>
          waiting.warnedAt === undefined ? { next: { ...waiting, warnedAt: now }, actor } : undefined,
        );
      case 'backlogOverdue':
        return sendQuestionToReview(deps, questionId, { reasons: ['backlogOverdue'], actor, now, judged: question });
      case 'warnAnswer':
        return deps.questions.advance('warnAnswer', questionId, now, (assigned) =>
          assigned.warnedAt === undefined ? { next: { ...assigned, warnedAt: now }, actor } : undefined,
        );
      case 'breachAnswer':
        return deps.questions.advance('breachAnswer', questionId, now, (assigned) =>
          assigned.overdueAt === undefined ? { next: { ...assigned, overdueAt: now }, actor } : undefined,
        );
      case 'replyEnds':
        return deps.questions.advance('lapseInformation', questionId, now, (asked) => ({ next: withDoctorAgain(asked, now, deps.settings.workingHours), actor }));
      case 'previewEnds':
        return deps.settings.previewUnanswered === 'publish'
          ? deps.questions.advance('lapsePreview', questionId, now, (shown) => ({ next: previewClosed(shown, now), actor }))
          : deps.questions.advance('keepPrivate', questionId, now, (shown) => ({ next: keptPrivate(shown, now), actor }));
      case 'stale':
        return reviewAgain(deps, questionId, now);
      case 'reassign':
        return deps.questions.advance('reassign', questionId, now, (assigned) =>
          assigned.overdueAt === undefined ? undefined : { next: backToBacklog(assigned, 'overdue', now, deps.settings.assignWithin), actor },
        );
    }
  })();
  return after.version !== question.version;
}

async function settleReview(deps: SweepDeps, reviewId: ReviewId, now: Instant): Promise<boolean> {
  const changed = await deps.reviews.change(reviewId, now, (review) => {
    const deadline = nextReviewDeadline(review, deps.settings.claimEmergencyWithin);
    if (!deadline || deadline.at > now || review.state === 'decided') return undefined;
    return settledReview(review, deadline.kind, now);
  });
  return changed !== undefined;
}

function settledReview(review: UndecidedReview, kind: ReviewDeadline, now: Instant): ReviewChange {
  const version = review.version + 1;
  const actor = 'sweep-deadlines';
  switch (kind) {
    case 'claimExpired':
      return { review: reopened(review), event: 'ReviewUnclaimed', actor };
    case 'emergencyUnclaimed':
      return { review: { ...review, unclaimedAlertAt: now, version }, event: 'EmergencyUnclaimed', actor };
    case 'warnReview':
      return { review: { ...review, warnedAt: now, version }, event: 'ReviewDueSoon', actor };
    case 'reviewOverdue':
      return { review: { ...review, overdueAt: now, version }, event: 'ReviewOverdue', actor };
    case 'reviewNeglected':
      return { review: raiseReview(review, now), event: 'ReviewEscalated', actor };
  }
}
