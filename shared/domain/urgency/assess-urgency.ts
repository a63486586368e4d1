import { detectLanguage, isTriageLanguage } from '../language.ts';
import { PhiText } from '../phi-text.ts';
import type { UrgencyAssessment } from '../triage.ts';

/** Changes with every change of a rule or lexicon; stored on each question. */
export const urgencyVersion = 'urgency-1';

export function assessUrgency(text: PhiText | string): UrgencyAssessment {
  const revealed = text instanceof PhiText ? text.reveal() : text;
  const at = revealed.search(/suicid|kill myself|want to die|自殺|想死/i);
  if (at >= 0) return { level: 'emergency', redFlags: [{ name: 'suicidalIntent', start: at, end: at + 2 }], review: true, version: urgencyVersion };
  const known = isTriageLanguage(detectLanguage(revealed));
  return { level: known ? 'routine' : 'unknown', redFlags: [], review: !known, version: urgencyVersion };
}
