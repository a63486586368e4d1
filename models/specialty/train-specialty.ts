import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readSpecialtyFeatures, type SpecialtyFeature } from '../../shared/domain/classification/specialty-features.ts';
import { specialtyClasses, valuesOf, type SpecialtyModel } from '../../shared/domain/classification/specialty-model.ts';
import { Specialty } from '../../shared/domain/triage.ts';
import { randomFrom } from '../names/random.ts';
import { learnWeights, sharesOf, type Example, type Weights } from '../learn-weights.ts';

const Line = z.object({ text: z.string(), label: Specialty, source: z.string().optional() });
/** How much a text counts: ours are the kind that is asked, those that mislead on purpose rarer than among them; the public ones are of other kinds and their labels noisy. */
const counted = { own: 1, misleading: 0.3, public: 0.15, 'counsel-chat': 0.1, medquad: 0.1, clinical: 0.05 } as const;
/** A feature that fewer texts show is no rule. */
const leastTexts = 3;
const folds = 10;
const classes = specialtyClasses.length;
const settings = { pull: 3, rounds: 20, step: 0.3 } as const;
const ownFiles = [['own-lay-questions.jsonl', 'own'], ['more-lay-questions.jsonl', 'own'], ['third-lay-questions.jsonl', 'misleading'], ['fourth-lay-questions.jsonl', 'own']] as const;

interface LabelledText {
  readonly features: readonly SpecialtyFeature[];
  readonly label: Specialty;
  readonly source: string;
  readonly weight: number;
}

/** Labelled texts of JSONL files `{text, label, source?}`, read into features. */
function readLabelled(files: readonly string[], kind: 'own' | 'misleading' | 'public' | 'clinical'): LabelledText[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8').trim().split('\n').map((line) => {
      const { text, label, source = kind } = Line.parse(JSON.parse(line));
      const known = source.startsWith('medquad') ? 'medquad' : source === 'counsel-chat' ? 'counsel-chat' : kind;
      return { features: readSpecialtyFeatures(text).features, label, source, weight: counted[known] };
    }),
  );
}

interface Learnt {
  readonly columns: ReadonlyMap<number, number>;
  readonly weights: Weights;
}

function exampleOf({ features, label, weight }: LabelledText, columns: ReadonlyMap<number, number>): Example {
  const values = valuesOf(features, (key) => columns.has(key));
  return {
    at: Int32Array.from(values, ({ feature }) => columns.get(feature.key) ?? 0),
    values: Float64Array.from(values, ({ value }) => value),
    label: specialtyClasses.indexOf(label),
    weight,
  };
}

/** Weights for every feature that enough of these texts show. */
function learn(texts: readonly LabelledText[]): Learnt {
  const shown = new Map<number, number>();
  for (const { features } of texts) for (const { key } of features) shown.set(key, (shown.get(key) ?? 0) + 1);
  const columns = new Map([...shown].filter(([, count]) => count >= leastTexts).map(([key], column) => [key, column]));
  const examples = texts.map((text) => exampleOf(text, columns));
  return { columns, weights: learnWeights(examples, { classes, columns: columns.size, ...settings }, randomFrom(20_261_123)) };
}

function pack({ columns, weights }: Learnt, temperature: number): SpecialtyModel {
  const slots = columns.size * classes;
  const largest = weights.subarray(0, slots).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / 127;
  const keys = Buffer.alloc(columns.size * 4);
  for (const [key, column] of columns) keys.writeUInt32LE(key, column * 4);
  const bytes = Int8Array.from(weights.subarray(0, slots), (weight) => Math.round(weight / scale));
  return {
    version: 'specialty-weights-1',
    keys: keys.toString('base64'),
    weights: Buffer.from(bytes.buffer).toString('base64'),
    scale,
    intercepts: [...weights.subarray(slots)],
    temperature,
  };
}

/** Each own text judged by weights that learnt from all texts but a tenth of ours that it is in. */
function judgeUnseen(texts: readonly LabelledText[]): { readonly text: LabelledText; readonly shares: readonly number[] }[] {
  const isOwn = ({ source }: LabelledText): boolean => source === 'own' || source === 'misleading';
  const own = texts.filter(isOwn);
  const rest = texts.filter((text) => !isOwn(text));
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const learnt = learn([...own.filter((__, index) => index % folds !== fold), ...rest]);
    return own.filter((__, index) => index % folds === fold).map((text) => ({ text, shares: [...sharesOf(learnt.weights, exampleOf(text, learnt.columns), classes, learnt.columns.size)] }));
  });
}

/** The temperature under which what came true had the highest probability; strangers write less like us, so never below 1. */
function temperatureOf(judged: ReturnType<typeof judgeUnseen>): number {
  const loss = (temperature: number): number =>
    judged.reduce((sum, { text, shares }) => {
      const powers = shares.map((share) => Math.max(share, 1e-12) ** (1 / temperature));
      return sum - Math.log((powers[specialtyClasses.indexOf(text.label)] ?? 0) / powers.reduce((a, b) => a + b, 0));
    }, 0);
  return Array.from({ length: 41 }, (_, each) => 1 + each / 20).reduce((best, next) => (loss(next) < loss(best) ? next : best));
}

export interface SpecialtyTexts {
  /** JSONL files of labelled lay questions beside our own. */
  readonly lay: readonly string[];
  /** JSONL files of labelled clinical notes: vocabulary, not patients' voice. */
  readonly clinical: readonly string[];
}

function readTexts({ lay, clinical }: SpecialtyTexts): LabelledText[] {
  const own = ownFiles.flatMap(([file, kind]) => readLabelled([join(import.meta.dirname, file)], kind));
  return [...own, ...readLabelled(lay, 'public'), ...readLabelled(clinical, 'clinical')];
}

/** Trains the specialty weights and writes `specialty-model.json` beside this file; the same texts write the same file. */
export function trainSpecialty(files: SpecialtyTexts): { texts: number; features: number; accuracy: number; temperature: number; kilobytes: number } {
  const texts = readTexts(files);
  const judged = judgeUnseen(texts);
  const accuracy = judged.filter(({ text, shares }) => specialtyClasses[shares.indexOf(Math.max(...shares))] === text.label).length / judged.length;
  const temperature = temperatureOf(judged);
  const learnt = learn(texts);
  const written = `${JSON.stringify(pack(learnt, temperature))}\n`;
  writeFileSync(join(import.meta.dirname, 'specialty-model.json'), written);
  return { texts: texts.length, features: learnt.columns.size, accuracy, temperature, kilobytes: written.length / 1_000 };
}
