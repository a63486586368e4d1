import { Problem } from '../errors.ts';
import type { FieldIssue } from '../errors.ts';
import type { Instant, ReviewSubject, StaffId } from '../ids.ts';
import { minutesAfter } from '../ids.ts';
import { urgencyOf } from '../question.ts';
import type { QuestionIn } from '../question.ts';
import type { MinutesPerUrgency } from '../review.ts';
import type { WorkingHours } from '../working-hours.ts';
import { answerDueAt } from './assignment-steps.ts';
import type { Next } from './change.ts';

/** Where a released question goes on: at the first step whose result is missing. */
export type Resumption = 'retryDeidentification' | 'retryClassification' | 'retryUrgency' | 'release';

/** The first step whose result is missing; `release` when nothing is. */
export function resumptionOf(question: QuestionIn<'inReview'>): Resumption {
  if (!question.deidentified) return 'retryDeidentification';
  if (!question.classification) return 'retryClassification';
  return question.urgency ? 'release' : 'retryUrgency';
}

function settledBy(question: QuestionIn<'inReview'>, by: StaffId) {
  return { clearedReasons: [...new Set([...question.clearedReasons, ...question.reasons])], releasedBy: by };
}

/**
 * The question back at the door: everything the machine found is found again, and what people settled about it (their
 * redactions and the doctors who handed it back among it) is asked again.
 */
export function backToSubmitted(question: QuestionIn<'inReview'>): Next<'retryDeidentification'> {
  return { ...question, status: 'submitted', clearedReasons: [] };
}

/** The question back before classification. Throws Problem('conflict') when it has no de-identified text. */
export function backToDeidentified(question: QuestionIn<'inReview'>, by: StaffId): Next<'retryClassification'> {
  const { deidentified } = question;
  if (!deidentified) throw new Problem('conflict', 'There is no de-identified text.');
  return { ...question, ...settledBy(question, by), status: 'deidentified', deidentified };
}

/** The question back before the urgency step. Throws Problem('conflict') when earlier evidence is missing. */
export function backToClassified(question: QuestionIn<'inReview'>, by: StaffId): Next<'retryUrgency'> {
  const { deidentified, classification } = question;
  if (!deidentified || !classification) throw new Problem('conflict', 'There is no specialty.');
  return { ...question, ...settledBy(question, by), status: 'classified', deidentified, classification };
}

/**
 * The question in the backlog, released by a person. Throws Problem('invalid') naming the corrections that are missing:
 * `other` and `unknown` are never assigned.
 */
export function released(question: QuestionIn<'inReview'>, by: StaffId, now: Instant, within: MinutesPerUrgency): Next<'release'> {
  const { deidentified, classification, urgency } = question;
  const issues: FieldIssue[] = [];
  if (!classification || classification.specialty === 'other') issues.push({ path: 'corrections.specialty', code: 'required' });
  if (!urgency || urgency.level === 'unknown') issues.push({ path: 'corrections.urgency', code: 'required' });
  if (!deidentified || !classification || !urgency || issues.length > 0) {
    throw new Problem('invalid', 'A released question needs a specialty and an urgency.', { issues });
  }
  return {
    ...question,
    ...settledBy(question, by),
    status: 'awaitingDoctor',
    deidentified,
    classification,
    urgency,
    queuedAt: now,
    dueAt: minutesAfter(now, within[urgency.level]),
    declines: 0,
  };
}

/** The question declined, with what was known of it; the reason that the patient can read is a row of its own. */
export function declined(question: QuestionIn<'inReview' | 'answerInReview'>, subject: ReviewSubject, by: StaffId, now: Instant): Next<'decline'> {
  return { ...question, status: 'declined', urgency: urgencyOf(question), declinedBy: by, subject, evidence: question, endedAt: now };
}

/** The answer accepted by a person: it will be published. */
export function answerReleased(question: QuestionIn<'answerInReview'>, by: StaffId): Next<'releaseAnswer'> {
  return { ...question, status: 'answered', acceptedBy: by };
}

/** The answer back before its check; the patient looks at what comes of it. */
export function backToAnswered(question: QuestionIn<'answerInReview'>): Next<'retryAnswerCheck'> {
  return { ...question, status: 'answered', acceptedBy: undefined, previewedAt: undefined };
}

/** The answer back to its doctor, with a new due time. */
export function answerReturned(question: QuestionIn<'answerInReview'>, now: Instant, within: MinutesPerUrgency, workingHours?: WorkingHours): Next<'returnAnswer'> {
  const dueAt = answerDueAt(question.urgency.level, now, within, workingHours);
  return { ...question, status: 'assigned', assignedAt: now, dueAt, warnedAt: undefined, overdueAt: undefined };
}
