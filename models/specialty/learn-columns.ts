import { specialtyClasses } from '../../shared/domain/classification/specialty-model.ts';
import { learnWeights, sharesOf, type Example, type LearningSettings, type Weights } from '../learn-weights.ts';
import { randomFrom } from '../names/random.ts';

const classes = specialtyClasses.length;

/** What a reader sees of a text: keys, each once, and what each counts. */
export interface Shown {
  readonly keys: readonly number[];
  /** Beside each key. */
  readonly values: readonly number[];
  /** Beside each key: whether it stands for words themselves, not for what they mean. */
  readonly verbal?: readonly boolean[];
}

export interface Labelled {
  readonly label: number;
  readonly weight: number;
}

export interface Learnt {
  /** The column of each key that has weights. */
  readonly columns: ReadonlyMap<number, number>;
  readonly weights: Weights;
}

/** What of a text counts once it is known which keys have weights; some readers share a sum out among those alone. */
export type ShownOf<T> = (text: T, isKnown: (key: number) => boolean) => Shown;

/** Learns weights for every key that at least so many of these texts show. */
export function learnColumns<T extends Labelled>(texts: readonly T[], shownOf: ShownOf<T>, leastTexts: number, settings: Omit<LearningSettings, 'classes' | 'columns'>): Learnt {
  const counts = new Map<number, number>();
  for (const text of texts) for (const key of shownOf(text, () => true).keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const columns = new Map([...counts].filter(([, count]) => count >= leastTexts).sort(([a], [b]) => a - b).map(([key], column) => [key, column]));
  const examples = texts.map((text) => exampleOf(text, shownOf, columns));
  return { columns, weights: learnWeights(examples, { classes, columns: columns.size, ...settings }, randomFrom(20_261_123)) };
}

/** The log-probabilities of the classes of a text. */
export function readBy<T extends Labelled>(text: T, shownOf: ShownOf<T>, { columns, weights }: Learnt): number[] {
  return Array.from(sharesOf(weights, exampleOf(text, shownOf, columns), classes, columns.size), (share) => Math.log(Math.max(1e-9, share)));
}

function exampleOf<T extends Labelled>(text: T, shownOf: ShownOf<T>, columns: ReadonlyMap<number, number>): Example {
  const { keys, values, verbal } = shownOf(text, (key) => columns.has(key));
  const known = keys.flatMap((key, at) => (columns.has(key) ? [at] : []));
  return {
    at: Int32Array.from(known, (at) => columns.get(keys[at] ?? 0) ?? 0),
    values: Float64Array.from(known, (at) => values[at] ?? 0),
    label: text.label,
    weight: text.weight,
    ...(verbal === undefined ? {} : { verbal: known.map((at) => verbal[at] ?? false) }),
  };
}

/** The weights as they are shipped: keys in the order of their columns, weights in signed bytes. */
export function packColumns({ columns, weights }: Learnt): { readonly keys: string; readonly weights: string; readonly scale: number; readonly intercepts: readonly number[] } {
  const slots = columns.size * classes;
  const largest = weights.subarray(0, slots).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / 127;
  const keys = Buffer.alloc(columns.size * 4);
  for (const [key, column] of columns) keys.writeUInt32LE(key, column * 4);
  const bytes = Int8Array.from(weights.subarray(0, slots), (weight) => Math.round(weight / scale));
  return { keys: keys.toString('base64'), weights: Buffer.from(bytes.buffer).toString('base64'), scale, intercepts: [...weights.subarray(slots)] };
}
