import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { UrgencyLevel } from '../shared/domain/triage.ts';
import { assessUrgency } from '../shared/domain/urgency/assess-urgency.ts';
import limits from './limits.json' with { type: 'json' };
import { percentileOf, printFigures, printTable, round } from './report.ts';

/** `--held-out` measures on the blind halves, which nobody tunes on. */
const folder = join(import.meta.dirname, '../test/corpus', process.argv.includes('--held-out') ? 'held-out' : '');
const Labelled = z.looseObject({ text: z.string(), title: z.string().optional(), level: UrgencyLevel, flag: z.string().optional(), kind: z.string() });
const alarming: readonly string[] = ['emergency', 'urgent'];

const judged = ['urgency-neurology', 'urgency-psychiatry', 'urgency-calm'].flatMap(readJudged);
const emergencies = judged.filter(({ level }) => level === 'emergency');
const calm = judged.filter(({ level }) => !alarming.includes(level));
const questions = calm.filter(({ kind }) => kind === 'calm' || kind === 'nearMiss' || kind === 'injection');
const takenBack = calm.filter((each) => !questions.includes(each) && each.kind !== 'positive');
const pseudoNegations = emergencies.filter(({ kind }) => kind === 'pseudoNegation');
type Judged = (typeof judged)[number];

const isEmergency = ({ found }: Judged): boolean => found.level === 'emergency';
const isAlarm = ({ found }: Judged): boolean => alarming.includes(found.level);
const isSeen = ({ found }: Judged): boolean => found.level === 'emergency' || found.review;

printTable('Emergencies by red flag', ['red flag', 'texts', 'recognised', 'or sent to review'], byGroup(emergencies, ({ flag, kind }) => flag ?? kind, [isEmergency, isSeen]));
printTable('Texts without an emergency by kind', ['kind', 'texts', 'false emergencies', 'alarms', 'sent to review'], byGroup(calm, ({ kind }) => kind, [isEmergency, isAlarm, ({ found }) => found.review]));
printFigures('Urgency', [
  figure('emergencies recognised', share(emergencies, isEmergency), limits.urgency.recognised, 'higher'),
  figure('emergencies recognised or sent to review', share(emergencies, isSeen), limits.urgency.seen, 'higher'),
  figure('pseudo-negations recognised', share(pseudoNegations, isEmergency), limits.urgency.pseudoNegations, 'higher'),
  figure('urgent texts that raise an alarm or go to review', share(judged.filter(({ level }) => level === 'urgent'), (each) => isAlarm(each) || isSeen(each)), limits.urgency.urgent, 'higher'),
  figure('false emergencies among calm questions', share(questions, isEmergency), limits.urgency.falseEmergencies, 'lower'),
  figure('alarms on denied, past, hypothetical, fictional, idiomatic, feared', share(takenBack, isAlarm), limits.urgency.takenBackAlarms, 'lower'),
  figure('calm texts sent to review', share(calm, ({ found }) => found.review), limits.urgency.calmReviewed, 'lower'),
  { what: 'a text of 1.5 KB, processor time', value: millisecondsPerText(), unit: 'ms', limit: limits.urgency.milliseconds, isBetter: 'lower' },
]);

function readJudged(name: string) {
  const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { text, title, level, flag, kind } = Labelled.parse(JSON.parse(line));
    return { level, flag, kind, text, found: assessUrgency(title === undefined ? text : `${title}\n${text}`) };
  });
}

function share(texts: readonly Judged[], accept: (each: Judged) => boolean): number {
  return texts.length === 0 ? Number.NaN : texts.filter(accept).length / texts.length;
}

function figure(what: string, value: number, limit: number, isBetter: 'lower' | 'higher') {
  return { what, value: value * 100, unit: '%', limit: limit * 100, isBetter };
}

function byGroup(texts: readonly Judged[], groupOf: (each: Judged) => string, accepts: readonly ((each: Judged) => boolean)[]): string[][] {
  const groups = Map.groupBy(texts, groupOf);
  return [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([group, members]) => [group, String(members.length), ...accepts.map((accept) => `${round(share(members, accept) * 100)} %`)]);
}

/** Processor time, which a busy machine does not stretch. */
function millisecondsPerText(): number {
  const texts = judged.map(({ text }) => `${text} `.repeat(Math.ceil(1_500 / (text.length + 1))).slice(0, 1_500));
  const runs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    for (const text of texts) assessUrgency(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000 / texts.length;
  });
  return percentileOf(runs, 50);
}
