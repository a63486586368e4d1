import * as z from 'zod';
import { UrgencyLevel } from '../shared/domain/triage.ts';
import { assessUrgency } from '../shared/domain/urgency/assess-urgency.ts';
import { chosenCorpora, type Corpus } from './corpora.ts';
import limits from './limits.json' with { type: 'json' };
import { percentileOf, printFigures, printTable, round } from './report.ts';

const Labelled = z.looseObject({ text: z.string(), title: z.string().optional(), level: UrgencyLevel, flag: z.string().optional(), kind: z.string() });
const alarming: readonly string[] = ['emergency', 'urgent'];

interface Judged extends z.infer<typeof Labelled> {
  readonly found: ReturnType<typeof assessUrgency>;
}

const isEmergency = ({ found }: Judged): boolean => found.level === 'emergency';
const isAlarm = ({ found }: Judged): boolean => alarming.includes(found.level);
const isSeen = ({ found }: Judged): boolean => found.level === 'emergency' || found.review;

for (const corpus of chosenCorpora()) printCorpus(corpus);
printFigures('Speed of urgency', [{ what: 'a text of 1.5 KB, processor time', value: millisecondsPerText(), unit: 'ms', limit: limits.urgency.milliseconds, isBetter: 'lower' }]);

function printCorpus(corpus: Corpus): void {
  const judged = judge(corpus);
  const emergencies = judged.filter(({ level }) => level === 'emergency');
  const calm = judged.filter(({ level }) => !alarming.includes(level));
  const ordinary = calm.filter(({ kind }) => kind === 'calm');
  const questions = calm.filter(({ kind }) => kind === 'calm' || kind === 'nearMiss' || kind === 'injection');
  const takenBack = calm.filter((each) => !questions.includes(each) && each.kind !== 'positive');
  printTable(`Emergencies by red flag, ${corpus.name}`, ['red flag', 'texts', 'recognised', 'or sent to review'], byGroup(emergencies, ({ flag, kind }) => flag ?? kind, [isEmergency, isSeen]));
  printTable(`Texts without an emergency by kind, ${corpus.name}`, ['kind', 'texts', 'false emergencies', 'alarms', 'sent to review'], byGroup(calm, ({ kind }) => kind, [isEmergency, isAlarm, ({ found }) => found.review]));
  printFigures(`Urgency of ${judged.length} texts, ${corpus.name}`, [
    figure('emergencies recognised', share(emergencies, isEmergency), limits.urgency.recognised, 'higher'),
    figure('emergencies recognised or sent to review', share(emergencies, isSeen), limits.urgency.seen, 'higher'),
    figure('pseudo-negations recognised', share(emergencies.filter(({ kind }) => kind === 'pseudoNegation'), isEmergency), limits.urgency.pseudoNegations, 'higher'),
    figure('urgent texts that raise an alarm or go to review', share(judged.filter(({ level }) => level === 'urgent'), (each) => isAlarm(each) || isSeen(each)), limits.urgency.urgent, 'higher'),
    figure('false emergencies among ordinary calm questions', share(ordinary, isEmergency), limits.urgency.falseEmergencies, 'lower'),
    figure('false emergencies among these, near misses and orders', share(questions, isEmergency), limits.urgency.falseEmergencies, 'lower'),
    figure('alarms on denied, past, hypothetical, fictional, idiomatic, feared', share(takenBack, isAlarm), limits.urgency.takenBackAlarms, 'lower'),
    figure('ordinary calm questions sent to review', share(ordinary, ({ found }) => found.review), limits.urgency.calmReviewed, 'lower'),
  ]);
}

function judge({ linesOf }: Corpus): readonly Judged[] {
  return linesOf('urgency').map((line) => {
    const labelled = Labelled.parse(line);
    const { text, title } = labelled;
    return { ...labelled, found: assessUrgency(title === undefined ? text : `${title}\n${text}`) };
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
  const texts = chosenCorpora([]).flatMap(judge).map(({ text }) => `${text} `.repeat(Math.ceil(1_500 / (text.length + 1))).slice(0, 1_500));
  const runs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    for (const text of texts) assessUrgency(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000 / texts.length;
  });
  return percentileOf(runs, 50);
}
