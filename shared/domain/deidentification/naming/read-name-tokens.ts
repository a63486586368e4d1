import { hashOf, stir } from './word-hash.ts';
import { groupBits, trait, traitsWithin, type WordTraits } from './word-traits.ts';

/** How a word is written: a number, lower case, Title, CAPITALS, mIxed, an initial, one small letter. */
export const shape = { number: 0, lower: 1, title: 2, capitals: 3, mixed: 4, initial: 5, letter: 6 } as const;
/** What stands before a word: nothing at all, a line's end, a sentence's end, a comma, a colon, a dash or bracket, no space, a space. */
export const gap = { start: 0, line: 1, sentence: 2, comma: 3, colon: 4, dash: 5, none: 6, space: 7 } as const;

/** A word or number as the tagger sees it; a possessive ending and accents do not count. */
export interface NameToken {
  readonly start: number;
  readonly end: number;
  /** `wordHash` of its plain form, of "#" for a number or a blanked placeholder. */
  readonly hash: number;
  readonly shape: number;
  readonly traits: number;
  /** Which words are used like it; 0 for none known. */
  readonly group: number;
  readonly gap: number;
  readonly isPossessive: boolean;
}

export interface NameTokens {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  /** What stands behind the last one. */
  readonly lastGap: number;
  /** Whether capitals say nothing, because nearly all letters are capitals or nearly none. */
  readonly isCaseless: boolean;
}

const ascii = /^[\x00-\x7f]*$/;
const unaccented: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/** `hashOf` as a signed integer: the engine keeps those in a token, the others beside it. */
export function wordHash(plain: string): number {
  return hashOf(plain) | 0;
}

/** A word form as the list of known ones has it. */
export function plainForm(written: string): string {
  const lower = written.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[łøđıßæœ]/g, (letter) => unaccented[letter] ?? letter);
}

/** The plain form of a token. */
export function plainOf({ text }: NameTokens, { start, end }: NameToken): string {
  return plainForm(text.slice(start, end));
}

/** What a character is to the reader; marks of punctuation are told apart by their strength as a gap. */
const kind = { other: 0, lower: 1, upper: 2, accent: 3, digit: 4, blank: 5 } as const;

const asciiKinds = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code >= 97 && code <= 122) return kind.lower;
  if (code >= 65 && code <= 90) return kind.upper;
  if (code >= 48 && code <= 57) return kind.digit;
  return code === 1 ? kind.blank : kind.other;
});

function kindOf(code: number): number {
  if (code < 0x80) return asciiKinds[code] ?? kind.other;
  if (code >= 0x300 && code <= 0x36f) return kind.accent;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7 || (code > 0x24f && (code < 0x1e00 || code > 0x1eff)) || Number.isNaN(code)) return kind.other;
  const letter = String.fromCharCode(code);
  return letter === letter.toLowerCase() ? kind.lower : kind.upper;
}

const [apostrophe, hyphen, opening] = [39, 45, 60];
/** Tags of HTML, so that no letter of theirs is read. */
const tag = /<\/?(?:p|b|i|u|a|br|em|li|ol|ul|td|tr|div|span|strong|table|font|h[1-6])(?:\s[^<>]{0,200})?\/?>/iy;

function isLetter(code: number): boolean {
  const read = kindOf(code);
  return read === kind.lower || read === kind.upper;
}

/** How a word is written that has upper-case letters, lower-case letters, and begins with one of them. */
function shapeOf(length: number, hasUpper: boolean, hasLower: boolean, startsUpper: boolean): number {
  if (length === 1) return startsUpper ? shape.initial : shape.letter;
  if (!hasUpper) return shape.lower;
  if (!hasLower) return shape.capitals;
  return startsUpper ? shape.title : shape.mixed;
}

const numberHash = wordHash('#');

/** Reads words and numbers of a shadow text with what is known of each; linear. */
export function readNameTokens(text: string, traits: WordTraits): NameTokens {
  const tokens: NameToken[] = [];
  let words = 0;
  let raised = 0;
  let between = 0;
  let behind = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const first = kindOf(code);
    if (first === kind.lower || first === kind.upper) {
      const token = readWord(text, at, gapOf(between, behind, at), traits);
      tokens.push(token);
      at = token.end + (token.isPossessive ? 2 : 0);
      if (token.end - token.start > 1) words += 1;
      if (token.end - token.start > 1 && token.shape !== shape.lower) raised += 1;
    } else if (first === kind.digit || first === kind.blank) {
      const start = at;
      while (at < text.length && kindOf(text.charCodeAt(at)) === first) at += 1;
      tokens.push({ start, end: at, hash: numberHash, shape: shape.number, traits: 0, group: 0, gap: gapOf(between, behind, start), isPossessive: false });
    } else {
      between = Math.max(between, marks[code] ?? 0);
      at = code === opening ? behindTag(text, at) : at + 1;
      continue;
    }
    [between, behind] = [0, at];
  }
  const share = raised / Math.max(words, 1);
  return { text, tokens, lastGap: gapOf(between, behind, text.length), isCaseless: share > 0.7 || (words > 5 && share < 0.02) };
}

function behindTag(text: string, at: number): number {
  tag.lastIndex = at;
  return tag.test(text) ? tag.lastIndex : at + 1;
}

/** Letters, with apostrophes and hyphens between letters. */
function readWord(text: string, start: number, gapBefore: number, traits: WordTraits): NameToken {
  let [hash, at, hyphens] = [2_166_136_261, start, 0];
  let [hasUpper, hasLower, isPlain] = [false, false, true];
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const read = kindOf(code);
    if (read === kind.upper) hasUpper = true;
    else if (read === kind.lower) hasLower = true;
    else if ((code === apostrophe || code === hyphen) && isLetter(text.charCodeAt(at + 1))) {
      if (code === apostrophe && (text.charCodeAt(at + 1) | 0x20) === 115 && !continues(text, at + 2)) break;
      if (code === hyphen) hyphens += 1;
    } else if (read !== kind.accent) break;
    if (code >= 0x80) isPlain = false;
    hash = Math.imul(hash ^ (read === kind.upper ? code | 0x20 : code), 16_777_619);
  }
  const stirred = isPlain ? stir(hash) | 0 : wordHash(plainForm(text.slice(start, at)));
  const known = traits.of(stirred);
  return {
    start,
    end: at,
    hash: stirred,
    shape: shapeOf(at - start, hasUpper, hasLower, kindOf(text.charCodeAt(start)) === kind.upper),
    traits: known === 0 && hyphens > 0 ? traitsOfParts(plainForm(text.slice(start, at)), traits) : traitsWithin(known),
    group: known >> groupBits,
    gap: gapBefore,
    isPossessive: text.charCodeAt(at) === apostrophe && isLetter(text.charCodeAt(at + 1)),
  };
}

/** Whether a word goes on here: behind "'s" it ends. */
function continues(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || ((code === apostrophe || code === hyphen) && isLetter(text.charCodeAt(at + 1)));
}

/** Of "mei-ling" what is known of its parts, when it is not known itself: everyday only as far as all of them are. */
function traitsOfParts(lower: string, traits: WordTraits): number {
  let all = 0;
  let everyday: number = trait.everyday;
  for (const part of lower.split('-')) {
    const known = traitsWithin(traits.of(hashOf(part)));
    all |= known;
    everyday = Math.min(everyday, known & trait.everyday);
  }
  return (all & ~(trait.medical | trait.everyday)) | everyday;
}

/** What punctuation makes of a gap, by strength: the strongest counts. */
const gapOfMark = [gap.space, gap.dash, gap.colon, gap.comma, gap.sentence, gap.line] as const;
const marks: Readonly<Record<number, number>> = Object.fromEntries(['', '-~(<"[', ':', ',', '.!?', '\n'].flatMap((characters, strength) => Array.from(characters, (character) => [character.charCodeAt(0), strength])));

function gapOf(strongest: number, from: number, to: number): number {
  if (from === to) return from === 0 ? gap.start : gap.none;
  return strongest === 0 && from === 0 ? gap.start : (gapOfMark[strongest] ?? gap.space);
}
