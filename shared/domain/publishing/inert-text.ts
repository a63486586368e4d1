/** What no page, feed or data block shows: control characters (XML has no place for them) and changes of direction. */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;
/** No script stacks more marks on a letter than this; what does, is written to spill over its neighbours. */
const stackedMarks = /(\p{M}{4})\p{M}+/gu;

/**
 * A person's words as readers may be shown them: the same letters in the order in which they were written, without what
 * reverses, hides or overprints the text around them.
 */
export function inertText(text: string): string {
  return text.toWellFormed().replace(unseen, '').replace(stackedMarks, '$1');
}
