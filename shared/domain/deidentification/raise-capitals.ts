import { readText, type ReadText, type Token } from './read-text.ts';
import { role } from './word-roles.ts';

const fewest = 4;
/** What a British plate has before its last three letters. */
const plateStart = /^\p{Ll}{2}\d\d$/u;
/** "12 34 56": what a national insurance number has behind its letters. */
const groupsOfTwo = /^\d\d \d\d \d\d/;
const shortCode = /^\p{Ll}{1,4}$/u;
/** What a capital would make something else of, or never has one in an address or code. */
const staying = role.plain | role.unit | role.person | role.ageCue | role.placeCue | role.residence | role.phoneCue | role.measured | role.employment | role.naming;

/** Whether nobody typed a capital, other than "I": then none is missed either. */
function isLowerCase({ tokens }: ReadText): boolean {
  let words = 0;
  for (const { isCapitalised, hasLetter, start, end } of tokens) {
    if (end - start < 2 || !hasLetter) continue;
    if (isCapitalised) return false;
    words += 1;
  }
  return words >= fewest;
}

/** "hg2" and "k482193" are codes; so is the "tn" of "tn 48213" and the state of "tx 78664". */
function isCode({ text, tokens }: ReadText, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  if (before !== undefined && token.end - token.start === 3 && token.start - before.end === 1 && plateStart.test(text.slice(before.start, before.end))) return true;
  if (token.hasDigit) return token.hasLetter && (token.roles & role.unit) === 0 && !/^\d{1,3}(?:st|nd|rd|th|am|pm|mg|ml|x|s|k|kg|cm|yo|yr|f|m|h|hrs?)$/.test(text.slice(token.start, token.end));
  if ((token.roles & (staying | role.idCue | role.dwelling)) !== 0 && (token.roles & role.region) === 0) return false;
  return next?.hasDigit === true && next.start - token.end === 1 && (next.end - next.start > 3 || (next.end - next.start === 3 && (((tokens[at - 1]?.roles ?? 0) | (tokens[at - 2]?.roles ?? 0)) & role.idCue) !== 0) || groupsOfTwo.test(text.slice(next.start, next.end + 6))) && shortCode.test(text.slice(token.start, token.end));
}

function raised(read: ReadText, token: Token, at: number): string {
  const written = read.text.slice(token.start, token.end);
  if (isCode(read, at)) return written.toUpperCase();
  return token.hasLetter && !token.hasDigit && (token.roles & staying) === 0 ? `${written.charAt(0).toUpperCase()}${written.slice(1)}` : written;
}

/**
 * A text without capitals as its writer would have it with them: for detectors that know an address or a code by its capitals.
 * Undefined for texts that have some. Offsets stay.
 */
export function raiseCapitals(read: ReadText): ReadText | undefined {
  if (!isLowerCase(read)) return undefined;
  const { text, tokens } = read;
  const parts: string[] = [];
  let behind = 0;
  for (const [at, token] of tokens.entries()) {
    parts.push(text.slice(behind, token.start), raised(read, token, at));
    behind = token.end;
  }
  const written = parts.join('') + text.slice(behind);
  return written.length === text.length ? readText(written) : undefined;
}
