import type { Token } from '../urgency/read-tokens.ts';

const placeholders = /\[[A-Z_]{2,20}(?: \d{1,4}|, \d{4})?\]/g;
const pieces = /\p{Script=Han}|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+(?:['’ʼ][\p{L}--\p{Script=Han}]+)*|[.!?…;。！？；\n]+|[,，、:：\(\)—]/gv;
const sentenceEnd = /^[.!?…;。！？；\n]/u;
const asks = /[?？]/;
const clauseEnd = /^[,，、:：()—]/u;
const fullWidth = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;

/** Digits and letters of East Asian width as plain ones: the offsets stay. */
function narrow(text: string): string {
  return text.replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

function plain(piece: string): string {
  return piece.normalize('NFKD').replace(/[\p{M}'’ʼ]/gu, '').toLowerCase();
}

/** A text's words as they are written, and the text as they were read from it: placeholders blank, full-width letters plain. */
export interface ReadWords {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Sentences that ask. */
  readonly questions: ReadonlySet<number>;
}

/**
 * Reads a de-identified text's words with their places (UTF-16 code units). Unlike the urgency detector's reader it mends nothing:
 * a medicine's name is looked up as it is written. Chinese is one word a character, also beside Latin letters. Linear.
 */
export function readWords(written: string): ReadWords {
  const text = narrow(written).replace(placeholders, (found) => ' '.repeat(found.length));
  const tokens: Token[] = [];
  const questions = new Set<number>();
  let sentence = 0;
  let clause = 0;
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (sentenceEnd.test(piece)) {
      // The point of "1.5" and of "e.g." ends nothing.
      if (piece === '.' && /[\p{L}\p{N}]/u.test(text.charAt(index + 1))) continue;
      if (asks.test(piece) || tokens.at(-1)?.word === '嗎' || tokens.at(-1)?.word === '呢') questions.add(sentence);
      sentence += 1;
      clause += 1;
    } else if (clauseEnd.test(piece)) clause += 1;
    else tokens.push({ word: plain(piece), start: index, end: index + piece.length, sentence, clause });
  }
  return { text, tokens, questions };
}
