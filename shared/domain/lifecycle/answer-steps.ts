import { minutesAfter } from '../ids.ts';
import type { Instant, StaffId } from '../ids.ts';
import type { QuestionIn, ReviewReason } from '../question.ts';
import type { MinutesPerUrgency } from '../review.ts';
import type { Next } from './change.ts';

/**
 * Why a person looks at a checked answer. A question that ever was an emergency always gets a second person's look.
 */
export function answerReviewReasons(question: QuestionIn<'answered'>, verdict: 'accepted' | 'needsReview'): ReviewReason[] {
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

/** The answer with its doctor's correction in its place. */
export function answerCorrected<Q extends QuestionIn<'published' | 'answeredPrivately'>>(question: Q): Q {
  return { ...question, answerVersion: question.answerVersion + 1 };
}

/** The question in the backlog again, because its doctor took the answer back: somebody else answers it. */
export function answerRetracted(question: QuestionIn<'published' | 'answeredPrivately'>, now: Instant, within: MinutesPerUrgency): Next<'retractAnswer'> {
  return {
    ...question,
    status: 'awaitingDoctor',
    queuedAt: now,
    dueAt: minutesAfter(now, within[question.urgency.level]),
    warnedAt: undefined,
    excludedDoctors: [...new Set([...question.excludedDoctors, question.doctorId])],
  };
}
