import type { Glove } from '../word-vectors/read-glove.ts';
import type { Random } from './random.ts';

/** How many groups there are; 0 is the group of words that have no vector. */
const groups = 250;
/** How many of the most frequent words the groups are drawn around. */
const drawnAround = 24_000;
const rounds = 10;

export function normalised(vector: Float64Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (value) => value / length);
}

function nearest(vector: Float32Array, centres: readonly Float32Array[]): number {
  let best = 0;
  let most = -Infinity;
  centres.forEach((centre, index) => {
    let product = 0;
    for (let at = 0; at < vector.length; at += 1) product += (vector[at] ?? 0) * (centre[at] ?? 0);
    if (product > most) [best, most] = [index, product];
  });
  return best;
}

/** Which words are used alike, by the directions of their vectors (spherical k-means): 1 and up, for each word that has a vector. */
export function wordGroups(glove: Glove, wanted: ReadonlySet<string>, random: Random): Map<string, number> {
  const known = glove.words.filter((word) => wanted.has(word));
  const vectors = known.map((word) => normalised(glove.vectorOf(word) ?? new Float64Array(glove.dimensions)));
  const frequent = vectors.slice(0, drawnAround);
  let centres = Array.from({ length: groups }, () => random.pick(frequent));
  for (let round = 0; round < rounds; round += 1) {
    const sums = centres.map(() => new Float64Array(glove.dimensions));
    for (const vector of frequent) sums[nearest(vector, centres)]?.forEach((sum, at, all) => (all[at] = sum + (vector[at] ?? 0)));
    centres = sums.map(normalised);
  }
  return new Map(known.map((word, index) => [word, 1 + nearest(vectors[index] ?? new Float32Array(glove.dimensions), centres)]));
}
