import { detectLanguage } from './language.ts';
import type { PhiText } from './phi-text.ts';
import { moreUrgent } from './triage.ts';
import type { UrgencyAssessment } from './triage.ts';
import { assessUrgency } from './urgency/assess-urgency.ts';

/** What the door reads of a submission. */
export interface ScreenedText {
  readonly text: PhiText;
  readonly title?: PhiText | undefined;
  readonly language?: string | undefined;
}

/** The language that the patient stated, else the detected one (BCP 47). */
export function languageOf(submission: ScreenedText): string {
  return submission.language ?? detectLanguage(submission.text.reveal());
}

/**
 * The emergency screen at the door, on the raw text: the more urgent of title and text. A detector that fails cannot
 * say that nothing is wrong, so its failure is `unknown`, which a person looks at.
 */
export function screenSubmission({ text, title }: ScreenedText): UrgencyAssessment {
  try {
    return assessWithTitle(text, title);
  } catch {
    return { level: 'unknown', redFlags: [], review: true, version: 'detector-failed' };
  }
}

/**
 * The more urgent of title and text, with the flags of both; the title's have no place in the text. A title is often
 * too short to judge, so it only adds what it clearly says.
 */
export function assessWithTitle(text: PhiText | string, title: PhiText | string | undefined): UrgencyAssessment {
  const ofText = assessUrgency(text);
  const ofTitle = title === undefined ? undefined : assessUrgency(title);
  if (!ofTitle || ofTitle.level === 'unknown') return ofText;
  const level = moreUrgent(ofText.level, ofTitle.level);
  const codes = ofTitle.redFlags.map(({ name }) => ({ name, start: 0, end: 0 }));
  return { ...ofText, level, redFlags: [...ofText.redFlags, ...codes], review: ofText.review || ofTitle.review };
}
