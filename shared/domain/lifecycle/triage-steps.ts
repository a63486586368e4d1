import type { Instant, StaffId } from '../ids.ts';
import { minutesAfter } from '../ids.ts';
import type { QuestionIn, ReviewReason } from '../question.ts';
import { isIn, urgencyOf } from '../question.ts';
import type { MinutesPerUrgency } from '../review.ts';
import type { Before } from '../transitions.ts';
import { moreUrgent } from '../triage.ts';
import type { Classification, UrgencyAssessment } from '../triage.ts';
import { codesOf } from './accept-question.ts';
import type { Next } from './change.ts';

/** The question once its first de-identified text is stored. */
export function deidentified(question: Before<'deidentify'>, found: { uncertain: boolean }): Next<'deidentify'> {
  return { ...question, status: 'deidentified', deidentified: { textVersion: 1, uncertain: found.uncertain } };
}

/** The question with its specialty. */
export function classified(question: Before<'classify'>, found: Classification): Next<'classify'> {
  const { specialty, secondary, review, probabilities } = found;
  const likelier = probabilities.neurology >= probabilities.psychiatry ? 'neurology' : 'psychiatry';
  return { ...question, status: 'classified', classification: { specialty, secondary, review, likelier } };
}

/**
 * The question with its urgency: the more urgent of what the door and the detector found, since a step may raise
 * urgency and only a person lowers it.
 */
export function triaged(question: Before<'flagUrgency'>, found: UrgencyAssessment, isAbusive = false): Next<'flagUrgency'> {
  const { intake } = question;
  const level = moreUrgent(intake.level, found.level);
  const redFlags = [...new Set([...intake.redFlags, ...codesOf(found)])];
  const urgency = { level, redFlags, review: intake.review || found.review };
  return { ...question, status: 'triaged', urgency, everEmergency: question.everEmergency || level === 'emergency', ...(isAbusive && { isAbusive }) };
}

/** The question in the backlog. `within`: minutes until a moderator hears that no doctor was free. */
export function queued(question: Before<'queue'>, now: Instant, within: MinutesPerUrgency): Next<'queue'> {
  const dueAt = minutesAfter(now, within[question.urgency.level]);
  return { ...question, status: 'awaitingDoctor', queuedAt: now, dueAt, excludedDoctors: [], declines: 0, answerVersion: 0 };
}

/** The question in review with the evidence that it has, whatever it lacks. */
export function inReview(question: Before<'requestReview'>, reasons: readonly ReviewReason[]): Next<'requestReview'> {
  const status = 'inReview';
  if (!isIn(question, ['awaitingDoctor', 'assigned', 'awaitingInformation'])) return { ...question, status, reasons: [...reasons], excludedDoctors: [], answerVersion: 0 };
  const { urgency: intake } = question;
  return { ...question, status, reasons: [...reasons], intake, clearedReasons: [], excludedDoctors: excludedAfter(question, reasons) };
}

/** Who handed the question back is not asked again, the doctor among them whose refusal brings it here. */
function excludedAfter(question: QuestionIn<'awaitingDoctor' | 'assigned' | 'awaitingInformation'>, reasons: readonly ReviewReason[]): StaffId[] {
  const refused = question.status !== 'awaitingDoctor' && reasons.includes('declinedByDoctors') ? [question.doctorId] : [];
  return [...new Set([...question.excludedDoctors, ...refused])];
}

/** A review with reasons added; undefined when they are all there already. */
export function withReasons(question: Before<'addReviewReason'>, reasons: readonly ReviewReason[]): Next<'addReviewReason'> {
  return { ...question, status: 'inReview', reasons: [...new Set([...question.reasons, ...reasons])] };
}

/** A moderator's corrections of what the machine found. */
export interface Corrections {
  readonly specialty?: NonNullable<QuestionIn<'classified'>['classification']>['specialty'] | undefined;
  readonly urgency?: QuestionIn<'triaged'>['urgency']['level'] | undefined;
}

/** The evidence of a question in review after a moderator's corrections. Another specialty is news to every doctor. */
export function corrected(question: QuestionIn<'inReview'>, corrections: Corrections): QuestionIn<'inReview'> {
  const { classification, urgency } = question;
  const finding = urgencyOf(question);
  const { specialty } = corrections;
  const secondary = classification?.secondary === specialty ? undefined : classification?.secondary;
  return {
    ...question,
    classification: specialty ? { ...classification, specialty, secondary, review: false } : classification,
    excludedDoctors: specialty !== undefined && specialty !== classification?.specialty ? [] : question.excludedDoctors,
    urgency: corrections.urgency ? { level: corrections.urgency, redFlags: finding.redFlags, review: false } : urgency,
    everEmergency: question.everEmergency || corrections.urgency === 'emergency',
  };
}
