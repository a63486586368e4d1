import * as z from 'zod';
import { PhiText } from '../domain/phi-text.ts';

/** The longest text that we take, in UTF-16 code units. */
export const longestText = 20_000;

// Control characters other than line feed and tab; bidi and zero-width marks are kept and shown inertly.
const controls = /[\u0001-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Something to be seen: neither space nor a control, bidi or zero-width character. */
const visible = /[^\s\p{Cc}\p{Cf}]/u;

/** Issue code that the HTTP shell answers with 413 instead of 400. */
export const tooLongCode = 'too_long';

/**
 * A string that a person typed: no NUL, no lone surrogate, not blank; other control characters become a space and
 * line ends are `\n`. Refusals carry a code, never the text.
 */
export function typedText(longest: number) {
  return unicodeText(longest)
    .refine((text) => visible.test(text), { error: 'blank', abort: true })
    .transform(withPlainControls);
}

/** What the contract says of a text that is half written. */
export const mayBeBlank = 'Half written: it may be blank.';

/** As `typedText`, of something half written: it may be blank. */
export function unfinishedText(longest: number) {
  return unicodeText(longest).meta({ description: mayBeBlank }).transform(withPlainControls);
}

function unicodeText(longest: number) {
  return z
    .string()
    .max(longest, { error: tooLongCode })
    .refine((text) => text.isWellFormed(), { error: 'not_unicode', abort: true })
    .refine((text) => !text.includes('\u0000'), { error: 'nul_character', abort: true });
}

function withPlainControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(controls, ' ');
}

/** `typedText` that may identify a person: it leaves the border as `PhiText`. */
export function phiText(longest: number) {
  return typedText(longest).transform((text) => new PhiText(text));
}
