import { hashOf } from '../../deidentification/naming/word-hash.ts';

/** Word vectors as they are shipped; see the card beside the file. */
export interface WordVectorFile {
  readonly version: string;
  readonly dimensions: number;
  /** Base64 of little-endian 32-bit hashes of the words, ascending. */
  readonly keys: string;
  /** Base64 of signed bytes, `dimensions` for each key. */
  readonly vectors: string;
}

/** What words mean, as places in a space: words that are used alike are near each other. */
export interface WordVectors {
  readonly dimensions: number;
  readonly words: number;
  /** Where a word as the token reader writes it stands, or the word without its ending; -1 when neither is known. */
  readonly rowOf: (word: string) => number;
  /** All rows, one after the other; `wholeValue` stands for 1. */
  readonly values: Int8Array;
}

export const wholeValue = 127;

/** No vector. */
export const unknownWord = -1;

const endings = ['s', 'ing', 'ed'] as const;

/** Opens a file of word vectors. */
export function openWordVectors({ dimensions, keys, vectors }: WordVectorFile): WordVectors {
  // Copied, so that they lie where whole numbers may; every machine that this runs on has the lowest byte first.
  const sorted = new Uint32Array(new Uint8Array(Buffer.from(keys, 'base64')).buffer);
  const values = new Int8Array(new Uint8Array(Buffer.from(vectors, 'base64')).buffer);
  const rowOf = (word: string): number => {
    const row = placeOf(sorted, hashOf(word));
    if (row >= 0) return row;
    for (const ending of endings) {
      if (!word.endsWith(ending)) continue;
      const stem = placeOf(sorted, hashOf(word, 0, word.length - ending.length));
      if (stem >= 0) return stem;
    }
    return unknownWord;
  };
  return { dimensions, words: sorted.length, rowOf, values };
}

function placeOf(sorted: Uint32Array, key: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return unknownWord;
}
