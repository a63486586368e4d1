import { describe, expect, it } from 'vitest';
import { openWordVectors, unknownWord, wholeValue } from '../../../../shared/domain/urgency/danger/word-vectors.ts';
import { smallLanguage } from './small-language.ts';

const { rowOf, values, dimensions, words } = openWordVectors(smallLanguage({ bleed: [1, 0], not: [0, 1], bus: [0, -1] }));
const vectorOf = (word: string): number[] => Array.from(values.subarray(rowOf(word) * dimensions, (rowOf(word) + 1) * dimensions), (value) => value / wholeValue);

describe('openWordVectors', () => {
  it('knows every word of the file by its vector', () => {
    expect(words).toBe(3);
    expect(['bleed', 'not', 'bus'].map(vectorOf)).toEqual([[1, 0], [0, 1], [0, -1]]);
  });

  it.each(['bleeds', 'bleeding', 'bleeded'])('takes %s for the word without its ending', (word) => {
    expect(rowOf(word)).toBe(rowOf('bleed'));
  });

  it.each(['', 's', 'ing', 'ed', 'bl', 'bleedingly', '痛', '42'])('knows nothing of "%s"', (word) => {
    expect(rowOf(word)).toBe(unknownWord);
  });
});
