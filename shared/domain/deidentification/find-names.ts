import { findNameCues } from './find-name-cues.ts';
import type { FoundIdentifier } from './found-identifier.ts';
import { isCaseless, readWords } from './read-words.ts';

/** Finds persons' names by the words around them; what nothing introduces is the tagger's (`find-tagged-names.ts`). */
export function findNames(shadow: string): readonly FoundIdentifier[] {
  const words = readWords(shadow);
  return findNameCues(shadow, words, isCaseless(words));
}
