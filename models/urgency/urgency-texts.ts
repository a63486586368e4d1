import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readDangerFeatures, type DangerFeatures } from '../../shared/domain/urgency/danger/danger-features.ts';
import { dangerClasses } from '../../shared/domain/urgency/danger/danger-model.ts';
import { findRedFlags } from '../../shared/domain/urgency/find-red-flags.ts';
import type { Token } from '../../shared/domain/urgency/read-tokens.ts';
import { redFlags } from '../../shared/domain/urgency/red-flags.ts';
import { randomFrom } from '../names/random.ts';
import { typedBadly } from './typed-badly.ts';

const Labelled = z.object({ text: z.string(), title: z.string().optional(), level: z.string() });
const Unlabelled = z.object({ text: z.string() });
const levels = new Map<string, string>(Object.entries(redFlags).map(([flag, { level }]) => [flag, level]));
const Phrasings = z.object({ flag: z.string(), positives: z.array(z.string()), nearMisses: z.array(z.string()) });
const textsFolder = join(import.meta.dirname, 'texts');
/** An emergency that is missed is worse than a calm text that a person reads. */
const counted = { emergency: 1.3, other: 1, copy: 0.4, public: 0.6 } as const;

/** A text that both readers of danger learn from. */
export interface UrgencyText {
  readonly features: DangerFeatures;
  readonly tokens: readonly Token[];
  /** Place in `dangerClasses`. */
  readonly label: number;
  readonly weight: number;
  /** A copy of the text before it: both are learnt from, or neither. */
  readonly isCopy: boolean;
  /** A calm one that is not ours. */
  readonly isPublic: boolean;
  /** The file that it is from. */
  readonly file: string;
}

export interface UrgencySources {
  /** JSONL files `{text, title?, level}` beside our own texts, on which the rules were made. */
  readonly labelled: readonly string[];
  /** JSON files of one flag each: `{flag, positives, nearMisses}`. */
  readonly phrasings: readonly string[];
  /** JSONL files `{text}` of public lay questions, nearly all of them calm: those that raise a red flag are left out. */
  readonly lay: readonly string[];
}

interface Source {
  readonly file: string;
  readonly isPublic?: boolean;
  readonly isCopy?: boolean;
  /** The rules were made on these texts: how well they do there says nothing. */
  readonly madeRules?: boolean;
}

function classOf(level: string): (typeof dangerClasses)[number] {
  return level === 'emergency' || level === 'urgent' ? level : 'calm';
}

function textOf(text: string, level: string, { file, isPublic = false, isCopy = false, madeRules = false }: Source): UrgencyText {
  const named = classOf(level);
  const weight = isPublic ? counted.public : counted[named === 'emergency' ? 'emergency' : 'other'] * (isCopy ? counted.copy : 1);
  const read = findRedFlags(text);
  return { features: readDangerFeatures(madeRules ? { ...read, findings: [] } : read), tokens: read.reading.tokens, label: dangerClasses.indexOf(named), weight, isCopy, isPublic, file };
}

/**
 * Our own texts: sections `# level flag`, a text a line; and each once more as somebody in a hurry would type it, at times with
 * an aside that says nothing of anybody's health, so that none of its words weighs.
 */
function ownTexts(): UrgencyText[] {
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
      return heading !== null || line.trim() === '' ? [] : [textOf(line, level, { file }), textOf(withAside(typedBadly(line, random)), level, { file, isCopy: true })];
    });
  });
}

function phrasingsOf(file: string): UrgencyText[] {
  const { flag, positives, nearMisses } = Phrasings.parse(JSON.parse(readFileSync(file, 'utf8')));
  const source = { file, madeRules: true } as const;
  return [...positives.map((text) => textOf(text, levels.get(flag) ?? 'routine', source)), ...nearMisses.map((text) => textOf(text, 'routine', source))];
}

function labelledOf(file: string): UrgencyText[] {
  return linesOf(file).map((line) => Labelled.parse(line)).map(({ text, title, level }) => textOf(title === undefined ? text : `${title}\n${text}`, level, { file, madeRules: true }));
}

function calmOf(file: string): UrgencyText[] {
  const texts = linesOf(file).map((line) => Unlabelled.parse(line).text);
  return texts.filter((text) => findRedFlags(text).findings.length === 0).map((text) => textOf(text, 'routine', { file, isPublic: true }));
}

const linesOf = (file: string): unknown[] => readFileSync(file, 'utf8').trim().split('\n').map((line): unknown => JSON.parse(line));

/** All texts that urgency is learnt from; the same files make the same texts, in the same order. */
export function readUrgencyTexts({ labelled, phrasings, lay }: UrgencySources): UrgencyText[] {
  return [...ownTexts(), ...labelled.flatMap(labelledOf), ...phrasings.flatMap(phrasingsOf), ...lay.flatMap(calmOf)];
}

/**
 * Which of so many folds each text falls into: a file is in one fold, large ones are dealt out first. One who writes a file says
 * one thing in many ways, so that only another file shows how well the weights read other people's words.
 */
export function foldsOf(texts: readonly UrgencyText[], folds: number): readonly number[] {
  const sizes = new Map<string, number>();
  for (const { file } of texts) sizes.set(file, (sizes.get(file) ?? 0) + 1);
  const filled = Array.from({ length: folds }, () => 0);
  const foldOf = new Map<string, number>();
  for (const [file, size] of [...sizes].sort(([, a], [, b]) => b - a)) {
    const fold = filled.indexOf(Math.min(...filled));
    filled[fold] = (filled[fold] ?? 0) + size;
    foldOf.set(file, fold);
  }
  return texts.map(({ file }) => foldOf.get(file) ?? 0);
}
