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

function findHan(shadow: string, names: readonly string[]): FoundIdentifier[] {
  const full = names.filter((name) => /^\p{Script=Han}{2,4}$/u.test(name));
  const wanted = new Set(full.flatMap((name) => (name.length >= 3 ? [name, name.slice(-2)] : [name])));
  if (wanted.size === 0) return [];
  return Array.from(shadow.matchAll(new RegExp([...wanted].sort((a, b) => b.length - a.length).join('|'), 'gu')), ({ 0: name, index }) => ({ start: index, end: index + name.length, type: 'NAME' as const, detector: 'nameRepeated', confidence: 0.7 }));
}
