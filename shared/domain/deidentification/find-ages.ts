import type { FoundIdentifier } from './found-identifier.ts';
import { isAgeAt, type WrittenAge } from './age-context.ts';
import { hanNumber, numberWords } from './number-words.ts';
import { matchAt, wordOf, type ReadText } from './read-text.ts';
import { role } from './word-roles.ts';

const decades = ['under 10', 'in my teens', 'in my twenties', 'in my thirties', 'in my forties', 'in my fifties', 'in my sixties', 'in my seventies', 'in my eighties'];

/** `20–29`, `90+`: all ages over 89 are one (45 CFR 164.514(b)(2)(i)(C)). */
function rangeOf(age: number): string {
  const decade = Math.floor(age / 10) * 10;
  return age >= 90 ? '90+' : `${decade}–${decade + 9}`;
}

function wordingOf({ value, isOwn, ordinal }: WrittenAge): string {
  if (ordinal) return '90+';
  return isOwn ? (decades[Math.floor(value / 10)] ?? '90 or older') : rangeOf(value);
}

const glued = /(?<before>[mf]?)(?<age>1[01]\d|\d{1,2})(?<after>(?:yrs?|yo|y|m|f|st|nd|rd|th)?)(?![\p{L}\d])/iuy;
const hanAge = /(?<![\d.~到至-])(?<figures>1[01]\d|\d{1,2})\s?足?歲|(?<![到至一二三四五六七八九十百千])(?<han>一百(?:零[一二三四五六七八九]|一?十[一二三四五六七八九]?)?|[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])歲/gu;
const hundredAnd = /(?:a |one )?hundred(?: and)?(?: (?<rest>one|two|three|four|five|six|seven|eight|nine|ten))?(?![\p{L}])/iuy;

/** A number in figures, also with its unit glued on ("19f", "35yo", "91st"). */
function inFigures({ text, tokens }: ReadText, at: number): WrittenAge | undefined {
  const token = tokens[at];
  if (token === undefined || token.end - token.start > 5) return undefined;
  const { before = '', age = '', after = '' } = matchAt(glued, text, token.start)?.groups ?? {};
  const value = Number(age);
  if (age === '' || /^[.,:]\d/.test(text.slice(token.end, token.end + 2)) || value < 1 || value > 119 || (before !== '' && after !== '')) return undefined;
  const start = token.start + before.length;
  const sign = before + after.toLowerCase();
  return { value, start, end: start + age.length, from: at, to: at, sign: sign.toLowerCase(), isOwn: false, ordinal: /^(?:st|nd|rd|th)$/.test(after.toLowerCase()) };
}

/** "ninety-two", "thirty five", "a hundred and one", "seven". */
function inWords(read: ReadText, at: number): WrittenAge | undefined {
  const { text, tokens } = read;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const word = wordOf(text, token);
  if (word === 'hundred') {
    const match = matchAt(hundredAnd, text, token.start);
    const start = ['a', 'one'].includes(wordOf(text, tokens[at - 1])) ? at - 1 : at;
    const end = token.start + (match?.[0].length ?? 0);
    let to = at;
    while ((tokens[to + 1]?.start ?? end) < end) to += 1;
    return { value: 100 + (numberWords.get(match?.groups?.['rest'] ?? '') ?? 0), start: tokens[start]?.start ?? token.start, end, from: start, to, sign: '', isOwn: false, ordinal: false };
  }
  const value = numberWords.get(word);
  if (value === undefined || value < 1) return undefined;
  const next = tokens[at + 1];
  const more = next === undefined || value < 20 || value % 10 !== 0 || next.start - token.end !== 1 || text.charAt(token.end) === '.' ? undefined : wordOf(text, next);
  const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
  const rest = more === undefined ? undefined : (numberWords.get(more) ?? ordinals.indexOf(more) + 1);
  const isPair = rest !== undefined && rest > 0 && rest < 10;
  return { value: value + (isPair ? rest : 0), start: token.start, end: isPair ? (next?.end ?? token.end) : token.end, from: at, to: isPair ? at + 1 : at, sign: '', isOwn: false, ordinal: isPair && more !== undefined && ordinals.includes(more) };
}

function findHanAges(text: string): FoundIdentifier[] {
  return Array.from(text.matchAll(hanAge)).flatMap(({ 0: whole, index, groups }): FoundIdentifier[] => {
    const value = groups?.['figures'] === undefined ? hanNumber(groups?.['han'] ?? '') : Number(groups['figures']);
    const after = text.slice(index + whole.length, index + whole.length + 2);
    if (value < 1 || value > 119 || /^(?:到|至|以[上下]|-)/.test(after)) return [];
    return [{ start: index, end: index + whole.length, type: 'AGE', detector: 'age', confidence: 0.9, wording: `${rangeOf(value)}歲` }];
  });
}

/** Finds exact ages; in their place stands the ten-year band that the profile shows, `90+` for the oldest. */
export function findAges(read: ReadText): readonly FoundIdentifier[] {
  const { text, tokens, numbers, roles } = read;
  const found: FoundIdentifier[] = read.hasHan && text.includes('歲') ? findHanAges(text) : [];
  const consider = (written: WrittenAge | undefined): number => {
    const age = written === undefined ? undefined : isAgeAt(read, written);
    if (age === undefined) return 0;
    found.push({ start: age.start, end: age.end, type: 'AGE', detector: 'age', confidence: 0.9, wording: wordingOf(age) });
    return age.to;
  };
  for (const at of numbers) consider(inFigures(read, at));
  if ((roles & (role.numberWord | role.digitWord)) !== 0) {
    for (let at = 0; at < tokens.length; at += 1) if (((tokens[at]?.roles ?? 0) & (role.numberWord | role.digitWord)) !== 0) at = Math.max(at, consider(inWords(read, at)));
  }
  return found;
}
