import type { UrgencyLevel } from '../triage.ts';
import { inDays, inWeeks, onCondition, reassurance, seekCare, seekCareNow, takenBack, withoutDelay } from './care-advice.ts';
import { sentencesOf } from './sentences.ts';

/** What an answer lacks for how urgent its question is. */
export interface SafetyGap {
  readonly code: 'mereReassurance' | 'missingSeekCare' | 'careTooSlow';
  readonly severity: 'block' | 'warn';
  /** Where it says the wrong thing, in UTF-16 code units; absent where it says nothing. */
  readonly start?: number;
  readonly end?: number;
}

/** How far a sentence sends the reader to somebody; `none` also when it does so on a condition or takes it back. */
type Pace = 'now' | 'days' | 'unsaid' | 'weeks' | 'none';

const enough: Record<UrgencyLevel, readonly Pace[]> = {
  emergency: ['now'],
  unknown: ['now', 'days', 'unsaid'],
  urgent: ['now', 'days', 'unsaid'],
  soon: ['now', 'days', 'unsaid', 'weeks'],
  routine: ['now', 'days', 'unsaid', 'weeks', 'none'],
};

/**
 * An answer to an emergency must tell the reader to get help now, one to an urgent (or unjudged) question to see somebody,
 * and not in weeks, nor only if something else happens. Calming words alone on a question for `soon` are a warning only.
 * G5 of the feature map.
 */
export function findSafetyGap(text: string, urgency: UrgencyLevel): SafetyGap | undefined {
  const sentences = sentencesOf(text);
  const paces = sentences.map((sentence) => paceOf(sentence.text));
  if (urgency === 'routine' || paces.some((pace) => enough[urgency].includes(pace))) return undefined;
  const placed = ({ start, end }: { start: number; end: number }) => ({ start, end });
  const calming = sentences.find((sentence) => reassurance.test(sentence.text));
  if (urgency === 'soon') return calming && !sentences.some((sentence) => sendsToCare(sentence.text)) ? { code: 'mereReassurance', severity: 'warn', ...placed(calming) } : undefined;
  const slow = sentences.find((_sentence, at) => paces[at] === 'weeks' || (urgency === 'emergency' && paces[at] === 'days'));
  if (slow !== undefined) return { code: 'careTooSlow', severity: 'block', ...placed(slow) };
  return calming ? { code: 'mereReassurance', severity: 'block', ...placed(calming) } : { code: 'missingSeekCare', severity: 'block' };
}

/** "Do not stay alone and go to …": warns of something else than of getting care. */
const otherDonts = /\b(?:do not|don['’]?t|never|please not) (?:\p{L}+ )?(?:wait|delay|hesitate|ignore|stay|be|drive|put|keep|leave|let|lose|worry|panic|feel|blame|eat|sleep)\b[^,;]{0,60}?(?=,|;|—|\band\b|\bbut\b|$)|(?:不要|別|切勿)(?:一個人|獨自|再等|再拖|拖延|拖|猶豫|擔心|害怕|開車)/giu;

/** True when a sentence sends the reader to somebody at all, be it on a condition. */
export function sendsToCare(sentence: string): boolean {
  return isTold(sentence, seekCareNow) || isTold(sentence, seekCare);
}

/**
 * How soon a sentence sends the reader to somebody: `now` (an emergency service, or without delay), within `days`, in
 * `weeks`, `unsaid`; `none` where it does not, takes it back or waits for something to happen.
 */
export function paceOf(sentence: string): Pace {
  if (onCondition.test(sentence)) return 'none';
  if (isTold(sentence, seekCareNow)) return 'now';
  if (!isTold(sentence, seekCare)) return 'none';
  if (inWeeks.test(sentence)) return 'weeks';
  if (withoutDelay.test(sentence)) return 'now';
  return inDays.test(sentence) ? 'days' : 'unsaid';
}

function isTold(sentence: string, pattern: RegExp): boolean {
  const found = pattern.exec(sentence);
  return found !== null && !takenBack.test(sentence.slice(0, found.index).replace(otherDonts, ''));
}
