import type { FoundIdentifier } from './found-identifier.ts';
import { findHanNumbers } from './find-han-numbers.ts';
import { cueAfter, cueBefore, type NumberCue } from './number-cues.ts';
import { digitForms, letterForms, type NumberForm } from './number-forms.ts';
import { numericDate } from './numeric-dates.ts';
import { matchAt, wordOf, type ReadText } from './read-text.ts';
import { role } from './word-roles.ts';

/** Letters and digits without a blank, joined by single marks: "RTA/2023/00817". */
interface Code {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly digits: number;
  readonly hasLetters: boolean;
  readonly hasCapitals: boolean;
}

const joiner = /^[-/_]$/;
const mostTokens = 8;

function codeAround({ text, tokens }: ReadText, at: number): Code {
  let [from, to] = [at, at];
  const isJoined = (left: number): boolean => {
    const [a, b] = [tokens[left], tokens[left + 1]];
    return a !== undefined && b !== undefined && b.start - a.end === 1 && joiner.test(text.charAt(a.end));
  };
  while (from > 0 && at - from < 3 && isJoined(from - 1)) from -= 1;
  while (to - at < mostTokens && isJoined(to)) to += 1;
  while (to > at && tokens[to]?.hasDigit === false && (tokens[to]?.end ?? 0) - (tokens[to]?.start ?? 0) > 2) to -= 1;
  while (from < at && (tokens[from]?.hasDigit === false) && (tokens[from]?.end ?? 0) - (tokens[from]?.start ?? 0) > 6) from += 1;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to]?.end ?? 0];
  const written = text.slice(start, end);
  return { from, to, start, end, digits: written.replace(/\D/g, '').length, hasLetters: /\p{L}/u.test(written), hasCapitals: /\p{Lu}/u.test(written) };
}

function byForm(forms: readonly NumberForm[], text: string, start: number): FoundIdentifier | undefined {
  for (const { pattern, accept, type, detector, confidence } of forms) {
    const match = matchAt(pattern, text, start);
    if (match !== null && (accept === undefined || accept(match[0]))) return { start, end: start + match[0].length, type, detector, confidence };
  }
  return undefined;
}

/** "1 92 03 69 …": one digit, and groups of two behind it. */
function startsLong({ text }: ReadText, end: number): boolean {
  return /^ \d\d \d\d /.test(text.slice(end, end + 7));
}

/** A form that begins with this code, or with one or two capitals that a blank parts from it: "KA 05 MK 1234". */
function formAt(read: ReadText, { from, start, end, digits, hasLetters }: Code): FoundIdentifier | undefined {
  const { text, tokens } = read;
  const code = text.charCodeAt(start);
  const startsWithDigit = code >= 48 && code <= 57;
  const before = tokens[from - 1];
  const isLettered = before !== undefined && start - before.end === 1 && text.charAt(before.end) === ' ' && before.isCapitalised && !before.hasDigit && before.end - before.start === 2;
  const wide = isLettered ? byForm(letterForms, text, before.start) : undefined;
  if (wide !== undefined) return wide;
  if (startsWithDigit) return digits < 3 && !hasLetters && !startsLong(read, end) ? undefined : byForm(digitForms, text, start);
  return end - start < 4 ? undefined : byForm(letterForms, text, start);
}

/** A band of ages with a sex, and how much is taken in the morning, at noon and at night: "40-49/M", "500-0-750". */
const notNumbers = /^(?:\d{1,2}[-–]\d{1,2}\/[MF]|\d{1,4}-0-\d{1,4})$/i;

function isMeasured({ text, tokens }: ReadText, { from, to, end }: Code): boolean {
  const [before, next] = [tokens[from - 1], tokens[to + 1]];
  if (/[$€£]\s?$/.test(text.slice(Math.max(0, (tokens[from]?.start ?? 0) - 2), tokens[from]?.start)) || /^\s?[%°]/.test(text.slice(end, end + 2))) return true;
  if (next !== undefined && (next.roles & role.unit) !== 0 && next.start - end <= 1 && !['in', 'at', 'us', 'a', 'm', 'h', 'st', 'out', 'per', 'x'].includes(wordOf(text, next))) return true;
  return before !== undefined && ((before.roles | (tokens[from - 2]?.roles ?? 0)) & role.measured) !== 0;
}

function isCued(cue: NumberCue, { digits, hasLetters, hasCapitals, start, end, from, to }: Code, text: string): boolean {
  const length = end - start;
  const isYear = !hasLetters && from === to && /^(?:19|20)\d\d$/.test(text.slice(start, end));
  const isSmall = !hasLetters && digits < 5;
  const isRange = !hasLetters && /^\d{2,4}-\d{2,4}$/.test(text.slice(start, end)) && Number(text.slice(start, end).split('-', 1)[0]) < Number(text.slice(start, end).split('-', 2)[1]);
  if (isSmall && /^\d{1,2}[-/]\d{1,2}$/.test(text.slice(start, end))) return false;
  if (notNumbers.test(text.slice(start, end))) return false;
  if (cue.isDirect) {
    if (isRange && !cue.isLinked) return false;
    if (cue.type === 'VEHICLE') return length >= 4 && !isYear && (hasLetters || !cue.isWeak);
    if (isYear || isSmall) return (cue.isNumbered || (cue.isLinked && !cue.isWeak && !isYear)) && digits >= (cue.isWeak || isYear ? 4 : 3);
    return digits >= 3 && length >= 4;
  }
  if (isYear || isRange) return false;
  if (cue.isLinked) return digits >= 4 && length >= 5;
  return (hasCapitals && digits >= 4) || digits >= 6;
}

/** A code with the groups behind it, a blank apart: "AB 12 34", "6217 8800"; `isPlate` takes groups of capitals too. */
function withGroups(read: ReadText, code: Code, isPlate: boolean): Code {
  const { text, tokens } = read;
  let { to, end, digits, hasCapitals } = code;
  for (let at = to + 1; at <= code.to + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.start - end !== 1 || !/[ -]/.test(text.charAt(end))) break;
    const written = text.slice(token.start, token.end);
    const isGroup = token.hasDigit ? /^(?:\d{1,8}|[A-Z\d]{2,8})$/.test(written) && (token.roles & role.unit) === 0 : isPlate && /^[A-Z]{1,3}$/.test(written);
    if (!isGroup) break;
    ({ end } = token);
    to = at;
    digits += written.replace(/\D/g, '').length;
    hasCapitals ||= token.hasLetter;
  }
  return { ...code, to, end, digits, hasCapitals };
}

/** A code with the capitals before it that a blank or dot parts from it: "TN 48213", "AHK.0012938". */
function withPrefix({ text, tokens }: ReadText, code: Code): Code {
  const before = tokens[code.from - 1];
  const isPrefix = before !== undefined && code.start - before.end === 1 && /[ .]/.test(text.charAt(before.end)) && /^[A-Z]{1,5}$/.test(text.slice(before.start, before.end)) && (before.roles & (role.idCue | role.plain)) === 0;
  return isPrefix ? { ...code, from: code.from - 1, start: before.start, hasLetters: true, hasCapitals: true } : code;
}

const serialCue = /(?<=(?<!\p{L})s\/n[.:]?\s?)/iuy;

function byCue(read: ReadText, alone: Code): FoundIdentifier | undefined {
  const prefixed = withPrefix(read, alone);
  const serial = matchAt(serialCue, read.text, prefixed.start) === null ? undefined : withGroups(read, prefixed, false);
  if (serial !== undefined && serial.digits >= 4) return { start: serial.start, end: serial.end, type: 'DEVICE', detector: 'numberCue', confidence: 0.92 };
  if ((read.roles & role.idCue) === 0) return undefined;
  const before = cueBefore(read, prefixed.from);
  const code = before === undefined ? alone : before.isDirect ? withGroups(read, prefixed, before.type === 'VEHICLE' || before.type === 'LICENCE') : inGroups(read, prefixed);
  if (before !== undefined && isCued(before, code, read.text)) {
    if ((!before.isDirect || (before.isWeak && !before.isLinked)) && isMeasured(read, code)) return undefined;
    return { start: code.start, end: code.end, type: before.type, detector: 'numberCue', confidence: before.isDirect ? 0.92 : 0.75 };
  }
  const isYear = /^(?:19|20)\d\d$/.test(read.text.slice(alone.start, alone.end));
  const after = alone.digits >= 4 && !isYear ? cueAfter(read, alone.to) : undefined;
  return after === undefined || isMeasured(read, alone) ? undefined : { start: alone.start, end: alone.end, type: after.type, detector: 'numberCue', confidence: 0.8 };
}

/** "0004 7719 3321": three groups of digits or more, of three digits at least, not all of them round. */
function inGroups(read: ReadText, code: Code): Code {
  const wide = withGroups(read, code, false);
  const groups = read.text.slice(wide.start, wide.end).split(/[ -]/);
  return groups.length >= 3 && groups.every((group) => /^(?:\d{3,6}|[A-Z]{1,4})$/.test(group)) && groups.some((group) => !group.endsWith('0')) ? wide : code;
}

/** Seven digits or more that nothing explains: gone, and a person looks. */
function unexplained(read: ReadText, alone: Code): FoundIdentifier | undefined {
  const code = /^\d{3,6}$/.test(read.text.slice(alone.start, alone.end)) ? inGroups(read, alone) : alone;
  const written = read.text.slice(code.start, code.end);
  const run = /\d{7,}/.test(written) || (code.digits >= 9 && !/^\d{1,3}(?:-\d{1,3}){2,}$/.test(written)) || /[A-Z]{2}\d{5}/.test(written);
  if (!run || notNumbers.test(written) || isMeasured(read, code) || /^[A-Z][1289A-D]\d{8}$/.test(written) || /^(?:nct|rs|pmid|pmc|isrctn|ly|gsk|doi)/i.test(written)) return undefined;
  if (/[.,@]/.test(read.text.charAt(code.start - 1)) && /[\d.]/.test(read.text.charAt(code.start - 2))) return undefined;
  return { start: code.start, end: code.end, type: 'ID', detector: 'longNumber', confidence: 0.45 };
}

/** Finds numbers that stand for a person: civil, health, bank, vehicle and device numbers. */
export function findNumbers(read: ReadText): readonly FoundIdentifier[] {
  const found: FoundIdentifier[] = read.hasHan ? findHanNumbers(read.text) : [];
  let reached = -1;
  let covered = 0;
  for (const at of read.numbers) {
    if (at <= reached || (read.tokens[at]?.end ?? 0) <= covered) continue;
    const code = codeAround(read, at);
    reached = code.to;
    const number = numberAt(read, code, at);
    if (number === undefined) continue;
    covered = number.end;
    found.push(number);
  }
  return found;
}

/** A sure form counts first, then the words around, then a form that other things have too. */
function numberAt(read: ReadText, code: Code, at: number): FoundIdentifier | undefined {
  const formed = formAt(read, code);
  if (formed !== undefined && formed.confidence > 0.8) return formed;
  if (code.digits < 3 && !code.hasLetters) return formed;
  const number = byCue(read, code) ?? formed ?? unexplained(read, code);
  return number !== undefined && (number === formed || numericDate(read, at) === undefined) ? number : undefined;
}
