import limits from './limits.json' with { type: 'json' };
import { medianOf, printFigures, printTable, round } from './report.ts';
import { sendQuestions } from './send-questions.ts';
import { spawnSystem } from './spawned-system.ts';
import { engageDoctors, visitor } from './visitor.ts';

const isSmall = process.argv.includes('--small');
const realMinutes = isSmall ? 1 : 4;
/** Half of what the engine takes. */
const perSecond = isSmall ? 3 : 8;
const minutesOfClock = 60;
const stepMs = 4_000;

const system = await spawnSystem();
await engageDoctors(system.url, 10, 10_000);
const samples: { readonly minute: number; readonly mb: number }[] = [];
const startedAt = performance.now();
const minutesPerStep = (minutesOfClock * stepMs) / (realMinutes * 60_000);
const ticking = setInterval(() => {
  samples.push({ minute: (performance.now() - startedAt) / 60_000, mb: system.memoryMb() });
  void visitor(system.url).post('/dev/clock', { advanceSeconds: Math.round(60 * minutesPerStep) }).catch(() => undefined);
}, stepMs);
const count = realMinutes * 60 * perSecond;
const { assigned } = await sendQuestions(system.url, { count, window: 100, perSecond });
clearInterval(ticking);
await system.stop();

const third = (n: number) => medianOf(samples.slice(Math.floor((n * samples.length) / 3), Math.floor(((n + 1) * samples.length) / 3)).map(({ mb }) => mb));
printTable(`Memory of the process tree over ${realMinutes} minutes in which the clock ran ${minutesOfClock}`, ['what', 'value'], [
  ['questions submitted, assigned', `${count}, ${assigned}`],
  ...[0, 1, 2].map((n) => [`median of the ${['first', 'second', 'last'][n]} third`, `${round(third(n))} MB`]),
  ['slope', `${round(slopeOf(samples))} MB a real minute`],
  ['peak', `${round(Math.max(...samples.map(({ mb }) => mb)))} MB`],
]);
console.log(`\nWhat it is: ${realMinutes} minutes of load at about half of what the engine takes, with every schedule and deadline of an hour. What it is not: an hour's worth of questions.`);
printFigures('Soak', [
  { what: 'last third over the second', value: 100 * (third(2) / third(1) - 1), unit: '%', limit: limits.soak.growthPercent, isBetter: 'lower' },
  { what: 'peak', value: Math.max(...samples.map(({ mb }) => mb)), unit: 'MB', limit: limits.soak.memoryMb, isBetter: 'lower' },
  { what: 'assigned of what was submitted', value: (100 * assigned) / count, unit: '%', limit: 100, isBetter: 'higher' },
]);

/** Least squares. */
function slopeOf(points: readonly { readonly minute: number; readonly mb: number }[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(({ minute }) => minute)), mean(points.map(({ mb }) => mb))];
  const products = points.reduce((sum, { minute, mb }) => sum + (minute - x) * (mb - y), 0);
  return products / points.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0);
}
