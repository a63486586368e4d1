import { fingerprintOf } from './word-hash.ts';

/** What is known of a word form, as bits: whether everyday English uses it (two bits: 1 rarely, 3 all the time), and as what else it occurs. */
export const trait = { everyday: 3, givenName: 4, surname: 8, place: 16, medical: 32, properNoun: 64, institution: 128 } as const;

/** Above the traits of a word stands the group of the words that are used like it. */
export const groupBits = 8;
const traitMask = (1 << groupBits) - 1;

/** The traits without the group. */
export function traitsWithin(known: number): number {
  return known & traitMask;
}

/** Looks word forms up, lower case and without accents; 0 for one that nobody knows. */
export interface WordTraits {
  of(hash: number): number;
}

const bucketBits = 15;
const buckets = 1 << bucketBits;
/** An entry: a part of the fingerprint, the group, and which of the sets of traits that occur. */
const [printBits, setBits] = [14, 6];
const printMask = (1 << printBits) - 1;
const sets = 1 << setBits;

/** The sets of traits that occur, the most frequent first; one of the rarest does without what makes it rare. */
function occurring(words: ReadonlyMap<string, number>): number[] {
  const counts = new Map<number, number>();
  for (const known of words.values()) counts.set(traitsWithin(known), (counts.get(traitsWithin(known)) ?? 0) + 1);
  return [...counts].sort(([a, times], [b, others]) => others - times || a - b).map(([traits]) => traits).slice(0, sets);
}

function nearestSet(known: readonly number[], traits: number): number {
  const distance = (a: number): number => (a ^ traits).toString(2).replaceAll('0', '').length;
  return known.reduce((best, each, at) => (distance(each) < distance(known[best] ?? 0) ? at : best), 0);
}

/**
 * Packs traits: the sets of them that occur, for each bucket of hashes how many entries it has, then the entries of 28 bits. The
 * words themselves are not kept; one unknown word in some 4,000 is taken for another.
 */
export function packTraits(words: ReadonlyMap<string, number>, hashOf: (word: string) => number): Uint8Array {
  const known = occurring(words);
  const filled = Array.from({ length: buckets }, () => new Map<number, number>());
  for (const [word, traits] of words) {
    const { bucket, fingerprint } = fingerprintOf(hashOf(word), bucketBits);
    const entries = filled[bucket];
    const before = entries?.get(fingerprint & printMask);
    entries?.set(fingerprint & printMask, before === undefined ? traits : before | traitsWithin(traits));
  }
  const entries = filled.flatMap((bucket) => [...bucket]);
  const packed = new Uint8Array(sets + buckets + Math.ceil(entries.length / 2) * 7);
  packed.set(known);
  filled.forEach((bucket, at) => (packed[sets + at] = bucket.size));
  entries.forEach(([fingerprint, traits], index) => {
    const entry = (fingerprint << (groupBits + setBits)) | ((traits >> groupBits) << setBits) | nearestSet(known, traitsWithin(traits));
    const at = sets + buckets + ((index * 7) >> 1);
    if (index % 2 === 0) packed.set([entry >>> 20, (entry >>> 12) & 255, (entry >>> 4) & 255, (entry & 15) << 4], at);
    else packed.set([(packed[at] ?? 0) | (entry >>> 24), (entry >>> 16) & 255, (entry >>> 8) & 255, entry & 255], at);
  });
  return packed;
}

/** Twice as many slots as there are words, and a power of two: a look-up finds its word or an empty slot at once. */
const slotBits = 19;
const slotMask = (1 << slotBits) - 1;

/** Reads what `packTraits` packed. */
export function readTraits(packed: Uint8Array): WordTraits {
  // Fingerprint and bucket, of which none is 0 with the bit above both; what is known of the word.
  const keys = new Uint32Array(1 << slotBits);
  const known = new Uint16Array(1 << slotBits);
  let index = 0;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    for (const last = index + (packed[sets + bucket] ?? 0); index < last; index += 1) {
      const entry = entryAt(packed, index);
      const key = keyOf(bucket, entry >>> (groupBits + setBits));
      let slot = slotOf(key);
      while (keys[slot] !== 0) slot = (slot + 1) & slotMask;
      keys[slot] = key;
      known[slot] = (packed[entry & (sets - 1)] ?? 0) | (((entry >>> setBits) & traitMask) << groupBits);
    }
  }
  return {
    of(hash) {
      const { bucket, fingerprint } = fingerprintOf(hash, bucketBits);
      const key = keyOf(bucket, fingerprint & printMask);
      let slot = slotOf(key);
      for (let found = keys[slot]; found !== 0; found = keys[slot]) {
        if (found === key) return known[slot] ?? 0;
        slot = (slot + 1) & slotMask;
      }
      return 0;
    },
  };
}

const keyOf = (bucket: number, print: number): number => (1 << (bucketBits + printBits)) | (print << bucketBits) | bucket;
const slotOf = (key: number): number => (key ^ (key >>> 10)) & slotMask;

/** An entry of 28 bits: two of them take seven bytes. */
function entryAt(packed: Uint8Array, index: number): number {
  const at = sets + buckets + ((index * 7) >> 1);
  const [a, b, c, d] = [packed[at] ?? 0, packed[at + 1] ?? 0, packed[at + 2] ?? 0, packed[at + 3] ?? 0];
  return index % 2 === 0 ? (a << 20) | (b << 12) | (c << 4) | (d >> 4) : ((a & 15) << 24) | (b << 16) | (c << 8) | d;
}
