import type { Instant, StaffId } from '../ids.ts';
import { minutesAfter } from '../ids.ts';
import type { QuestionIn, UrgencyFinding } from '../question.ts';
import type { MinutesPerUrgency } from '../review.ts';
import type { UrgencyLevel } from '../triage.ts';
import { moreUrgent } from '../triage.ts';
import type { WorkingHours } from '../working-hours.ts';
import { hoursFor, workingMinutesAfter, workingMinutesBetween } from '../working-hours.ts';
import type { Next } from './change.ts';

/** When the answer to a question of this urgency is due. */
export function answerDueAt(level: UrgencyLevel, now: Instant, within: MinutesPerUrgency, workingHours: WorkingHours | undefined): Instant {
  const hours = hoursFor(level, workingHours);
  return hours ? workingMinutesAfter(hours, now, within[level]) : minutesAfter(now, within[level]);
}

/** The question with its doctor and the instant the answer is due. */
export function assigned(question: QuestionIn<'awaitingDoctor'>, doctorId: StaffId, now: Instant, within: MinutesPerUrgency, workingHours?: WorkingHours): Next<'assign'> {
  return { ...question, status: 'assigned', doctorId, assignedAt: now, dueAt: answerDueAt(question.urgency.level, now, within, workingHours), warnedAt: undefined };
}

/**
 * The question back in the backlog without the doctor who has it; the promise to the patient keeps counting from its age.
 * Who is away may have it again once they are back.
 */
export function backToBacklog(
  question: QuestionIn<'assigned' | 'awaitingInformation'>,
  because: 'declined' | 'overdue' | 'away',
  now: Instant,
  within: MinutesPerUrgency,
): Next<'declineAssignment'> {
  return {
    ...question,
    status: 'awaitingDoctor',
    queuedAt: now,
    dueAt: minutesAfter(now, within[question.urgency.level]),
    warnedAt: undefined,
    excludedDoctors: because === 'away' ? question.excludedDoctors : [...new Set([...question.excludedDoctors, question.doctorId])],
    declines: question.declines + (because === 'declined' ? 1 : 0),
  };
}

/** The answer handed in; `now` is when. */
export function answered(question: QuestionIn<'assigned' | 'awaitingInformation'>, now: Instant): Next<'answer'> {
  return { ...question, status: 'answered', answerVersion: question.answerVersion + 1, answeredAt: now, acceptedBy: undefined, previewedAt: undefined };
}

/** The patient asked for more: the doctor's clock stands still until they reply, or until `replyDueAt`. */
export function patientAsked(question: QuestionIn<'assigned'>, now: Instant, replyDueAt: Instant): Next<'askPatient'> {
  return { ...question, status: 'awaitingInformation', askedAt: now, replyDueAt };
}

/** The question with its doctor again, who has as long for the answer as was left when the patient was asked (F5). */
export function withDoctorAgain(question: QuestionIn<'awaitingInformation'>, now: Instant, workingHours?: WorkingHours): Next<'giveInformation'> {
  const { askedAt, dueAt, urgency } = question;
  const pause = Math.max(0, Date.parse(now) - Date.parse(askedAt)) / 60_000;
  const hours = askedAt < dueAt ? hoursFor(urgency.level, workingHours) : undefined;
  const dueLater = hours ? workingMinutesAfter(hours, now, workingMinutesBetween(hours, askedAt, dueAt)) : minutesAfter(dueAt, pause);
  return { ...question, status: 'assigned', dueAt: dueLater, waitedMinutes: (question.waitedMinutes ?? 0) + pause };
}

/**
 * As `withDoctorAgain`, with what the patient has added: a text of its own version. It may raise the urgency, with which
 * the answer may be due sooner, and never lowers it.
 */
export function informed(question: QuestionIn<'awaitingInformation'>, found: MoreInformation, now: Instant, within: MinutesPerUrgency, workingHours?: WorkingHours): Next<'giveInformation'> {
  const known = withInformation(question, found);
  const again = withDoctorAgain({ ...known, urgency: question.urgency }, now, workingHours);
  const soonest = known.urgency.level === question.urgency.level ? again.dueAt : answerDueAt(known.urgency.level, now, within, workingHours);
  return { ...again, urgency: known.urgency, dueAt: soonest < again.dueAt ? soonest : again.dueAt };
}

/** What was found in the words that a patient added. */
export interface MoreInformation {
  readonly urgency: UrgencyFinding;
  readonly uncertain: boolean;
  readonly textVersion: number;
}

/** The evidence of the question with what the patient has added. */
export function withInformation(question: QuestionIn<'awaitingInformation'>, { urgency, uncertain, textVersion }: MoreInformation): QuestionIn<'awaitingInformation'> {
  const level = moreUrgent(question.urgency.level, urgency.level);
  const redFlags = [...new Set([...question.urgency.redFlags, ...urgency.redFlags])];
  return {
    ...question,
    deidentified: { textVersion, uncertain: question.deidentified.uncertain || uncertain },
    urgency: { level, redFlags, review: question.urgency.review || urgency.review },
    everEmergency: question.everEmergency || level === 'emergency',
  };
}
