import { hashOf } from '../../../../shared/domain/deidentification/naming/word-hash.ts';
import type { Filters } from '../../../../shared/domain/urgency/danger/meaning-model.ts';
import type { WordVectorFile } from '../../../../shared/domain/urgency/danger/word-vectors.ts';

/** A language of two dimensions: how much a word is of danger, and how much it takes back. */
export function smallLanguage(words: Readonly<Record<string, readonly [danger: number, denial: number]>>): WordVectorFile {
  const rows = Object.entries(words).map(([word, vector]) => ({ key: hashOf(word), vector })).sort((a, b) => a.key - b.key);
  const keys = Buffer.alloc(rows.length * 4);
  rows.forEach(({ key }, row) => keys.writeUInt32LE(key, row * 4));
  const vectors = Buffer.from(Int8Array.from(rows.flatMap(({ vector }) => vector), (value) => value * 127).buffer);
  return { version: 'test', dimensions: 2, keys: keys.toString('base64'), vectors: vectors.toString('base64') };
}

/** One filter of each width: a word of danger speaks for it; a denial right before it, or two words before it, against it. */
export const smallFilters: Filters = {
  count: 1,
  dimensions: 2,
  parts: Float32Array.from([1, 0, 0, 1, 1, 0, 0, 1, 0, 0, 1, 0]),
  thresholds: Float32Array.from([0, -1, -1]),
  speaks: Float32Array.from([-2, 0, 2, 4, 0, -4, 4, 0, -4]),
  intercepts: Float32Array.from([1, 0, 0]),
};
