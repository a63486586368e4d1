import { readFileSync } from 'node:fs';
import { contestants } from './contestants.ts';

/*
 * A process of its own for one contestant: reads texts from standard input, a zero character between two, and prints
 * `{readyMs, memoryMb}`: until the first text is done, library loaded; and the most memory that the process ever held.
 */
const contestant = contestants.find(({ name }) => name === process.argv[2]);
if (contestant === undefined) throw new Error('There is no such contestant.');
const texts = readFileSync(0, 'utf8').split('\0');
const startedAt = performance.now();
const { scrub } = await contestant.create();
await scrub(texts[0] ?? '');
const readyMs = performance.now() - startedAt;
for (const text of texts) await scrub(text);
console.log(JSON.stringify({ readyMs, memoryMb: process.resourceUsage().maxRSS / 1_024 }));
