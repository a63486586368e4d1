import type { Redaction } from './redact.ts';

const letter = /[\p{L}\p{N}]/u;
/** Scripts that put no space between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a word goes on over the place between these two characters. */
function isWithinWord(before: string, after: string): boolean {
  return letter.test(before) && letter.test(after) && !unspaced.test(before) && !unspaced.test(after);
}

function patternOf(wording: string): RegExp {
  const literal = wording.trim().replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return new RegExp(literal.replace(/\s+/g, '\\s+'), 'giu');
}

/** A word of some length goes with its endings: who marked `Oakfield` meant `Oakfields` and `Oakfielder` too. */
function endingAfter(words: string, rest: string): string {
  return words.trim().length < 4 || unspaced.test(words.trim().at(-1) ?? '') ? '' : (/^\p{L}{1,3}(?![\p{L}\p{N}])/u.exec(rest)?.[0] ?? '');
}

/**
 * Where the words that were marked in `text` stand in another text, whole words in any case: who marked `Ann` did not
 * mean `annual`. A marking that cut through a word is found within words too. Answers ranges that do not overlap, in
 * order, as UTF-16 offsets of the other text.
 */
export function findWording(text: string, marked: readonly Redaction[]): (other: string) => Redaction[] {
  const wanted = marked
    .map(({ start, end, type }) => ({
      words: text.slice(start, end),
      type,
      isOpenBefore: isWithinWord(text.slice(0, start).at(-1) ?? '', text.charAt(start)),
      isOpenAfter: isWithinWord(text.charAt(end - 1), text.charAt(end)),
    }))
    .filter(({ words }) => words.trim() !== '')
    .sort((a, b) => b.words.length - a.words.length);
  return (other) => {
    const found: Redaction[] = [];
    for (const { words, type, isOpenBefore, isOpenAfter } of wanted) {
      for (const match of other.matchAll(patternOf(words))) {
        const start = match.index;
        const end = start + match[0].length + endingAfter(words, other.slice(start + match[0].length)).length;
        const isWhole =
          (isOpenBefore || !isWithinWord(other.charAt(start - 1), other.charAt(start))) && (isOpenAfter || !isWithinWord(other.charAt(end - 1), other.charAt(end)));
        if (isWhole && !found.some((range) => start < range.end && range.start < end)) found.push({ start, end, type });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}
