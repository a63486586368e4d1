import { ambiguousNames, givenNames } from './given-names.ts';
import { eponymNouns, eponyms, notNames } from './protected-words.ts';
import type { Word } from './read-words.ts';
import { chineseSurnames, surnames } from './surnames.ts';

const particles = new Set(['de', 'da', 'del', 'della', 'di', 'van', 'von', 'der', 'den', 'la', 'le', 'bin', 'binti', 'al', 'el', 'ibn', 'dos', 'das', 'du', 'st', 'ten', 'ter', 'a/l', 's/o']);
const maximumWords = 4;

const contraction = /^(?:i|he|she|it|we|they|you|that|what|there|who|how|where|let|here)'|n't$/;

/** A word, lower case, that is no name however it is written: "Doctor", "I'm". */
export function isEverydayWord(lower: string): boolean {
  return notNames.has(lower) || (lower.includes("'") && contraction.test(lower));
}

/** A capitalised word that may be part of a name: not an everyday word, not an eponym of a disease. */
export function isNameWord(word: Word | undefined): boolean {
  return word !== undefined && word.isCapitalised && !isEverydayWord(word.lower) && !eponymNouns.has(word.lower) && !(eponyms.has(word.lower) && word.isPossessive);
}

/** A word that a lexicon knows as somebody's name, whatever its case. */
export function isKnownName(word: Word | undefined): boolean {
  return word !== undefined && !notNames.has(word.lower) && (givenNames.has(word.lower) || surnames.has(word.lower) || chineseSurnames.has(word.lower) || ambiguousNames.has(word.lower));
}

/** The end (exclusive) of the run of name words that starts at `at`: "Maria de la Cruz", "J. R. Smith". */
export function nameEnd(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (end < words.length && end - at < maximumWords) {
    const word = words[end];
    if (word === undefined || !word.isJoined || words[end - 1]?.isPossessive === true) break;
    const after = words[end + 1];
    const isParticle = particles.has(word.lower) && after?.isJoined === true && (isNameWord(after) || particles.has(after.lower));
    if (!isNameWord(word) && !isParticle) break;
    end += 1;
  }
  return end;
}
