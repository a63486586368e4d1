import { fingerprintOf } from './word-hash.ts';

/** What is known of a word form, as bits: whether everyday English uses it (two bits: 1 rarely, 3 all the time), and as what else it occurs. */
export const trait = { everyday: 3, givenName: 4, surname: 8, place: 16, medical: 32, properNoun: 64, institution: 128 } as const;

/** Looks word forms up, lower case and without accents; 0 for one that nobody knows. */
export interface WordTraits {
  of(hash: number): number;
}

const bucketBits = 15;
const buckets = 1 << bucketBits;
const entryBytes = 3;

/**
 * Packs traits: for each bucket of hashes how many entries it has, then the entries, each a fingerprint of 16 bits and the
 * traits. The words themselves are not kept; one unknown word in some 20,000 is taken for another.
 */
export function packTraits(words: ReadonlyMap<string, number>, hashOf: (word: string) => number): Uint8Array {
  const filled = Array.from({ length: buckets }, () => new Map<number, number>());
  for (const [word, traits] of words) {
    const { bucket, fingerprint } = fingerprintOf(hashOf(word), bucketBits);
    const entries = filled[bucket];
    entries?.set(fingerprint, (entries.get(fingerprint) ?? 0) | traits);
  }
  const entries = filled.flatMap((bucket) => [...bucket]);
  const packed = new Uint8Array(buckets + entries.length * entryBytes);
  filled.forEach((bucket, at) => (packed[at] = bucket.size));
  entries.forEach(([fingerprint, traits], at) => packed.set([fingerprint >> 8, fingerprint & 0xff, traits], buckets + at * entryBytes));
  return packed;
}

/** Reads what `packTraits` packed. */
export function readTraits(packed: Uint8Array): WordTraits {
  const starts = new Uint32Array(buckets + 1);
  for (let bucket = 0; bucket < buckets; bucket += 1) starts[bucket + 1] = (starts[bucket] ?? 0) + (packed[bucket] ?? 0);
  return {
    of(hash) {
      const { bucket, fingerprint } = fingerprintOf(hash, bucketBits);
      const end = buckets + (starts[bucket + 1] ?? 0) * entryBytes;
      for (let at = buckets + (starts[bucket] ?? 0) * entryBytes; at < end; at += entryBytes) {
        if (((packed[at] ?? 0) << 8) + (packed[at + 1] ?? 0) === fingerprint) return packed[at + 2] ?? 0;
      }
      return 0;
    },
  };
}
