import type { FoundIdentifier } from './found-identifier.ts';
import { numberWords } from './number-words.ts';
import { numericDate } from './numeric-dates.ts';
import { isNationalNumber, isPhoneGrouping } from './phone-plans.ts';
import { matchAt, tokenFrom, wordOf, type ReadText } from './read-text.ts';
import { role } from './word-roles.ts';

const between = /^(?: ?[-./·] ?| {1,2}|\) ?-? ?| ?\(|-\()$/;
const extension = /\s{0,2}[,;]?\s{0,2}(?:x|ext\.?|extension|extn\.?|分機|轉|#)\s{0,2}\d{1,6}(?![\p{L}\d])/iuy;
/** "7502x459" */
const withExtension = /(?<figures>\d{3,5})x\d{1,5}(?![\p{L}\d])/iuy;
const lineAfter = /[\s-]{1,2}(?:office|fax|mobile|cell|home|desk|work)(?!\p{L})/iuy;
const opening = /(?<=(?:\+|\(\+?|\+ ?\()\s?)/uy;
const ownCue = /(?<=(?:電話|手機|聯絡|打給|致電|專線|市話|行動)\p{Script=Han}{0,4}[\s:：]{0,3})/uy;
const faxCue = /(?<=(?:傳真|fax|facsimile)(?: (?:no|number|is))?[\s:.：#是]{0,4}\+?\(?)/iuy;
const mostDigits = 16;

/** Groups of digits with the marks between them that people write telephone numbers with. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly lengths: readonly number[];
  readonly isInternational: boolean;
  /** More digits stand behind it than any number has. */
  readonly isCapped: boolean;
}

function runFrom({ text, tokens }: ReadText, from: number): Run | undefined {
  const first = tokens[from];
  if (first === undefined || first.hasLetter) return undefined;
  let extended = 0;
  let isCapped = false;
  const lengths = [first.end - first.start];
  let digits = text.slice(first.start, first.end);
  let to = from;
  for (let next = tokens[to + 1]; next !== undefined && next.hasDigit && next.start - (tokens[to]?.end ?? 0) <= 3; next = tokens[to + 1]) {
    if (next.hasLetter) {
      const glued = matchAt(withExtension, text, next.start);
      if (glued === null || !between.test(text.slice(tokens[to]?.end ?? 0, next.start))) break;
      const figures = glued.groups?.['figures'] ?? '';
      digits += figures;
      lengths.push(figures.length);
      extended = next.end;
      to += 1;
      break;
    }
    const length = digits.length + next.end - next.start;
    if (!between.test(text.slice(tokens[to]?.end ?? 0, next.start))) break;
    isCapped = length > mostDigits;
    if (isCapped) break;
    digits += text.slice(next.start, next.end);
    lengths.push(next.end - next.start);
    to += 1;
  }
  const opened = matchAt(opening, text, first.start) === null ? 0 : /[+(]\s?\(?\+?\s?$/.exec(text.slice(Math.max(0, first.start - 3), first.start))?.[0].length ?? 0;
  const start = first.start - opened;
  return { from, to, start, end: Math.max(extended, tokens[to]?.end ?? first.end), digits, lengths, isCapped, isInternational: text.slice(start, first.start).includes('+') || (/^00[1-9]/.test(digits) && digits.length > 10) };
}

/** "phone", "call me on", "number" in the six words before, in the same sentence. */
function isCued({ text, tokens }: ReadText, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 7); at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined) return false;
    if ((token.roles & role.idCue) !== 0 && (token.roles & role.phoneCue) === 0) return false;
    if ((token.roles & role.phoneCue) !== 0 && !(wordOf(text, token) === 'number' && ((tokens[at - 1]?.roles ?? 0) & role.idCue) !== 0) && !(wordOf(text, token) === 'no' && text.charAt(token.end) !== '.')) return true;
    if (/[!?\n]|\.\s/.test(text.slice(token.end, next.start)) && next.start - token.end < 8) return false;
  }
  return false;
}

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

/** Ranges, regimens, scores, money: "2015-2019", "1200-1500", "200-0-400", "3.14". */
function isMeasured({ text, tokens }: ReadText, { from, to, start, end, lengths, digits }: Run): boolean {
  const before = text.charAt(start - 1);
  if (/[.,/:$€£#@~_-]/.test(before) && (/\d/.test(text.charAt(start - 2)) || /[$€£@_]/.test(before))) return true;
  if (/^(?:[.,:]\d|\s?[%°])/.test(text.slice(end, end + 2))) return true;
  const next = tokens[to + 1];
  if (next !== undefined && (next.roles & role.unit) !== 0 && next.start - end <= 1 && !/^(?:in|at|us|a|m|h|per|x|out|st|or|k)$/i.test(text.slice(next.start, next.end))) return true;
  const isPair = lengths.length === 2 && lengths[0] === 4 && lengths[1] === 4;
  const [low, high] = [Number(digits.slice(0, 4)), Number(digits.slice(4))];
  if (isPair && ((isYear(digits.slice(0, 4)) && isYear(digits.slice(4))) || (low % 50 === 0 && high % 50 === 0))) return true;
  return ((tokens[from - 1]?.roles ?? 0) & role.measured) !== 0;
}

const extensionCue = /(?<=(?<!\p{L})(?:ext\.?|extn\.?|extension|分機)(?: (?:no\.?|number|is))?[\s:]{1,2})\d{3,5}(?![\p{L}\d])/iuy;

/** How sure we are that a run of digits is a telephone number; 0 is "not at all". */
function confidenceOf(read: ReadText, run: Run): number {
  const { digits, lengths, isInternational, start, from } = run;
  if (digits.length < 7 || digits.length > mostDigits) return 0;
  const mayBeCued = (read.roles & role.phoneCue) !== 0 || read.hasHan;
  if (!mayBeCued && !isInternational && !digits.startsWith('0') && !isPhoneGrouping(lengths) && !isNationalNumber(digits) && matchAt(lineAfter, read.text, run.end) === null) return 0;
  if (numericDate(read, from) !== undefined) return 0;
  if (isInternational) return digits.length >= 8 ? 0.92 : 0;
  if (isMeasured(read, run)) return 0;
  const cued = isCued(read, from) || matchAt(ownCue, read.text, start) !== null || matchAt(lineAfter, read.text, run.end) !== null;
  if (isNationalNumber(digits)) {
    const hasShape = lengths.length === 1 || isPhoneGrouping(lengths) || digits.startsWith('0');
    return cued && (hasShape || lengths.length < 6 || lengths.length === digits.length) ? 0.92 : hasShape ? 0.82 : 0;
  }
  const isDictated = lengths.length === digits.length && digits.length >= 8 && digits.length <= 13;
  if (cued && (lengths.length < 6 || digits.startsWith('0') || isDictated)) return 0.85;
  if (digits.startsWith('0') && digits.length >= 9 && isPhoneGrouping(lengths)) return 0.8;
  if (lengths.join('-') === '4-4' && /^[235689]/.test(digits) && read.text.charAt(run.start + 4) === ' ') return 0.6;
  return lengths.length > 1 && isPhoneGrouping(lengths) && (lengths.at(-1) ?? 0) >= 4 && /[-.)]/.test(read.text.slice(start, run.end)) ? 0.7 : 0;
}

/** The run without its last group: two telephone numbers may stand a blank apart. */
function shortened({ tokens }: ReadText, run: Run): Run | undefined {
  const last = run.lengths.at(-1) ?? 0;
  if (!run.isCapped || run.lengths.length < 3 || run.lengths.length > 6 || run.digits.length - last < 9) return undefined;
  const to = run.to - 1;
  return { ...run, to, end: tokens[to]?.end ?? run.end, digits: run.digits.slice(0, -last), lengths: run.lengths.slice(0, -1) };
}

function phoneAt(read: ReadText, run: Run): FoundIdentifier | undefined {
  const confidence = confidenceOf(read, run);
  if (confidence === 0) return matchAt(extensionCue, read.text, run.start) === null ? undefined : { start: run.start, end: run.end, type: 'PHONE', detector: 'extension', confidence: 0.8 };
  const more = matchAt(extension, read.text, run.end);
  const type = matchAt(faxCue, read.text, run.start) === null ? 'PHONE' : 'FAX';
  return { start: run.start, end: run.end + (more?.[0].length ?? 0), type, detector: 'phone', confidence: type === 'FAX' ? 0.95 : confidence };
}

/** Somebody counts. */
const counting = '012345678910111213141516';
const repeats: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3 };
const spokenGap = /^[\s,.-]{1,3}$/;

/** "oh seven seven double oh, 900 one two three": digits in words, figures among them. */
function spokenFrom({ text, tokens }: ReadText, from: number): { to: number; count: number; words: number; values: string } {
  let [to, count, words, values, times] = [from - 1, 0, 0, '', 1];
  for (let at = from; at < from + 24; at += 1) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (token === undefined || (at > from && !spokenGap.test(text.slice(before?.end ?? 0, token.start)))) break;
    const word = wordOf(text, token);
    if (word === 'hundred' && values !== '') {
      values += '00';
      count += 2;
      words += 1;
      to = at;
      continue;
    }
    const value = numberWords.get(word);
    if (repeats[word] !== undefined) {
      times = repeats[word];
      continue;
    }
    if (value === undefined && (token.hasLetter || token.end - token.start > 6)) break;
    const written = value === undefined ? word : String(value).repeat(times);
    count += written.length;
    values += written;
    words += value === undefined ? 0 : times;
    times = 1;
    to = at;
  }
  return { to, count, words, values };
}

const spokenHan = /[〇零一二三四五六七八九](?:[\s-]?[〇零一二三四五六七八九]){6,13}/gu;

function findSpoken(read: ReadText): FoundIdentifier[] {
  const { text, tokens, roles, hasHan } = read;
  const found: FoundIdentifier[] = [];
  for (let at = 0; (roles & role.digitWord) !== 0 && at < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || (token.roles & role.digitWord) === 0 || next === undefined || (!next.hasDigit && (next.roles & (role.digitWord | role.numberWord)) === 0)) continue;
    const { to, count, words, values } = spokenFrom(read, at);
    if (count >= 7 && words >= 3 && !counting.includes(values)) found.push({ start: token.start, end: tokens[to]?.end ?? token.end, type: 'PHONE', detector: 'phoneSpelled', confidence: 0.85 });
    at = Math.max(at, to);
  }
  for (const match of hasHan ? text.matchAll(spokenHan) : []) found.push({ start: match.index, end: match.index + match[0].length, type: 'PHONE', detector: 'phoneSpelled', confidence: 0.85 });
  return found;
}

/** Finds telephone numbers: international ones, those of TW, UK, IN and US, what follows a cue, and spelled-out ones. */
export function findPhones(read: ReadText): readonly FoundIdentifier[] {
  const found = findSpoken(read);
  let reached = -1;
  for (const at of read.numbers) {
    if (at <= reached) continue;
    const run = runFrom(read, at);
    let phone = run === undefined ? undefined : phoneAt(read, run);
    for (let part = run; phone === undefined && part !== undefined; part = shortened(read, part)) phone = phoneAt(read, part);
    if (phone !== undefined) found.push(phone);
    // A part of what is too short is too short too, and of many small numbers none begins a telephone number.
    if (run !== undefined && (phone !== undefined || run.digits.length < 7 || run.lengths.length > 7)) reached = phone === undefined ? run.to : tokenFrom(read, phone.end) - 1;
  }
  return found;
}
