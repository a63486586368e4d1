import { specialtyClasses } from './specialty-model.ts';

const classes = specialtyClasses.length;

/** Trained weights as they are shipped: see `models/specialty/card.md`. */
export interface WordingModel {
  readonly version: string;
  /** Base64 of little-endian 32-bit keys, ascending. */
  readonly keys: string;
  /** Base64 of signed bytes, class by class for each key. */
  readonly weights: string;
  /** What a weight of 1 stands for. */
  readonly scale: number;
  readonly intercepts: readonly number[];
  /** What its log-odds count beside those of the concepts. */
  readonly share: number;
}

/** What all keys of a text count together: a long text shows more of them, each of which then counts less. */
const together = 3;

/** What each of so many keys counts. */
export function wordingValue(keys: number): number {
  return together / Math.sqrt(Math.max(1, keys));
}

/** Judges a text's wording by trained weights: what it adds to the log-odds of each class. The same wording is always judged alike. */
export function wordingJudge({ keys, weights, scale, intercepts, share }: WordingModel): (wording: readonly number[]) => number[] {
  const rowOf = rowsOf(keys);
  const bytes = Buffer.from(weights, 'base64');
  return (wording) => {
    const sums = intercepts.map(() => 0);
    for (const key of wording) {
      const row = rowOf(key);
      if (row >= 0) for (let each = 0; each < classes; each += 1) sums[each] = (sums[each] ?? 0) + bytes.readInt8(row * classes + each);
    }
    const value = scale * wordingValue(wording.length);
    return intercepts.map((intercept, each) => share * (intercept + value * (sums[each] ?? 0)));
  };
}

/** Finds the row of a key; below 0 when it is not there. */
function rowsOf(base64: string): (key: number) => number {
  // Copied, so that they lie where whole numbers may; every machine that this runs on has the lowest byte first.
  const sorted = new Uint32Array(new Uint8Array(Buffer.from(base64, 'base64')).buffer);
  return (key) => {
    let [low, high] = [0, sorted.length - 1];
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = sorted[middle] ?? 0;
      if (found === key) return middle;
      if (found < key) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
}
