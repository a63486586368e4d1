import { correctSpelling } from './correct-spelling.ts';
import { smallVocabulary, spellings } from './key-words.ts';

const letterFor: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', '@': 'a', '!': 'i', $: 's', '|': 'l', '€': 'e', '£': 'l' };
const letterAndSign = /[a-z]/;

/** A word that somebody stretched ("diiiie", "pleaseee") with each letter at most once or twice. */
function unstretch(word: string): string {
  const twice = word.replace(/([a-z])\1{2,}/g, '$1$1');
  return smallVocabulary.has(twice) ? twice : word.replace(/([a-z])\1{2,}/g, '$1');
}

/** Signs for letters read as letters ("k1ll", "d!e", "su*cide"), where that makes a word that we know. */
export function readSigns(word: string): string | undefined {
  const letters = word.replace(/[^a-z]/g, (sign) => letterFor[sign] ?? sign);
  const asL = word.replace(/[^a-z]/g, (sign) => (sign === '1' || sign === '!' ? 'l' : (letterFor[sign] ?? sign)));
  for (const read of [letters, asL]) {
    const known = spellings.get(read) ?? read;
    if (smallVocabulary.has(known)) return known;
  }
  if (!word.includes('*')) return undefined;
  for (const vowel of 'iuaeo') {
    const read = word.replace(/\*+/g, vowel);
    if (smallVocabulary.has(read)) return read;
  }
  return undefined;
}

/** How often a letter stands in a row at most; 0 when there is more than letters, or nothing. */
function longestRun(word: string): number {
  let longest = 0;
  let run = 0;
  let before = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 97 || code > 122) return 0;
    run = code === before ? run + 1 : 1;
    if (run > longest) longest = run;
    before = code;
  }
  return longest;
}

/** A lower-case word as it was meant: short forms, signs for letters, stretched letters and single slips are mended. */
export function mendWord(word: string): string {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const run = longestRun(word);
  if (run > 0) return correctSpelling(run > 2 ? unstretch(word) : word);
  return letterAndSign.test(word) && word.length > 2 && word.length < 20 ? (readSigns(word) ?? word) : word;
}

/** Words from letters without spaces ("wanttodie"), or undefined where they do not come out even. */
export function splitRun(run: string): readonly number[] | undefined {
  const reached: (number | undefined)[] = new Array<number | undefined>(run.length + 1).fill(undefined);
  reached[0] = 0;
  for (let from = 0; from < run.length; from += 1) {
    if (reached[from] === undefined) continue;
    for (let to = Math.min(run.length, from + 14); to > from; to -= 1) {
      if (reached[to] === undefined && smallVocabulary.has(run.slice(from, to))) reached[to] = from;
    }
  }
  if (reached[run.length] === undefined) return undefined;
  const ends: number[] = [];
  for (let at = run.length; at > 0; at = reached[at] ?? 0) ends.unshift(at);
  return ends;
}
