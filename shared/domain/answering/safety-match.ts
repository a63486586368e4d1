import type { UrgencyLevel } from '../triage.ts';
import { reassurance, seekCare, seekCareNow, takenBack, withoutDelay } from './answer-rules.ts';
import { sentencesOf } from './sentences.ts';

/** What an answer lacks for how urgent its question is. */
export interface SafetyGap {
  readonly code: 'mereReassurance' | 'missingSeekCare';
  readonly severity: 'block' | 'warn';
}

const enough: Record<UrgencyLevel, (sentence: string) => boolean> = {
  emergency: tellsToGetHelpNow,
  unknown: tellsToSeekCare,
  urgent: tellsToSeekCare,
  soon: tellsToSeekCare,
  routine: () => true,
};

/**
 * An answer to an emergency must tell the reader to get help now, one to an urgent (or unjudged) question to see
 * somebody. Calming words alone on a question for `soon` are a warning only. G5 of the feature map.
 */
export function findSafetyGap(text: string, urgency: UrgencyLevel): SafetyGap | undefined {
  const sentences = sentencesOf(text).map((sentence) => sentence.text);
  if (sentences.some((sentence) => enough[urgency](sentence))) return undefined;
  const calms = sentences.some((sentence) => reassurance.test(sentence));
  if (urgency === 'soon') return calms ? { code: 'mereReassurance', severity: 'warn' } : undefined;
  return { code: calms ? 'mereReassurance' : 'missingSeekCare', severity: 'block' };
}

function tellsToSeekCare(sentence: string): boolean {
  return tells(sentence, seekCare) || tellsToGetHelpNow(sentence);
}

function tellsToGetHelpNow(sentence: string): boolean {
  return tells(sentence, seekCareNow) || (tells(sentence, seekCare) && withoutDelay.test(sentence));
}

function tells(sentence: string, pattern: RegExp): boolean {
  const found = pattern.exec(sentence);
  return found !== null && !takenBack.test(sentence.slice(0, found.index));
}
