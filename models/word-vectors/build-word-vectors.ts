import { wholeValue, type WordVectorFile } from '../../shared/domain/urgency/danger/word-vectors.ts';
import { hashOf } from '../../shared/domain/deidentification/naming/word-hash.ts';
import { dot, principalAxes, unit } from './principal-axes.ts';
import { readGlove } from './read-glove.ts';

const letters = /^[a-z]+$/;
/** The axes are those along which the most frequent words differ. */
const wordsForAxes = 30_000;

export interface WordVectorSettings {
  /** So many of the most frequent words are shipped, whether our texts use them or not. */
  readonly frequent: number;
  readonly dimensions: number;
}

/** Word vectors as they are shipped: frequent words and those of our texts, with fewer dimensions, in signed bytes. */
export function buildWordVectors(ofTexts: Iterable<string>, { frequent, dimensions }: WordVectorSettings): WordVectorFile {
  const glove = readGlove();
  const vectorOf = (word: string): Float64Array => glove.vectorOf(word) ?? new Float64Array(glove.dimensions);
  const { mean, axes } = principalAxes(glove.words.slice(0, wordsForAxes).map(vectorOf), dimensions);
  const known = new Set(glove.words);
  const words = new Set([...glove.words.filter((word) => letters.test(word)).slice(0, frequent), ...[...ofTexts].filter((word) => letters.test(word) && known.has(word))]);
  const byKey = new Map(Array.from(words, (word) => [hashOf(word), word]));
  const sorted = [...byKey].sort(([a], [b]) => a - b);
  const keys = Buffer.alloc(sorted.length * 4);
  const bytes = new Int8Array(sorted.length * dimensions);
  sorted.forEach(([key, word], row) => {
    keys.writeUInt32LE(key, row * 4);
    const centred = vectorOf(word).map((value, at) => value - (mean[at] ?? 0));
    bytes.set(unit(Float64Array.from(axes, (axis) => dot(axis, centred))).map((value) => Math.round(value * wholeValue)), row * dimensions);
  });
  return { version: 'word-vectors-1', dimensions, keys: keys.toString('base64'), vectors: Buffer.from(bytes.buffer).toString('base64') };
}
