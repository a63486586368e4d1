import { classifySpecialty } from './classification/classify-specialty.ts';
import { deidentify } from './deidentification/deidentify.ts';
import { detectLanguage } from './language.ts';
import type { PhiText } from './phi-text.ts';
import type { Classification, Deidentified, UrgencyAssessment } from './triage.ts';
import { assessUrgency } from './urgency/assess-urgency.ts';

export interface TriagedText {
  readonly deidentified: Deidentified;
  readonly classification: Classification;
  readonly urgency: UrgencyAssessment;
  readonly language: string;
}

/** All that triage says of one text. Urgency reads the raw text; specialty and language the de-identified one. */
export function triageText(text: PhiText): TriagedText {
  const deidentified = deidentify(text);
  return {
    deidentified,
    classification: classifySpecialty(deidentified.text),
    urgency: assessUrgency(text),
    language: detectLanguage(deidentified.text),
  };
}
