/** A word of a shadow text, for the name detector. */
export interface Word {
  /** Without a possessive ending. */
  readonly text: string;
  /** Lower case, without accents. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly isCapitalised: boolean;
  readonly isPossessive: boolean;
  /** Only a space (or an initial's dot and a space) stands between the word before and this one. */
  readonly isJoined: boolean;
  /** The first word of a sentence or line. */
  readonly isFirst: boolean;
}

const wordPattern = /(?:\p{L}\.){2,4}|[\p{Script=Latin}][\p{Script=Latin}\p{M}]*(?:['-][\p{Script=Latin}][\p{Script=Latin}\p{M}]*)*/gu;
const plainAscii = /^[\x00-\x7F]*$/;
const accents = /\p{M}/gu;

/** Reads the Latin-script words of a text with their places. */
export function readWords(shadow: string): readonly Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const match of shadow.matchAll(wordPattern)) {
    const isPossessive = /'s$/i.test(match[0]);
    const text = isPossessive ? match[0].slice(0, -2) : match[0];
    const end = match.index + text.length;
    const between = shadow.slice(before, match.index);
    const previous = words.at(-1);
    const afterInitial = previous !== undefined && previous.text.length === 1 && previous.isCapitalised;
    words.push({
      text,
      lower: plainAscii.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(accents, '').toLowerCase(),
      start: match.index,
      end,
      isCapitalised: /^\p{Lu}/u.test(text),
      isPossessive,
      isJoined: previous !== undefined && !previous.isPossessive && (/^ {1,2}$/.test(between) || (afterInitial && /^\. ?$/.test(between))),
      isFirst: previous === undefined || /[.!?\n:]/.test(between),
    });
    before = match.index + match[0].length;
  }
  return words;
}

/** True when letters' case tells nothing: nearly all capitals. */
export function isCaseless(words: readonly Word[]): boolean {
  const letters = words.filter(({ text }) => text.length > 1);
  return letters.length > 3 && letters.filter(({ text }) => text === text.toUpperCase()).length > letters.length * 0.7;
}
