import { dangerClasses, dangerValues, type DangerModel } from '../../shared/domain/urgency/danger/danger-model.ts';
import { learnWeights, sharesOf, type Example, type Weights } from '../learn-weights.ts';
import { randomFrom } from '../names/random.ts';
import type { UrgencyText } from './urgency-texts.ts';

const classes = dangerClasses.length;
/** A feature that fewer texts show is no rule. */
const leastTexts = 3;
const settings = { pull: 0.3, rounds: 30, step: 0.3 } as const;

interface Learnt {
  readonly columns: ReadonlyMap<number, number>;
  readonly weights: Weights;
}

/** Weights for every feature that enough of these texts show. */
function learn(texts: readonly UrgencyText[]): Learnt {
  const shown = new Map<number, number>();
  for (const { features } of texts) for (const key of features.keys) shown.set(key, (shown.get(key) ?? 0) + 1);
  const columns = new Map([...shown].filter(([, count]) => count >= leastTexts).map(([key], column) => [key, column]));
  const examples = texts.map((text) => exampleOf(text, columns));
  return { columns, weights: learnWeights(examples, { classes, columns: columns.size, ...settings }, randomFrom(20_261_123)) };
}

function exampleOf({ features, label, weight }: UrgencyText, columns: ReadonlyMap<number, number>): Example {
  const { known, value } = dangerValues(features, (key) => columns.has(key));
  return { at: Int32Array.from(known, (key) => columns.get(key) ?? 0), values: new Float64Array(known.length).fill(value), label, weight };
}

/** What weights learnt from some texts say of others: the probability of each class. */
export function judgeUnseen(seen: readonly UrgencyText[], unseen: readonly UrgencyText[]): readonly Float64Array[] {
  const { columns, weights } = learn(seen);
  return unseen.map((text) => sharesOf(weights, exampleOf(text, columns), classes, columns.size));
}

/** The weights of all these texts, as they are shipped. */
export function trainDanger(texts: readonly UrgencyText[], temperature: number): DangerModel {
  return pack(learn(texts), temperature);
}

function pack({ columns, weights }: Learnt, temperature: number): DangerModel {
  const slots = columns.size * classes;
  const scale = weights.subarray(0, slots).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const rows = [...columns].filter(([, column]) => Array.from({ length: classes }, (_, each) => Math.round((weights[column * classes + each] ?? 0) / scale)).some((weight) => weight !== 0)).sort(([a], [b]) => a - b);
  const keys = Buffer.alloc(rows.length * 4);
  const bytes = new Int8Array(rows.length * classes);
  rows.forEach(([key, column], row) => {
    keys.writeUInt32LE(key, row * 4);
    for (let each = 0; each < classes; each += 1) bytes[row * classes + each] = Math.round((weights[column * classes + each] ?? 0) / scale);
  });
  return { version: 'danger-weights-1', keys: keys.toString('base64'), weights: Buffer.from(bytes.buffer).toString('base64'), scale, intercepts: [...weights.subarray(slots)], temperature };
}
