import { hashOf } from '../deidentification/naming/word-hash.ts';
import type { Token } from '../urgency/read-tokens.ts';
import { weightlessWords } from './machine-talk.ts';
import { stemOf } from './stem-of.ts';

/**
 * How a text is worded, whatever it means: keys of its words without their endings, and of pairs of neighbours, each once. Words
 * of orders to a machine are as if not written. Linear in length.
 */
export function readWording(tokens: readonly Token[]): readonly number[] {
  const seen = new Set<number>();
  let before: { readonly stem: string; readonly sentence: number } | undefined;
  for (const { word, sentence } of tokens) {
    if (word === '' || weightlessWords.has(word)) continue;
    const stem = stemOf(word);
    seen.add(hashOf(`word ${stem}`));
    if (before?.sentence === sentence && before.stem !== stem) seen.add(hashOf(`words ${before.stem} ${stem}`));
    before = { stem, sentence };
  }
  return [...seen];
}
