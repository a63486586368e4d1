import { wordOf, type ReadText } from './read-text.ts';
import { role } from './word-roles.ts';

export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

const between = /^(?:,? |[.'-]|\. |, ?#?)$/;
const mostWords = 4;
const smallWords = new Set(['of', 'the', 'de', 'la', 'del', 'des', 'du', 'da', 'al', 'el', 'and', 'st', 'van', 'der', 'le', 'do', 'dos']);
/** Streets whose kind alone makes them one when capitalised, without a house number. */
const sureKinds = new Set(['street', 'road', 'avenue', 'boulevard', 'lane', 'nagar', 'marg', 'rd', 'ave', 'blvd', 'terrace', 'crescent', 'highway', 'chowk', 'salai', 'puram', 'strasse', 'straße', 'vihar']);
const notStreets = /^(?:Wall|Sesame|Silk|Main|High|The|A|This|Cross|Road|Easy|Abbey|My|Our|Your|That|One|Two|Other|Same|On|In|At|Off|Near|From|To|By|Along|Down|Across|Opposite|Behind)$/;

/** Whether a token may be a house's number. */
export function isNumberToken(read: ReadText, index: number): boolean {
  const token = read.tokens[index];
  if (token?.hasDigit !== true || token.end - token.start > 6) return false;
  const before = read.text.charAt(token.start - 1);
  return /^\d{1,6}[a-z]?$/i.test(read.text.slice(token.start, token.end)) && !/[.,$€£:~]/.test(/\s/.test(before) ? '' : before);
}

/** "22 Baker Street", "1450 N. Oak Hill Road", "61 station road": the kind of street is at `kind`, its number up to four words before. */
export function streetAround(read: ReadText, kind: number): Stretch | undefined {
  const { text, tokens } = read;
  const last = tokens[kind];
  if (last === undefined) return undefined;
  const isSure = (last.roles & role.street) !== 0 || last.isCapitalised;
  if (!isSure) return undefined;
  let words = 0;
  for (let at = kind - 1; at >= 0 && kind - at <= mostWords + 1; at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined || !between.test(text.slice(token.end, next.start))) return undefined;
    if (token.hasDigit && text.charAt(token.end) === '.') return undefined;
    if (isNumberToken(read, at) && words > 0) return fromNumber(read, at, kind);
    const word = wordOf(text, token);
    const fits = last.isCapitalised ? (token.isCapitalised && ((token.roles & role.plain) === 0 || words > 0)) || smallWords.has(word) || /^\d{1,3}(?:st|nd|rd|th)$/.test(word) : !token.hasDigit && (token.roles & (role.plain | role.unit)) === 0 && words < 2;
    if (!fits) return undefined;
    words += 1;
  }
  return undefined;
}

function fromNumber({ text, tokens }: ReadText, number: number, kind: number): Stretch {
  let from = number;
  const before = tokens[number - 1];
  const first = tokens[number];
  const gap = text.slice(before?.end ?? 0, first?.start ?? 0);
  if (before !== undefined && ((before.hasDigit && /^[-/]$/.test(gap)) || /^no$/i.test(text.slice(before.start, before.end)) && /^\.? ?$/.test(gap))) from -= 1;
  const end = tokens[kind]?.end ?? 0;
  return { start: tokens[from]?.start ?? 0, end: text.charAt(end) === '.' && /^\.(?: ?[,\d(]|\s(?:Sec|Apt|Unit|Flat|[NSEW]\b))/.test(text.slice(end, end + 6)) ? end + 1 : end, confidence: 0.9 };
}

/** "Cemetery Road", "MG Road", "Anna Salai": a street by its name alone, in capitals. */
export function isBareStreet(read: ReadText, kind: number): Stretch | undefined {
  const { text, tokens } = read;
  const last = tokens[kind];
  const ordinal = tokens[kind - 1];
  if (last !== undefined && ordinal?.hasDigit === true && (last.roles & role.street) !== 0 && last.start - ordinal.end === 1 && /^\d{1,3}(?:st|nd|rd|th)$/i.test(text.slice(ordinal.start, ordinal.end))) return { start: ordinal.start, end: last.end, confidence: 0.8 };
  if (last?.isCapitalised !== true || !sureKinds.has(wordOf(text, last))) return undefined;
  let from = kind;
  for (let at = kind - 1; at >= Math.max(0, kind - 3); at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined || !/^(?: |[.'-]|\. )$/.test(text.slice(token.end, next.start)) || !token.isCapitalised || token.hasDigit || notStreets.test(text.slice(token.start, token.end))) break;
    if (text.slice(token.end, next.start).startsWith('. ') && token.end - token.start > 2) break;
    from = at;
  }
  const first = tokens[from];
  return from === kind || first === undefined ? undefined : { start: first.start, end: last.end, confidence: 0.75 };
}
