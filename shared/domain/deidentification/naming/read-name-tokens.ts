import { hashOf } from './word-hash.ts';
import { trait, type WordTraits } from './word-traits.ts';

/** How a word is written: a number, lower case, Title, CAPITALS, mIxed, an initial, one small letter. */
export const shape = { number: 0, lower: 1, title: 2, capitals: 3, mixed: 4, initial: 5, letter: 6 } as const;
/** What stands before a word: nothing at all, a line's end, a sentence's end, a comma, a colon, a dash or bracket, no space, a space. */
export const gap = { start: 0, line: 1, sentence: 2, comma: 3, colon: 4, dash: 5, none: 6, space: 7 } as const;

/** A word or number as the tagger sees it. */
export interface NameToken {
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents and possessive ending. */
  readonly lower: string;
  readonly hash: number;
  readonly shape: number;
  readonly traits: number;
  readonly gap: number;
  readonly isPossessive: boolean;
}

export interface NameTokens {
  readonly tokens: readonly NameToken[];
  /** What stands behind the last one. */
  readonly lastGap: number;
  /** Whether capitals say nothing, because nearly all letters are capitals or nearly none. */
  readonly isCaseless: boolean;
}

/** Words, numbers and blanked placeholders; tags of HTML, which are neither, so that no letter of theirs is read. */
const word = /<\/?(?:p|b|i|u|a|br|em|li|ol|ul|td|tr|div|span|strong|table|font|h[1-6])(?:\s[^<>]{0,200})?\/?>|\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['-]\p{Script=Latin}[\p{Script=Latin}\p{M}]*)*|\d+|\u0001+/giu;
const ascii = /^[\x00-\x7f]*$/;
const unaccented: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/** A word form as the list of known ones has it. */
export function plainForm(written: string): string {
  const lower = written.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[łøđıßæœ]/g, (letter) => unaccented[letter] ?? letter);
}

/** Reads words and numbers of a shadow text with what is known of each. */
export function readNameTokens(shadow: string, traits: WordTraits): NameTokens {
  const tokens: NameToken[] = [];
  let behind = 0;
  let letters = 0;
  let raised = 0;
  for (const { 0: matched, index } of shadow.matchAll(word)) {
    if (matched.startsWith('<')) continue;
    const isPossessive = /'s$/i.test(matched);
    const written = isPossessive ? matched.slice(0, -2) : matched;
    const kind = shapeOf(written);
    const lower = kind === shape.number ? '#' : plainForm(written);
    const hash = hashOf(lower);
    if (written.length > 1 && kind !== shape.number) {
      letters += 1;
      if (kind !== shape.lower) raised += 1;
    }
    const known = kind === shape.number ? 0 : traitsOf(lower, hash, traits);
    tokens.push({ start: index, end: index + written.length, lower, hash, shape: kind, traits: known, gap: gapOf(shadow, behind, index), isPossessive });
    behind = index + matched.length;
  }
  const share = raised / Math.max(letters, 1);
  return { tokens, lastGap: gapOf(shadow, behind, shadow.length), isCaseless: share > 0.7 || (letters > 5 && share < 0.02) };
}

function shapeOf(written: string): number {
  const code = written.charCodeAt(0);
  if (code === 1 || (code >= 48 && code <= 57)) return shape.number;
  const upper = written.toUpperCase();
  const startsUpper = written[0] === upper[0] && written[0] !== written[0]?.toLowerCase();
  if (written.length === 1) return startsUpper ? shape.initial : shape.letter;
  if (written === upper) return shape.capitals;
  if (startsUpper) return shape.title;
  return written === written.toLowerCase() ? shape.lower : shape.mixed;
}

/** Of "mei-ling" what is known of its parts, when it is not known itself. */
function traitsOf(lower: string, hash: number, traits: WordTraits): number {
  const known = traits.of(hash);
  if (known !== 0 || !lower.includes('-')) return known;
  let all = 0;
  for (const part of lower.split('-')) all |= traits.of(hashOf(part));
  return all & ~trait.medical;
}

function gapOf(text: string, from: number, to: number): number {
  if (from === to) return from === 0 ? gap.start : gap.none;
  let found: number = from === 0 ? gap.start : gap.space;
  let strength = 0;
  for (let at = from; at < to; at += 1) {
    const mark = marks[text.charCodeAt(at)];
    if (mark !== undefined && mark.strength > strength) ({ gap: found, strength } = mark);
  }
  return found;
}

/** What punctuation makes of a gap, the strongest counts. */
const marks: Readonly<Record<number, { readonly gap: number; readonly strength: number }>> = Object.fromEntries(
  ([['\n', gap.line, 5], ['.!?', gap.sentence, 4], [',', gap.comma, 3], [':', gap.colon, 2], ['-~(<"[', gap.dash, 1]] as const).flatMap(([characters, kind, strength]) =>
    Array.from(characters, (character) => [character.charCodeAt(0), { gap: kind, strength }]),
  ),
);
