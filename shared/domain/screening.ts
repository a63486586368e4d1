import { detectLanguage } from './language.ts';
import { PhiText } from './phi-text.ts';
import type { RedFlag, UrgencyAssessment } from './triage.ts';
import { assessUrgency } from './urgency/assess-urgency.ts';
import { declaredFlag } from './urgency/emergency-screen.ts';
import type { EmergencySign } from './urgency/emergency-screen.ts';
import type { RedFlagCode } from './urgency/red-flags.ts';

/** What the door reads of a submission. */
export interface ScreenedText {
  readonly text: PhiText;
  readonly title?: PhiText | undefined;
  readonly language?: string | undefined;
  /** What the patient ticked at the emergency screen. */
  readonly redFlags?: readonly (EmergencySign | RedFlagCode)[] | undefined;
}

/** The language that the patient stated, else the detected one (BCP 47). */
export function languageOf(submission: ScreenedText): string {
  return submission.language ?? detectLanguage(submission.text.reveal());
}

/**
 * The emergency screen at the door, on the raw text: the more urgent of title and text. A detector that fails cannot
 * say that nothing is wrong, so its failure is `unknown`, which a person looks at. What the patient declares is an emergency
 * whatever the text says.
 */
export function screenSubmission({ text, title, redFlags }: ScreenedText): UrgencyAssessment {
  const read = readSubmission(text, title);
  if (redFlags === undefined || redFlags.length === 0) return read;
  const declared = [...new Set(redFlags.map(declaredFlag))].map((name) => ({ name, start: 0, end: 0 }));
  return { ...read, level: 'emergency', redFlags: [...declared, ...read.redFlags], review: true };
}

function readSubmission(text: PhiText, title: PhiText | undefined): UrgencyAssessment {
  try {
    return assessWithTitle(text, title);
  } catch {
    return { level: 'unknown', redFlags: [], review: true, version: 'detector-failed' };
  }
}

/**
 * Judges title and text as one, as a reader takes them in; an emergency that the title alone tells is one, however calm the text. A flag that stands in the title has no place in the text. Where the
 * title makes a text unreadable (another language), the text is judged alone.
 */
export function assessWithTitle(text: PhiText | string, title: PhiText | string | undefined): UrgencyAssessment {
  if (title === undefined) return assessUrgency(text);
  const [titleText, bodyText] = [title, text].map((each) => (each instanceof PhiText ? each.reveal() : each));
  const before = `${titleText}.\n`;
  const whole = assessUrgency(`${before}${bodyText}`);
  if (whole.level === 'unknown') return assessUrgency(text);
  const inText = <T extends RedFlag>(flag: T): T => ({ ...flag, start: Math.max(0, flag.start - before.length), end: Math.max(0, flag.end - before.length) });
  const redFlags = whole.redFlags.map(inText);
  const read = { ...whole, redFlags, ...(whole.dismissed && { dismissed: whole.dismissed.map(inText) }) };
  const ofTitle = assessUrgency(title);
  if (ofTitle.level !== 'emergency' || whole.level === 'emergency') return read;
  return { ...read, level: 'emergency', redFlags: [...ofTitle.redFlags.map(({ name }) => ({ name, start: 0, end: 0 })), ...redFlags], review: true };
}
