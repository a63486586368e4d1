import type { FoundIdentifier } from './found-identifier.ts';
import { ambiguousNames, givenNames } from './given-names.ts';
import { findNameCues } from './find-name-cues.ts';
import { isNameWord, nameEnd } from './name-words.ts';
import { nameLikeTerms, eponymNouns, eponyms, lowerCaseWords, notNames, wordSurnames } from './protected-words.ts';
import { isCaseless, readWords, type Word } from './read-words.ts';
import { chineseSurnames, surnames } from './surnames.ts';

const syllables = /^(?:(?:zh|ch|sh|ts|hs|[bcdfghjklmnpqrstwxyz])?h?[aeiou]{1,3}(?:ng|n|r|h|k|m|p|t)?){1,2}$/;

function looksPinyin(word: string): boolean {
  return word.split('-').every((part) => part.length <= 7 && syllables.test(part));
}

const foreignEnding = /(?:ov|ova|ev|eva|sky|ski|ska|sson|ssen|czyk|enko|dottir|opoulos|escu|berg|mann|stein|nen|wicz|vić|vic)$/;

/** A capitalised word that no everyday English is spelled like: "Szöllösy", "Magnusson". */
function looksForeign(word: Word): boolean {
  return word.isCapitalised && !notNames.has(word.lower) && !eponyms.has(word.lower) && (/[^\x00-\x7f]/.test(word.text) || (!word.isFirst && word.lower.length >= 6 && foreignEnding.test(word.lower)));
}

function isEponym(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return false;
  const followed = next !== undefined && next.start - word.end <= 3 && eponymNouns.has(next.lower);
  return followed || (eponyms.has(word.lower) && (word.isPossessive || !givenNames.has(word.lower)));
}

/** "Hong Weibin", "Mei-ling Chen", "Xiao Fu". */
function chineseNameEnd(words: readonly Word[], at: number): number {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (first === undefined || second === undefined || !second.isJoined || !second.isCapitalised || !first.isCapitalised) return at;
  if (notNames.has(second.lower) || nameLikeTerms.has(`${first.lower} ${second.lower}`) || isEponym(words, at + 1)) return at;
  const isShort = (word: Word): boolean => looksPinyin(word.lower) && word.text !== word.text.toUpperCase();
  const firstIsWord = first.isFirst && (notNames.has(first.lower) || wordSurnames.has(first.lower)) && !second.text.includes('-');
  if ((chineseSurnames.has(first.lower) || first.lower === 'xiao' || first.lower === 'ah') && isShort(second) && !firstIsWord && !notNames.has(first.lower)) {
    return third?.isJoined === true && third.isCapitalised && isShort(third) && !notNames.has(third.lower) ? at + 3 : at + 2;
  }
  const givenFirst = isShort(first) && !notNames.has(first.lower) && (first.text.includes('-') || first.lower.length >= 5);
  return givenFirst && chineseSurnames.has(second.lower) && !second.isPossessive ? at + 2 : at;
}

/** Where a name ends that starts at `at` by the lexicons alone, and how sure that is. */
function lexiconName(words: readonly Word[], at: number, caseless: boolean): { end: number; confidence: number } | undefined {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || isEponym(words, at) || nameLikeTerms.has(`${word.lower} ${next?.lower ?? ''}`)) return undefined;
  const known = givenNames.has(word.lower) && !ambiguousNames.has(word.lower);
  const trusted = word.isCapitalised && !caseless;
  if (!trusted) {
    if (word.text.includes('-') && looksPinyin(word.lower) && next?.isJoined === true && chineseSurnames.has(next.lower) && !notNames.has(next.lower)) return { end: at + 2, confidence: 0.75 };
    if (!known || word.lower.length < 4 || lowerCaseWords.has(word.lower)) return undefined;
    const withSurname = next?.isJoined === true && (surnames.has(next.lower) || chineseSurnames.has(next.lower)) && !notNames.has(next.lower) && !wordSurnames.has(next.lower);
    return { end: withSurname ? at + 2 : at + 1, confidence: 0.75 };
  }
  const chinese = chineseNameEnd(words, at);
  if (chinese > at) return { end: chinese, confidence: 0.85 };
  if (known) return { end: nameEnd(words, at), confidence: 0.9 };
  const withInitial = next?.isJoined === true && next.text.length === 1 && words[at + 2]?.isJoined === true && isNameWord(words[at + 2]);
  const namesDisease = eponymNouns.has(words[at - 1]?.lower ?? '');
  if ((isNameWord(word) && withInitial && word.text !== word.text.toUpperCase()) || (looksForeign(word) && !namesDisease)) return { end: nameEnd(words, at), confidence: 0.7 };
  if (next?.isJoined !== true || !next.isCapitalised || isEponym(words, at + 1)) {
    const alone = surnames.has(word.lower) && !wordSurnames.has(word.lower) && !notNames.has(word.lower) && !eponyms.has(word.lower) && !word.isFirst && word.lower.length >= 5;
    return alone ? { end: at + 1, confidence: 0.7 } : undefined;
  }
  if (isNameWord(word) && looksForeign(next)) return { end: nameEnd(words, at), confidence: 0.7 };
  const isSurname = surnames.has(next.lower) || chineseSurnames.has(next.lower);
  if (ambiguousNames.has(word.lower) && isSurname && !notNames.has(next.lower)) return { end: nameEnd(words, at), confidence: 0.85 };
  if (isNameWord(word) && isSurname && !wordSurnames.has(next.lower) && !notNames.has(next.lower)) return { end: nameEnd(words, at), confidence: 0.75 };
  return word.text.length === 1 && isSurname ? { end: nameEnd(words, at), confidence: 0.85 } : undefined;
}

/** Finds persons' names by the words around them (see `find-name-cues.ts`) and by lexicons of names. */
export function findNames(shadow: string): readonly FoundIdentifier[] {
  const words = readWords(shadow);
  const caseless = isCaseless(words);
  const found: FoundIdentifier[] = [...findNameCues(shadow, words, caseless)];
  for (let at = 0; at < words.length; at += 1) {
    const name = lexiconName(words, at, caseless);
    const [first, last] = [words[at], words[(name?.end ?? 0) - 1]];
    if (name === undefined || first === undefined || last === undefined) continue;
    found.push({ start: first.start, end: last.end, type: 'NAME', detector: 'nameLexicon', confidence: name.confidence });
    at = name.end - 1;
  }
  return found;
}
