import type { StaffId } from '../ids.ts';
import type { QuestionIn, UrgencyFinding } from '../question.ts';
import { moreUrgent } from '../triage.ts';
import type { Next } from './change.ts';

type Declined = QuestionIn<'declined'>;

/** Why a declined question takes no appeal: `none` of what was known is kept, or the decline is itself one of an appeal. */
export function refusalOfAppeal({ evidence }: Declined): 'none' | 'again' | undefined {
  if (evidence === undefined) return 'none';
  return evidence.reasons.includes('appeal') ? 'again' : undefined;
}

/** Who does not judge the appeal: who declined, who wrote the answer, and of what ever was an emergency who released the question. */
export function excludedFromAppeal({ declinedBy, evidence, everEmergency }: Declined): StaffId[] {
  const doctor = evidence && 'doctorId' in evidence ? [evidence.doctorId] : [];
  const releaser = doctor.length > 0 && everEmergency && evidence?.releasedBy !== undefined ? [evidence.releasedBy] : [];
  return [...new Set([declinedBy, ...doctor, ...releaser])];
}

/** The declined question with what its patient's words add to the urgency: they may raise it, never lower it. */
export function heardAgain(question: Declined, heard: UrgencyFinding): Declined {
  const level = moreUrgent(question.urgency.level, heard.level);
  const redFlags = [...new Set([...question.urgency.redFlags, ...heard.redFlags])];
  return { ...question, urgency: { ...question.urgency, level, redFlags }, everEmergency: question.everEmergency || level === 'emergency' };
}

/** The question back in review, with what was known when it was declined; undefined when it was declined with its answer. */
export function appealed(question: Declined): Next<'appeal'> | undefined {
  const { evidence, urgency } = question;
  if (!evidence || 'doctorId' in evidence) return undefined;
  const known = evidence.urgency ? { urgency } : { intake: urgency, urgency: undefined };
  return { ...question, ...evidence, ...known, status: 'inReview', reasons: ['appeal'] };
}

/** The answer back in review, with what was known when the question was declined; undefined when there was none. */
export function answerAppealed(question: Declined): Next<'appealAnswer'> | undefined {
  const { evidence, urgency } = question;
  if (!evidence || !('doctorId' in evidence)) return undefined;
  return { ...question, ...evidence, urgency, status: 'answerInReview', reasons: ['appeal'] };
}
