import type { Instant, StaffId } from '../ids.ts';
import { minutesAfter } from '../ids.ts';
import type { QuestionIn } from '../question.ts';
import type { MinutesPerUrgency } from '../review.ts';
import type { Next } from './change.ts';

/** The question with its doctor and the instant the answer is due. */
export function assigned(question: QuestionIn<'awaitingDoctor'>, doctorId: StaffId, now: Instant, within: MinutesPerUrgency): Next<'assign'> {
  return { ...question, status: 'assigned', doctorId, assignedAt: now, dueAt: minutesAfter(now, within[question.urgency.level]), warnedAt: undefined };
}

/**
 * The question back in the backlog without the doctor who has it; the promise to the patient keeps counting from its age.
 * Who is away may have it again once they are back.
 */
export function backToBacklog(
  question: QuestionIn<'assigned'>,
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
export function answered(question: QuestionIn<'assigned'>, now: Instant): Next<'answer'> {
  return { ...question, status: 'answered', answerVersion: question.answerVersion + 1, answeredAt: now, acceptedBy: undefined, previewedAt: undefined };
}
