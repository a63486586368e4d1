import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import limits from './limits.json' with { type: 'json' };
import { castOf, meterMix } from './measure-mixes.ts';
import type { Tally } from './meter.ts';
import { sumOf } from './meter.ts';
import { startMetered } from './metered-system.ts';
import { medianOf, percentileOf, printFigures, printTable, round } from './report.ts';
import { sendQuestions } from './send-questions.ts';
import type { Sent } from './send-questions.ts';
import { play } from './stories.ts';
import { spawnSystem } from './spawned-system.ts';
import { droppedOf, takeStock } from './take-stock.ts';
import type { Standing } from './take-stock.ts';
import { engageDoctors } from './visitor.ts';

const isSmall = process.argv.includes('--small');
const questions = isSmall ? 300 : 10_000;
/** Published before the first is metered, so that its page finds as many similar ones as any later page. */
const publishedBefore = isSmall ? 8 : 300;
const [warmUp, atEachEnd, window] = isSmall ? [50, 50, 50] : [200, 200, 100];

const data = mkdtempSync(join(tmpdir(), 'askwell-bench-'));
const first = await meterOne(publishedBefore);
const passage = await passQuestions();
const last = await meterOne(0);
rmSync(data, { recursive: true, force: true });

printTable(`The cost of question ${questions} beside the first, exact counts`, ['what', 'the first', `after ${questions} more`], [
  row('AWS calls of functions', (tally) => sumOf(tally, 'call ')),
  row('DynamoDB write units', (tally) => tally['write units'] ?? 0),
  row('DynamoDB read units', (tally) => tally['read units'] ?? 0),
  row('state transitions', (tally) => tally.transitions ?? 0),
  row('invocations', (tally) => sumOf(tally, 'invocation ')),
]);
printTable(`From submission to assignment, ${questions} questions, at most ${window} on their way`, ['what', 'value'], [
  ['questions a second', String(round(questions / passage.seconds))],
  ['p50', `${round(percentileOf(passage.latencies, 50))} s`],
  ['p95', `${round(percentileOf(passage.latencies, 95))} s`],
  ['p99', `${round(percentileOf(passage.latencies, 99))} s`],
  [`median of the first ${atEachEnd}, after ${warmUp} to warm up`, `${round(medianOf(passage.latencies.slice(0, atEachEnd)))} s`],
  [`median of the last ${atEachEnd}`, `${round(medianOf(passage.latencies.slice(-atEachEnd)))} s`],
]);
console.log('\nA latency ends when the step that assigns begins: the instant that the assignment itself is dated with.');
const growthOf = (was: number, is: number) => 100 * (is / was - 1);
const units = (tally: Tally) => (tally['write units'] ?? 0) + (tally['read units'] ?? 0) + sumOf(tally, 'call ');
const latencyGrowth = growthOf(medianOf(passage.latencies.slice(0, atEachEnd)), medianOf(passage.latencies.slice(-atEachEnd)));
printFigures(`Growth over ${questions} questions`, [
  { what: 'more calls and capacity units than the first question', value: Math.abs(growthOf(units(first), units(last))), unit: '%', limit: limits.growth.costPercent, isBetter: 'lower' },
  { what: 'longer from submission to assignment, medians', value: latencyGrowth, unit: '%', limit: limits.growth.latencyPercent, isBetter: 'lower' },
  { what: 'dropped', value: passage.dropped, unit: '', limit: limits.growth.dropped, isBetter: 'lower' },
  { what: 'p99 from submission to assignment', value: percentileOf(passage.latencies, 99), unit: 's', limit: limits.growth.p99Seconds, isBetter: 'lower' },
]);

function row(what: string, count: (tally: Tally) => number): string[] {
  return [what, String(round(count(first))), String(round(count(last)))];
}

/** One question's counts from submission to its page, on the data as it is now. */
async function meterOne(unmetered: number): Promise<Tally> {
  const system = await startMetered(data);
  const cast = await castOf(system);
  let next = 0;
  const publish = async () => {
    for (let index = next++; index < unmetered; index = next++) await play('straight through', index, cast, system.reaches);
  };
  await Promise.all(Array.from({ length: 8 }, publish));
  await meterMix(system, cast, 'straight through', 1);
  const tally = await meterMix(system, cast, 'straight through', 5);
  await system.stop();
  return tally;
}

/** All questions through the running system, and what became of each. */
async function passQuestions() {
  const system = await spawnSystem(data);
  await engageDoctors(system.url, 10, 10_000);
  await sendQuestions(system.url, { count: warmUp, window });
  const { sent, seconds } = await sendQuestions(system.url, { count: questions, window });
  const stock = await takeStock(system.url);
  await system.stop();
  return { seconds, dropped: questions - sent.length + droppedOf(sent.map(({ questionId }) => questionId), 'assigned', stock), latencies: latenciesOf(sent, stock) };
}

/** Seconds, in the order of submission. */
function latenciesOf(sent: readonly Sent[], stock: ReadonlyMap<string, Standing>): number[] {
  return sent.flatMap(({ questionId, at }) => {
    const assignedAt = stock.get(questionId)?.assignedAt;
    return assignedAt === undefined ? [] : [(assignedAt - at) / 1_000];
  });
}
