import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readDangerFeatures, type DangerFeatures } from '../../shared/domain/urgency/danger/danger-features.ts';
import { dangerClasses, dangerValues, type DangerModel } from '../../shared/domain/urgency/danger/danger-model.ts';
import { findRedFlags } from '../../shared/domain/urgency/find-red-flags.ts';
import { redFlags } from '../../shared/domain/urgency/red-flags.ts';
import { learnWeights, sharesOf, type Example, type Weights } from '../learn-weights.ts';
import { randomFrom } from '../names/random.ts';
import { typedBadly } from './typed-badly.ts';

const Labelled = z.object({ text: z.string(), title: z.string().optional(), level: z.string() });
const Unlabelled = z.object({ text: z.string() });
const levels = new Map<string, string>(Object.entries(redFlags).map(([flag, { level }]) => [flag, level]));
const Phrasings = z.object({ flag: z.string(), positives: z.array(z.string()), nearMisses: z.array(z.string()) });
const textsFolder = join(import.meta.dirname, 'texts');
const classes = dangerClasses.length;
/** A feature that fewer texts show is no rule. */
const leastTexts = 3;
const settings = { pull: 0.3, rounds: 30, step: 0.3 } as const;
/** An emergency that is missed is worse than a calm text that a person reads. */
const counted = { emergency: 1.3, other: 1, copy: 0.4, public: 0.6 } as const;
const folds = 5;
/** Texts next to each other are twins of one story: they fall into one fold. */
const together = 40;

interface DangerText {
  readonly features: DangerFeatures;
  readonly label: number;
  readonly weight: number;
  /** A copy of the text before it: both are learnt from, or neither. */
  readonly isCopy: boolean;
}

type Class = (typeof dangerClasses)[number];

function classOf(level: string): Class {
  return level === 'emergency' || level === 'urgent' ? level : 'calm';
}

interface Source {
  readonly isPublic?: boolean;
  readonly isCopy?: boolean;
  /** The rules were made on these texts: how well they do there says nothing. */
  readonly madeRules?: boolean;
}

function textOf(text: string, level: string, { isPublic = false, isCopy = false, madeRules = false }: Source = {}): DangerText {
  const named = classOf(level);
  const weight = isPublic ? counted.public : counted[named === 'emergency' ? 'emergency' : 'other'] * (isCopy ? counted.copy : 1);
  const read = findRedFlags(text);
  return { features: readDangerFeatures(madeRules ? { ...read, findings: [] } : read), label: dangerClasses.indexOf(named), weight, isCopy };
}

/**
 * Our own texts: sections `# level flag`, a text a line; and each once more as somebody in a hurry would type it, at times with
 * an aside that says nothing of anybody's health, so that none of its words weighs.
 */
function ownTexts(): DangerText[] {
  const random = randomFrom(20_261_124);
  const asides = readFileSync(join(import.meta.dirname, 'asides.txt'), 'utf8').trim().split('\n');
  const withAside = (text: string): string => {
    if (random.chance(0.5)) return text;
    const aside = random.pick(asides);
    return random.chance(0.5) ? `${aside}\n${text}` : `${text}\n${aside}`;
  };
  return readdirSync(textsFolder).sort().flatMap((file) => {
    let level = '';
    return readFileSync(join(textsFolder, file), 'utf8').split('\n').flatMap((line) => {
      const heading = /^# (\w+) \w+$/.exec(line);
      if (heading !== null) level = heading[1] ?? '';
      return heading !== null || line.trim() === '' ? [] : [textOf(line, level), textOf(withAside(typedBadly(line, random)), level, { isCopy: true })];
    });
  });
}

function phrasingsOf(file: string): DangerText[] {
  const { flag, positives, nearMisses } = Phrasings.parse(JSON.parse(readFileSync(file, 'utf8')));
  return [...positives.map((text) => textOf(text, levels.get(flag) ?? 'routine', { madeRules: true })), ...nearMisses.map((text) => textOf(text, 'routine', { madeRules: true }))];
}

const linesOf = (file: string): unknown[] => readFileSync(file, 'utf8').trim().split('\n').map((line): unknown => JSON.parse(line));

/** Weights for every feature that enough of these texts show. */
function learn(texts: readonly DangerText[]): { readonly columns: ReadonlyMap<number, number>; readonly weights: Weights } {
  const shown = new Map<number, number>();
  for (const { features } of texts) for (const key of features.keys) shown.set(key, (shown.get(key) ?? 0) + 1);
  const columns = new Map([...shown].filter(([, count]) => count >= leastTexts).map(([key], column) => [key, column]));
  const examples = texts.map((text) => exampleOf(text, columns));
  return { columns, weights: learnWeights(examples, { classes, columns: columns.size, ...settings }, randomFrom(20_261_123)) };
}

function exampleOf({ features, label, weight }: DangerText, columns: ReadonlyMap<number, number>): Example {
  const { known, value } = dangerValues(features, (key) => columns.has(key));
  return { at: Int32Array.from(known, (key) => columns.get(key) ?? 0), values: new Float64Array(known.length).fill(value), label, weight };
}

/** Divides the log-odds so that they fit texts that the weights had not seen. */
function temperatureOf(texts: readonly DangerText[]): number {
  let originals = 0;
  const foldOf = texts.map(({ isCopy }) => Math.floor((isCopy ? originals : (originals += 1)) / together) % folds);
  const unseen = Array.from({ length: folds }, (_, fold) => {
    const { columns, weights } = learn(texts.filter((_text, at) => foldOf[at] !== fold));
    return texts.filter((_text, at) => foldOf[at] === fold).map((text) => ({ text, shares: sharesOf(weights, exampleOf(text, columns), classes, columns.size) }));
  }).flat();
  const lossAt = (temperature: number): number =>
    unseen.reduce((sum, { text: { label, weight }, shares }) => {
      const powers = Array.from(shares, (share) => share ** (1 / temperature));
      return sum - weight * Math.log((powers[label] ?? 0) / powers.reduce((a, b) => a + b, 0));
    }, 0);
  return Array.from({ length: 26 }, (_, step) => 0.5 + step * 0.1).reduce((best, next) => (lossAt(next) < lossAt(best) ? next : best));
}

function pack({ columns, weights }: ReturnType<typeof learn>, temperature: number): DangerModel {
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

export interface DangerTexts {
  /** JSONL files `{text, title?, level}` beside our own texts, on which the rules were made. */
  readonly labelled: readonly string[];
  /** JSON files of one flag each: `{flag, positives, nearMisses}`. */
  readonly phrasings: readonly string[];
  /** JSONL files `{text}` of public lay questions, nearly all of them calm: those that raise a red flag are left out. */
  readonly lay: readonly string[];
}

/** Trains how dangerous a text sounds, and writes `danger-model.json`. The same texts make the same weights. */
export function trainDanger({ labelled, phrasings, lay }: DangerTexts): { readonly texts: number; readonly features: number; readonly temperature: number } {
  const own = [...ownTexts(), ...labelled.flatMap(linesOf).map((line) => Labelled.parse(line)).map(({ text, title, level }) => textOf(title === undefined ? text : `${title}\n${text}`, level, { madeRules: true })), ...phrasings.flatMap(phrasingsOf)];
  const calm = lay.flatMap(linesOf).map((line) => Unlabelled.parse(line).text).filter((text) => findRedFlags(text).findings.length === 0).map((text) => textOf(text, 'routine', { isPublic: true }));
  const texts = [...own, ...calm];
  const temperature = temperatureOf(texts);
  const model = pack(learn(texts), temperature);
  writeFileSync(join(import.meta.dirname, 'danger-model.json'), `${JSON.stringify(model)}\n`);
  return { texts: texts.length, features: Buffer.from(model.keys, 'base64').length / 4, temperature };
}
