import { deidentifyDoctorText } from '../answering/deidentify-doctor-text.ts';
import { findMethodDetails, withoutMethodDetails } from '../answering/method-details.ts';
import { PhiText } from '../phi-text.ts';

/** An addition of a second doctor on its way to a page. */
export interface Addition {
  readonly text: string;
  /** Words that are public anyway: the doctor’s name, numbers of help lines. */
  readonly publicWords: readonly string[];
  /** A person has looked at it and let it through. */
  readonly isReleased: boolean;
}

/**
 * The words of an addition as its page shows them, or undefined when a person must look first, or nothing is left. It is
 * the gate that answers pass too: read again by the detectors in force today, and without methods of self-harm. What they
 * still find in words that a person has released is left out rather than asked about again.
 */
export function additionForPage({ text, publicWords, isReleased }: Addition): string | undefined {
  const read = deidentifyDoctorText(new PhiText(isReleased ? withoutMethodDetails(text) : text), publicWords);
  const shown = read.text.trim();
  const isDoubtful = read.spans.length > 0 || findMethodDetails(text).length > 0;
  return shown === '' || (isDoubtful && !isReleased) ? undefined : shown;
}
