import type { Family, SpecialtyFeature } from './specialty-features.ts';

/** The order of the weights of a feature. */
export const specialtyClasses = ['neurology', 'psychiatry', 'both', 'other'] as const;
const classes = specialtyClasses.length;

/** How much one feature of a family counts alone, and how many of them may count fully. */
export const familyShares: Readonly<Record<Family, { readonly value: number; readonly full: number }>> = {
  concept: { value: 1.5, full: 4 },
  sum: { value: 0.3, full: 1_000 },
  pair: { value: 0.8, full: 20 },
  word: { value: 1, full: 15 },
};

/** Trained weights as they are shipped: see the card beside the file. */
export interface SpecialtyModel {
  readonly version: string;
  /** Base64 of little-endian 32-bit keys of features. */
  readonly keys: string;
  /** Base64 of signed bytes, class by class for each key. */
  readonly weights: string;
  /** What a weight of 1 stands for. */
  readonly scale: number;
  readonly intercepts: readonly number[];
  /** Divides the log-odds, so that a probability is how often one is right. */
  readonly temperature: number;
}

/** What one feature adds to the log-odds of each class. */
export interface Contribution {
  readonly feature: SpecialtyFeature;
  readonly logits: readonly number[];
}

export interface SpecialtyScorer {
  readonly version: string;
  /** Log-odds of each class, tempered, and what adds to them. */
  score(features: readonly SpecialtyFeature[]): { readonly logits: readonly number[]; readonly contributions: readonly Contribution[] };
}

/** Features that the model knows, each with the value that it counts with: a family's features share a fixed sum. */
export function valuesOf(features: readonly SpecialtyFeature[], isKnown: (key: number) => boolean): { readonly feature: SpecialtyFeature; readonly value: number }[] {
  const known = features.filter(({ key }) => isKnown(key));
  const counts: Record<Family, number> = { concept: 0, sum: 0, pair: 0, word: 0 };
  for (const { family } of known) counts[family] += 1;
  return known.map((feature) => {
    const { value, full } = familyShares[feature.family];
    return { feature, value: value * Math.sqrt(full / Math.max(full, counts[feature.family])) };
  });
}

/** A scorer from trained weights; the same text always scores alike. */
export function specialtyScorer({ version, keys, weights, scale, intercepts, temperature }: SpecialtyModel): SpecialtyScorer {
  const keyBytes = Buffer.from(keys, 'base64');
  const rows = new Map<number, number>();
  for (let at = 0; at < keyBytes.length; at += 4) rows.set(keyBytes.readUInt32LE(at), at / 4);
  const bytes = Buffer.from(weights, 'base64');
  const weightOf = Float64Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), (byte) => (byte * scale) / temperature);
  return {
    version,
    score(features) {
      const logits = intercepts.map((intercept) => intercept / temperature);
      const contributions = valuesOf(features, (key) => rows.has(key)).map(({ feature, value }) => {
        const row = (rows.get(feature.key) ?? 0) * classes;
        const added = [0, 0, 0, 0];
        for (let each = 0; each < classes; each += 1) {
          added[each] = value * (weightOf[row + each] ?? 0);
          logits[each] = (logits[each] ?? 0) + (added[each] ?? 0);
        }
        return { feature, logits: added };
      });
      return { logits, contributions };
    },
  };
}
