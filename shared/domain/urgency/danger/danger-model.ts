import type { DangerFeature } from './danger-features.ts';

/** The order of the weights of a feature: nobody need hurry, today, now. */
export const dangerClasses = ['calm', 'urgent', 'emergency'] as const;
const classes = dangerClasses.length;

/** What the features of a text count together: a long text shows more of them, each of which then counts less. */
const together = 3;

/** Trained weights as they are shipped: see the card beside the file. */
export interface DangerModel {
  readonly version: string;
  /** Base64 of little-endian 32-bit keys of features, ascending. */
  readonly keys: string;
  /** Base64 of signed bytes, class by class for each key. */
  readonly weights: string;
  /** What a weight of 1 stands for. */
  readonly scale: number;
  readonly intercepts: readonly number[];
  /** Divides the log-odds, so that a probability is how often one is right. */
  readonly temperature: number;
}

/** What the trained weights say of a text. */
export interface Danger {
  /** Probability that it is an emergency, and that it is one or urgent. */
  readonly emergency: number;
  readonly alarm: number;
  /** The sentence that says so most. */
  readonly sentence: number;
}

/** Features that the model knows, and the value that each counts with. */
export function dangerValues(features: readonly DangerFeature[], isKnown: (key: number) => boolean): { readonly known: readonly DangerFeature[]; readonly value: number } {
  const known = features.filter(({ key }) => isKnown(key));
  return { known, value: together / Math.sqrt(Math.max(1, known.length)) };
}

/** Judges features by trained weights; the same text is always judged alike. */
export function dangerJudge({ keys, weights, scale, intercepts, temperature }: DangerModel): (features: readonly DangerFeature[]) => Danger {
  const sorted = wordsOf(keys);
  const rows = Buffer.from(weights, 'base64');
  return (features) => {
    const logits = [...intercepts];
    const bySentence = new Map<number, number>();
    const { known, value } = dangerValues(features, (key) => rowOf(sorted, key) >= 0);
    for (const feature of known) {
      const row = rowOf(sorted, feature.key) * classes;
      for (let each = 0; each < classes; each += 1) logits[each] = (logits[each] ?? 0) + value * scale * rows.readInt8(row + each);
      const speaks = value * (rows.readInt8(row + 2) - rows.readInt8(row));
      bySentence.set(feature.sentence, (bySentence.get(feature.sentence) ?? 0) + speaks);
    }
    const [, urgent = 0, emergency = 0] = shares(logits.map((logit) => logit / temperature));
    const [sentence] = [...bySentence].reduce((best, next) => (next[1] > best[1] ? next : best), [0, -Infinity]);
    return { emergency, alarm: urgent + emergency, sentence };
  };
}

function wordsOf(base64: string): Uint32Array {
  const bytes = Buffer.from(base64, 'base64');
  return Uint32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32LE(at * 4));
}

/** Where a key stands among sorted ones; below 0 when it does not. */
function rowOf(sorted: Uint32Array, key: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function shares(logits: readonly number[]): number[] {
  const most = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
