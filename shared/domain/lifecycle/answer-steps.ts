import { minutesAfter } from '../ids.ts';
import type { Instant, StaffId } from '../ids.ts';
import { Problem } from '../errors.ts';
import type { OutQuestion, Question, QuestionIn, ReviewReason } from '../question.ts';
import { isIn } from '../question.ts';
import type { MinutesPerUrgency } from '../review.ts';
import type { Next } from './change.ts';

/**
 * Why a person looks at a checked answer. A question that ever was an emergency always gets a second person's look.
 */
export function answerReviewReasons(question: Pick<QuestionIn<'answered'>, 'everEmergency'>, verdict: 'accepted' | 'needsReview'): ReviewReason[] {
  const reasons: ReviewReason[] = [];
  if (verdict === 'needsReview') reasons.push('answerCheck');
  if (question.everEmergency) reasons.push('emergency');
  return reasons;
}

/** The answer accepted by its check. */
export function answerAccepted(question: QuestionIn<'answered'>): Next<'acceptAnswer'> {
  return { ...question, acceptedBy: 'check' };
}

/** The answer in review. */
export function answerInReview(question: QuestionIn<'answered' | 'answerInReview'>, reasons: readonly ReviewReason[]): Next<'requestAnswerReview'> {
  const earlier = question.status === 'answerInReview' ? question.reasons : [];
  return { ...question, status: 'answerInReview', reasons: [...new Set([...earlier, ...reasons])] };
}

/** The question before its patient, who may look at the page until `endsAt`. */
export function previewOpened(question: QuestionIn<'answered'>, acceptedBy: StaffId, endsAt: Instant, textVersion: number): Next<'openPreview'> {
  return { ...question, status: 'awaitingPatient', acceptedBy, previewEndsAt: endsAt, deidentified: { ...question.deidentified, textVersion } };
}

/** The question on its way to be published after its patient's look. */
export function previewClosed(question: QuestionIn<'awaitingPatient'>, now: Instant, textVersion = question.deidentified.textVersion): Next<'approvePreview'> {
  return { ...question, status: 'answered', previewedAt: now, deidentified: { ...question.deidentified, textVersion } };
}

/** The end of a question that is not published after all: the consent to it is taken back, or was not confirmed in time. */
export function keptPrivate(question: QuestionIn<'awaitingPatient'>, now: Instant): Next<'keepPrivate'> {
  return { ...question, status: 'answeredPrivately', consent: { ...question.consent, publish: false }, endedAt: now };
}

/** The end of a published question; `round`: where it stands on the page of the conversation that it goes on with. */
export function published(question: QuestionIn<'answered'>, slug: string, now: Instant, round?: number): Next<'publish'> {
  return { ...question, status: 'published', slug, endedAt: now, ...(round === undefined ? {} : { round }) };
}

/** The end of a question whose patient did not want it public. */
export function answeredPrivately(question: QuestionIn<'answered'>, now: Instant): Next<'answerPrivately'> {
  return { ...question, status: 'answeredPrivately', endedAt: now };
}

/**
 * Why a person looks at a correction before it goes out; empty when it goes out at once. One that comes after one which
 * waits is looked at with it.
 */
export function correctionReviewReasons(question: OutQuestion, verdict: 'accepted' | 'needsReview'): ReviewReason[] {
  const reasons = answerReviewReasons(question, verdict);
  return reasons.length > 0 || question.correction?.state === 'inReview' ? ['correction', ...reasons] : [];
}

/** Who lets none of this answer through: who wrote it, and of what ever was an emergency who released the question (D8). */
export function excludedFromAnswer({ everEmergency, doctorId, releasedBy }: Pick<QuestionIn<'answered'>, 'everEmergency' | 'doctorId' | 'releasedBy'>): StaffId[] {
  return everEmergency && releasedBy !== undefined ? [doctorId, releasedBy] : [doctorId];
}

/** The version that the next correction of this answer has: no body is written twice, whatever became of the one before. */
export function nextCorrection({ answerVersion, correction }: OutQuestion): number {
  return (correction?.version ?? answerVersion) + 1;
}

/** Whether a correction of this question's answer waits for a moderator. */
export function hasCorrection(question: Question): question is OutQuestion {
  return isIn(question, ['published', 'answeredPrivately']) && question.correction?.state === 'inReview';
}

/** The answer as it is, with a correction that a moderator looks at. */
export function correctionProposed<Q extends OutQuestion>(question: Q): Q {
  return { ...question, correction: { version: nextCorrection(question), state: 'inReview' } };
}

/** The answer as it is, its correction with the doctor again. */
export function correctionReturned<Q extends OutQuestion>(question: Q): Q {
  const { correction } = question;
  return { ...question, correction: correction && { ...correction, state: 'returned' } };
}

/** The answer with a correction in its place that needed nobody's look. */
export function answerCorrected<Q extends OutQuestion>(question: Q): Q {
  return { ...question, answerVersion: nextCorrection(question), correction: undefined };
}

/**
 * The answer with the correction in its place that a moderator let through. Throws Problem: `conflict` when none waits,
 * `forbidden` for somebody who may not let it through.
 */
export function correctionReleased<Q extends OutQuestion>(question: Q, by: StaffId): Q {
  const { correction } = question;
  if (correction?.state !== 'inReview') throw new Problem('conflict', 'No correction waits for a decision.');
  if (excludedFromAnswer(question).includes(by)) throw new Problem('forbidden', 'Somebody else decides on this correction.');
  return { ...question, answerVersion: correction.version, correction: undefined };
}

/** The question in the backlog again, because its doctor took the answer back: somebody else answers it. */
export function answerRetracted(question: OutQuestion, now: Instant, within: MinutesPerUrgency): Next<'retractAnswer'> {
  return {
    ...question,
    status: 'awaitingDoctor',
    queuedAt: now,
    dueAt: minutesAfter(now, within[question.urgency.level]),
    warnedAt: undefined,
    excludedDoctors: [...new Set([...question.excludedDoctors, question.doctorId])],
    declines: 0,
    answerVersion: question.correction?.version ?? question.answerVersion,
  };
}
