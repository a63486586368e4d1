import type { FoundIdentifier } from './found-identifier.ts';
import { isEverydayWord } from './name-words.ts';
import { ambiguousNames } from './given-names.ts';
import { eponymNouns, eponyms } from './protected-words.ts';
import { readWords } from './read-words.ts';

const shortest = 3;

/** Where a name that was found once stands again without its cue: "Dr. Kim … Kim is away", 林美玲 … 美玲. */
export function findRepeatedNames(shadow: string, found: readonly FoundIdentifier[]): readonly FoundIdentifier[] {
  const names = found.filter(({ type }) => type === 'NAME').map(({ start, end }) => shadow.slice(start, end));
  if (names.length === 0) return [];
  const parts = new Set(names.flatMap((name) => readWords(name)).filter(({ lower, isCapitalised }) => isCapitalised && lower.length >= shortest && !isEverydayWord(lower)).map(({ lower }) => lower));
  const words = readWords(shadow);
  const latin = words.flatMap((word, at): FoundIdentifier[] => {
    const isEponym = eponymNouns.has(words[at + 1]?.lower ?? '') || (eponyms.has(word.lower) && word.isPossessive);
    if (!word.isCapitalised || !parts.has(word.lower) || isEponym || (word.isFirst && ambiguousNames.has(word.lower))) return [];
    return [{ start: word.start, end: word.end, type: 'NAME', detector: 'nameRepeated', confidence: 0.7 }];
  });
  return [...latin, ...findHan(shadow, names)];
}

/** Looks two to four characters from every place on up, so that many names cost no more than one. */
function findHan(shadow: string, names: readonly string[]): FoundIdentifier[] {
  const full = names.filter((name) => /^\p{Script=Han}{2,4}$/u.test(name));
  const wanted = new Set(full.flatMap((name) => (name.length >= 3 ? [name, name.slice(-2)] : [name])));
  const found: FoundIdentifier[] = [];
  for (let start = 0; wanted.size > 0 && start < shadow.length - 1; start += 1) {
    const length = [4, 3, 2].find((size) => wanted.has(shadow.slice(start, start + size)));
    if (length === undefined) continue;
    found.push({ start, end: start + length, type: 'NAME', detector: 'nameRepeated', confidence: 0.7 });
    start += length - 1;
  }
  return found;
}
