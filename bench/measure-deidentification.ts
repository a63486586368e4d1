import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import * as z from 'zod';
import { deidentify } from '../shared/domain/deidentification/deidentify.ts';
import { PhiText } from '../shared/domain/phi-text.ts';
import limits from './limits.json' with { type: 'json' };
import { medianOf, percentileOf, printFigures } from './report.ts';
import { repeatedTexts } from './repeated-texts.ts';
import { projectDirectory } from './spawned-system.ts';

/*
 * How fast the de-identifier is, and what it costs to load it. Texts a second are of processor time, which a busy machine
 * leaves alone; latencies are of the clock. `--small` takes fewer rounds.
 */
const rounds = process.argv.includes('--small') ? 3 : 15;
const [warmUpRounds, passesPerRound] = [4, 5];
const wordsPerText = 120;
const longest = 20_000;
const Line = z.looseObject({ text: z.string() });
const Load = z.object({ readyMs: z.number(), memoryMb: z.number() });

/** Lay questions of 120 words: those of the corpora, end to end, cut where a text is full. One in eight is dense with identifiers. */
function layQuestions(): string[] {
  const sources = ['specialty', 'urgency-calm', 'identifiers'].flatMap((name) => readFileSync(join(projectDirectory, 'test/corpus', `${name}.jsonl`), 'utf8').trim().split('\n').map((line) => Line.parse(JSON.parse(line)).text));
  const texts: string[] = [];
  let pending = '';
  for (const text of sources.filter((each) => /^[\x00-\x7f]*$/.test(each))) {
    pending = pending === '' ? text : `${pending}\n${text}`;
    if (pending.split(/\s+/).length < wordsPerText) continue;
    texts.push(pending.split(/(?<=\s)/).slice(0, wordsPerText).join('').trim());
    pending = '';
  }
  return texts;
}

/** Microseconds of processor time that one pass over the texts takes, for each round, and the latency of each text. */
function timePasses(texts: readonly PhiText[]): { passes: number[]; latenciesMs: number[] } {
  const passes: number[] = [];
  const latenciesMs: number[] = [];
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    const usedBefore = process.cpuUsage();
    for (let again = 0; again < passesPerRound; again += 1) {
      for (const text of texts) {
        const begunAt = performance.now();
        deidentify(text);
        if (round >= 0) latenciesMs.push(performance.now() - begunAt);
      }
    }
    const { user, system } = process.cpuUsage(usedBefore);
    if (round >= 0) passes.push((user + system) / passesPerRound);
  }
  return { passes, latenciesMs };
}

/** The slowest of the repetitions, each at its best of three: what it was and how many milliseconds of processor time it took. */
function slowestRepetition(): { piece: string; milliseconds: number } {
  const timed = repeatedTexts(longest).map(({ piece, text }) => ({ piece, milliseconds: Math.min(...millisecondsOf(new PhiText(text))) }));
  return timed.reduce((slowest, each) => (each.milliseconds > slowest.milliseconds ? each : slowest));
}

function millisecondsOf(text: PhiText): number[] {
  return Array.from({ length: 3 }, () => {
    const usedBefore = process.cpuUsage();
    deidentify(text);
    const { user, system } = process.cpuUsage(usedBefore);
    return (user + system) / 1_000;
  });
}

/** Milliseconds until a process of its own has done one text with the bundle that Lambda gets, and the megabytes it ever held. */
async function loadAlone(texts: readonly string[]): Promise<z.infer<typeof Load>> {
  const directory = mkdtempSync(join(tmpdir(), 'deidentifier-'));
  const outfile = join(directory, 'deidentifier.mjs');
  const contents = `export { deidentify } from './shared/domain/deidentification/deidentify.ts'; export { PhiText } from './shared/domain/phi-text.ts';`;
  await build({ stdin: { contents, resolveDir: projectDirectory }, outfile, bundle: true, platform: 'node', format: 'esm', minify: true, logLevel: 'error' });
  const source = `
    const startedAt = performance.now();
    const { deidentify, PhiText } = await import(${JSON.stringify(outfile)});
    const readyMs = performance.now() - startedAt;
    for (const text of JSON.parse(require('node:fs').readFileSync(0, 'utf8'))) deidentify(new PhiText(text));
    console.log(JSON.stringify({ readyMs, memoryMb: process.resourceUsage().maxRSS / 1024 }));`;
  const loads = Array.from({ length: 5 }, () => Load.parse(JSON.parse(spawnSync(process.execPath, ['--eval', `(async () => {${source}})()`], { input: JSON.stringify(texts), encoding: 'utf8' }).stdout)));
  rmSync(directory, { recursive: true });
  return { readyMs: medianOf(loads.map(({ readyMs }) => readyMs)), memoryMb: medianOf(loads.map(({ memoryMb }) => memoryMb)) };
}

const texts = layQuestions();
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const { passes } = timePasses(texts.map((text) => new PhiText(text)));
const { latenciesMs } = timePasses(texts.map((_, index) => new PhiText(Array.from({ length: 3 }, (__, next) => texts[(index + next) % texts.length]).join('\n').slice(0, 1_500))));
const slowest = slowestRepetition();
const alone = await loadAlone(texts);
const passUs = medianOf(passes);
const { deidentification: limit } = limits;
console.log(`${texts.length} texts of ${Math.round(bytes / texts.length)} bytes; the slowest repetition is of ${JSON.stringify(slowest.piece)}.`);
printFigures('De-identification, one core', [
  { what: 'lay questions of 120 words', value: (texts.length / passUs) * 1e6, unit: 'texts/s', limit: limit.textsPerSecond, isBetter: 'higher' },
  { what: 'text read', value: bytes / passUs, unit: 'MB/s', limit: limit.megabytesPerSecond, isBetter: 'higher' },
  { what: 'a text of 1.5 KB, median', value: percentileOf(latenciesMs, 50), unit: 'ms', limit: limit.p99Ms, isBetter: 'lower' },
  { what: 'a text of 1.5 KB, 99th percentile', value: percentileOf(latenciesMs, 99), unit: 'ms', limit: limit.p99Ms, isBetter: 'lower' },
  { what: 'slowest repetition of 20,000 characters', value: slowest.milliseconds, unit: 'ms', limit: limit.longestTextMs, isBetter: 'lower' },
  { what: 'loading, bundled', value: alone.readyMs, unit: 'ms', limit: limit.loadMs, isBetter: 'lower' },
  { what: 'memory of a process of its own', value: alone.memoryMb, unit: 'MB', limit: limit.memoryMb, isBetter: 'lower' },
]);
