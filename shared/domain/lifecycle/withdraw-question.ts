import type { Instant } from '../ids.ts';
import { urgencyOf } from '../question.ts';
import type { Before } from '../transitions.ts';
import type { Next } from './change.ts';

/** The question withdrawn: what stays are ids, codes and instants. */
export function withdrawn(question: Before<'withdraw'>, now: Instant): Next<'withdraw'> {
  const { questionId, acceptedAt, language, languageSupported, country, consent, everEmergency } = question;
  return { status: 'withdrawn', questionId, acceptedAt, language, languageSupported, country, consent, urgency: urgencyOf(question), everEmergency, endedAt: now };
}
