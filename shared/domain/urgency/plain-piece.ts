const codes = 128;
const codesOf = (pattern: RegExp): Uint8Array => Uint8Array.from({ length: codes }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
const letters = codesOf(/[a-z0-9]/i);
const digits = codesOf(/\d/);
/** Where these begin stands a word or a mark; no other character of ASCII begins anything. */
const beginnings = codesOf(/[a-z0-9@$.!?;{}<>,:()\n]/i);
/** A word may go on after these ("don't", "d!e"), and a number after the next ones. */
const joints = codesOf(/['@$!*|]/);
const numberJoints = codesOf(/[.,/]/);
const singleMarks = codesOf(/[,:()\n]/);
const sentenceMarks = codesOf(/[.!?;{}]/);

const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);

/** True where a character is skipped: it begins no word and no mark. */
export function isSkipped(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < codes && beginnings[code] === 0;
}

/**
 * Where the word ends that begins here, if it is a Chinese character or a word of ASCII that nothing joins to what comes
 * after it, as nearly all are; else the place where it begins: only an expression that knows every character can tell.
 */
export function endOfPlainWord(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (isHan(first)) return start + 1;
  let end = start;
  while (letters[text.charCodeAt(end)] === 1) end += 1;
  if (end === text.length) return end;
  const next = text.charCodeAt(end);
  if (next >= codes || joints[next] === 1) return isHan(next) ? end : start;
  return digits[first] === 1 && numberJoints[next] === 1 && digits[text.charCodeAt(end + 1)] === 1 ? start : end;
}

/** True where a mark stands that is one character long. */
export function isPlainMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (singleMarks[code] === 1) return true;
  const next = text.charCodeAt(at + 1);
  return sentenceMarks[code] === 1 && !(next >= codes) && sentenceMarks[next] !== 1;
}
