import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { triageVersions } from '../shared/domain/triage-versions.ts';
import { contestants, type Contestant } from './compare/contestants.ts';
import { bundleFootprint, measureFootprint, type Footprint } from './compare/measure-footprint.ts';
import type { Scrubber } from './compare/scrubber.ts';
import { timeScrubbers, type Speed } from './compare/time-scrubbers.ts';
import { chosenCorpora, type Corpus } from './corpora.ts';
import { tableOf } from './report.ts';
import { LabelledText, scoreIdentifiers, type IdentifierScore, type Span } from './score-identifiers.ts';

/*
 * Our de-identifier beside the scrubbers of npm, on one corpus of invented questions in one run. `--markdown` prints the
 * tables for the README, `--small` takes fewer rounds; for `--validation` and `--held-out` see `corpora.ts`.
 */
const [isMarkdown, isSmall] = ['--markdown', '--small'].map((option) => process.argv.includes(option));
const rounds = isSmall ? 2 : 7;
const head = ['scrubber', 'leak', 'over-redaction', 'not fully removed', 'clean texts touched', 'texts/s of a core', 'beside ours', 'MB/s', 'p99', 'first text after', 'memory'];
const legend = 'Leak: identifier characters that stay. Over-redaction: other characters that go. Not fully removed: identifiers of which a letter or digit stays. Blanks do not count. Texts a second of processor time; p99 by the clock; memory of a process of its own.';
const installed = join(import.meta.dirname, 'compare/node_modules');

if (existsSync(installed)) {
  await bundleFootprint();
  const scrubbers: Scrubber[] = [];
  for (const { create } of contestants) scrubbers.push(await create());
  for (const corpus of chosenCorpora()) await compare(corpus, scrubbers);
} else {
  console.error('The libraries to compare with have an install of their own: npm ci --prefix bench/compare');
  process.exitCode = 1;
}

async function compare({ name, linesOf }: Corpus, scrubbers: readonly Scrubber[]): Promise<void> {
  const samples = linesOf('identifiers').map((line) => LabelledText.parse(line));
  const texts = samples.map(({ text }) => text);
  const speeds = await timeScrubbers(scrubbers, texts, rounds);
  const rows: string[][] = [];
  for (const [index, { findSpans }] of scrubbers.entries()) {
    const [contestant, speed] = [contestants[index], speeds[index]];
    if (contestant === undefined || speed === undefined) continue;
    const found: (readonly Span[])[] = [];
    for (const text of texts) found.push(await findSpans(text));
    rows.push(rowOf(contestant, scoreIdentifiers(samples, found), speed, measureFootprint(contestant.name, texts)));
  }
  const identifiers = samples.reduce((sum, { spans }) => sum + spans.length, 0);
  console.log(`\n### Scrubbers on ${name} texts (${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${samples.length} texts, ${identifiers} identifiers, medians of ${rounds} rounds)\n`);
  console.log(isMarkdown ? tableOf(head, rows) : inColumns([head, ...rows]));
  console.log(`\n${legend}`);
}

function rowOf(contestant: Contestant, score: IdentifierScore, speed: Speed, footprint: Footprint): string[] {
  return [
    `${contestant.name} (${versionOf(contestant)})`,
    ...[score.leak, score.overRedaction, score.notFullyRemoved, score.cleanTouched].map(percent),
    Math.round(speed.textsPerSecond).toLocaleString('en'),
    ratioOf(speed.besideFirst),
    speed.megabytesPerSecond.toPrecision(2),
    `${speed.p99Ms.toPrecision(2)} ms`,
    `${Math.round(footprint.readyMs)} ms`,
    `${Math.round(footprint.memoryMb)} MB`,
  ];
}

function versionOf({ library }: Contestant): string {
  if (library === undefined) return triageVersions.deidentification;
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(installed, library, 'package.json'), 'utf8'))).version;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.1 ? 2 : 1)} %`;
}

function ratioOf(besideOurs: number): string {
  if (besideOurs === 1) return '1';
  return besideOurs > 1 ? `${besideOurs.toPrecision(2)} × faster` : `${(1 / besideOurs).toPrecision(2)} × slower`;
}

function inColumns(rows: readonly (readonly string[])[]): string {
  const widthOf = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widthOf(0)) : cell.padStart(widthOf(column)))).join('  ')).join('\n');
}
