import { emojiWords } from './key-words.ts';
import { mendWord, readSigns, splitRun } from './mend-word.ts';
import { endOfPlainWord, isPlainMark, isSkipped } from './plain-piece.ts';
import { visibleText } from './visible-text.ts';

/** A word (or one Chinese character) of a text, as the phrase matcher compares it. */
export interface Token {
  /** Lower case, without apostrophes and accents; `can't` is `cant`. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Counts sentences; compositions do not reach over one unless their rule says so. */
  readonly sentence: number;
  /** Counts the parts between commas, dashes and line ends. */
  readonly clause: number;
}

// Markup and braces part what stands around them: a tag named `script` tells no story, and `none}` denies nothing behind it.
const pieces = /\p{Script=Han}|\d{1,3}(?:[.,/]\d{1,3})+(?!\d)|[@$€]?(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:['’ʼ][\p{L}]+|[@$!*|€]+[\p{L}\p{M}\p{N}]+)*|[🔫💊🔪🗡⚰🪦🪢🌉💣💀☠🩸]|[.!?…;。！？；｡{}]+|<(?=[/!?a-zA-Z])|(?<=[a-zA-Z"'/-])>|[,，、:：()\n—–]|❓|❗/uy;
const sentenceEnd = /^[.!?…;。！？；｡❓❗{}<>]/u;
const clauseEnd = /^[,，、:：()\n—–]/u;

const signed = /[@$!*|€]/;
const plainWord = /^[a-z0-9]+$/;

/** The systolic pressure from which pregnancy and head are in danger (NICE NG133: severe from 160; 150 leaves room for home devices). */
const highPressure = /^(?:1[5-9]\d|2\d\d)\/\d{2,3}$/;

function plain(piece: string): string {
  const lower = piece.toLowerCase();
  if (lower.length === 1) return lower;
  if (plainWord.test(lower)) return mendWord(lower);
  if (piece.includes('/')) return highPressure.test(piece) ? 'highpressure' : 'ratio';
  return emojiWords.get(piece) ?? mendWord(piece.normalize('NFKD').replace(/[\p{M}'’ʼ]/gu, '').toLowerCase());
}

interface Place {
  readonly sentence: number;
  readonly clause: number;
}

/** A word with signs in it: one word where they stand for letters ("d!e"), else the words between them. */
function readSigned(piece: string, start: number, place: Place): Token[] {
  const read = readSigns(piece.toLowerCase());
  if (read !== undefined) return [{ word: read, start, end: start + piece.length, ...place }];
  return Array.from(piece.matchAll(/[^@$!*|€]+/g), (part) => ({ word: plain(part[0]), start: start + part.index, end: start + part.index + part[0].length, ...place }));
}

/** Letters set apart ("s u i c i d e", "d.i.e") are words again; a wider gap parts two words. */
function joinSpelledOut(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const end = endOfLetters(tokens, at);
    if (end - at < 4) joined.push(token.word.length === 1 ? mended(token) : token);
    else {
      joined.push(...wordsOfLetters(tokens.slice(at, end)));
      at = end - 1;
    }
  }
  return joined;
}

function mended(token: Token): Token {
  const word = mendWord(token.word);
  return word === token.word ? token : { ...token, word };
}

function endOfLetters(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isLetter(tokens[end]) && end - from < 120 && (end === from || gapBefore(tokens, end) <= 4)) end += 1;
  return end;
}

function gapBefore(tokens: readonly Token[], at: number): number {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0);
}

function wordsOfLetters(letters: readonly Token[]): Token[] {
  const groups: Token[][] = [];
  for (const [at, letter] of letters.entries()) {
    const group = groups.at(-1);
    if (group === undefined || gapBefore(letters, at) > 1) groups.push([letter]);
    else group.push(letter);
  }
  return groups.flatMap((group) => {
    const run = group.map(({ word }) => word).join('');
    const ends = groups.length === 1 ? splitRun(run) : undefined;
    return (ends ?? [run.length]).map((end, index, all) => joinLetters(group.slice(index === 0 ? 0 : all[index - 1], end)));
  });
}

function joinLetters(letters: readonly Token[]): Token {
  const [first, last] = [letters[0], letters.at(-1)];
  const word = letters.map((letter) => letter.word).join('');
  return { word: mendWord(word), start: first?.start ?? 0, end: last?.end ?? 0, sentence: first?.sentence ?? 0, clause: first?.clause ?? 0 };
}

function isLetter(token: Token | undefined): boolean {
  return token !== undefined && token.end - token.start === 1 && token.word >= 'a' && token.word < '{';
}

/** The word or mark that begins here, or nothing. */
function pieceAt(text: string, at: number): string {
  if (isPlainMark(text, at)) return text[at] ?? '';
  pieces.lastIndex = at;
  return pieces.exec(text)?.[0] ?? '';
}

/** Reads a text's words with their places (UTF-16 code units). */
export function readTokens(written: string): readonly Token[] {
  const { text, placeOf } = visibleText(written);
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  let start = 0;
  while (start < text.length) {
    if (isSkipped(text, start)) {
      start += 1;
      continue;
    }
    const plainEnd = endOfPlainWord(text, start);
    if (plainEnd > start) {
      const word = text.slice(start, plainEnd).toLowerCase();
      tokens.push({ word: word.length === 1 ? word : mendWord(word), start, end: plainEnd, sentence, clause });
      start = plainEnd;
      continue;
    }
    const piece = pieceAt(text, start);
    const end = start + (piece.length || ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1));
    if (sentenceEnd.test(piece)) {
      sentence += 1;
      clause += 1;
    } else if (clauseEnd.test(piece)) clause += 1;
    else if (signed.test(piece)) tokens.push(...readSigned(piece, start, { sentence, clause }));
    else if (piece !== '') tokens.push({ word: plain(piece), start, end, sentence, clause });
    start = end;
  }
  const read = joinSpelledOut(tokens);
  return text === written ? read : read.map((token) => ({ ...token, start: placeOf(token.start), end: placeOf(token.end - 1) + 1 }));
}
