import type { DangerFeatures } from './danger-features.ts';

/** The order of the weights of a feature: nobody need hurry, today, now. */
export const dangerClasses = ['calm', 'urgent', 'emergency'] as const;
const classes = dangerClasses.length;

/** What the features of a text count together: a long text shows more of them, each of which then counts less. */
const together = 3;
/** Of the bits of a key, those by which it is looked up first. */
const upperBits = 15;

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

/** What each of so many features that the model knows counts. */
const valueOf = (count: number): number => together / Math.sqrt(Math.max(1, count));

/** Features that the model knows, and the value that each counts with. */
export function dangerValues({ keys }: DangerFeatures, isKnown: (key: number) => boolean): { readonly known: readonly number[]; readonly value: number } {
  const known = keys.filter(isKnown);
  return { known, value: valueOf(known.length) };
}

/** Judges features by trained weights; the same text is always judged alike. The weights are opened when the first text is judged. */
export function dangerJudge(model: DangerModel): (features: DangerFeatures) => Danger {
  const { intercepts, scale, temperature } = model;
  let opened: OpenWeights | undefined;
  return ({ keys, sentences }) => {
    const weights = (opened ??= new OpenWeights(model));
    const rows = new Int32Array(keys.length);
    let count = 0;
    for (let at = 0; at < rows.length; at += 1) {
      const row = weights.rowOf(keys[at] ?? 0);
      rows[at] = row;
      if (row >= 0) count += 1;
    }
    const value = valueOf(count);
    let [calm = 0, urgent = 0, emergency = 0] = intercepts;
    const bySentence = new Map<number, number>();
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? -1;
      if (row < 0) continue;
      const packed = weights.at(row);
      const ofCalm = (packed << 24) >> 24;
      const ofEmergency = (packed << 8) >> 24;
      calm += value * scale * ofCalm;
      urgent += value * scale * ((packed << 16) >> 24);
      emergency += value * scale * ofEmergency;
      const sentence = sentences[at] ?? 0;
      bySentence.set(sentence, (bySentence.get(sentence) ?? 0) + value * (ofEmergency - ofCalm));
    }
    const [, ofUrgent = 0, ofEmergency = 0] = shares([calm, urgent, emergency].map((logit) => logit / temperature));
    const [sentence] = [...bySentence].reduce((best, next) => (next[1] > best[1] ? next : best), [0, -Infinity]);
    return { emergency: ofEmergency, alarm: ofUrgent + ofEmergency, sentence };
  };
}

/** Keys with their weights beside them, so that a key that is found has brought its weights along. */
class OpenWeights {
  /** A key, then its weights, class by class from the lowest byte on. */
  readonly #rows: Int32Array;
  /** For the upper bits of a key, how many keys have lower ones: few share them, so that one is found in a few steps. */
  readonly #rowsBefore = new Int32Array((1 << upperBits) + 1);

  constructor({ keys, weights }: DangerModel) {
    const bytes = Buffer.from(weights, 'base64');
    const sorted = Buffer.from(keys, 'base64');
    const count = sorted.length / 4;
    this.#rows = new Int32Array(count * 2);
    for (let row = 0; row < count; row += 1) {
      const key = sorted.readInt32LE(row * 4);
      this.#rows[row * 2] = key;
      this.#rows[row * 2 + 1] = bytes.readUIntLE(row * classes, classes);
      this.#rowsBefore[(key >>> (32 - upperBits)) + 1] = row + 1;
    }
    for (let upper = 1; upper <= 1 << upperBits; upper += 1) this.#rowsBefore[upper] ||= this.#rowsBefore[upper - 1] ?? 0;
  }

  /** The row of a key; below 0 when the model does not know it. */
  rowOf(key: number): number {
    const upper = key >>> (32 - upperBits);
    const end = this.#rowsBefore[upper + 1] ?? 0;
    const bits = key | 0;
    for (let row = this.#rowsBefore[upper] ?? 0; row < end; row += 1) if (this.#rows[row * 2] === bits) return row;
    return -1;
  }

  /** The weights of a row. */
  at(row: number): number {
    return this.#rows[row * 2 + 1] ?? 0;
  }
}

function shares(logits: readonly number[]): number[] {
  const most = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
