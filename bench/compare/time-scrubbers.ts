import { medianOf, percentileOf } from '../report.ts';
import type { Scrubber } from './scrubber.ts';

export interface Speed {
  /** Of processor time, all threads counted: what else the machine does then hardly matters. */
  readonly textsPerSecond: number;
  readonly megabytesPerSecond: number;
  /** Of the clock. */
  readonly p99Ms: number;
  /** Texts a second beside the first scrubber's in the same round: a busy machine slows both. */
  readonly besideFirst: number;
}

/** In each round every scrubber reads all texts until this much time has gone. */
const passMs = 400;

/** Medians over rounds, the order of the scrubbers rotated from round to round, after one round to warm up. */
export async function timeScrubbers(scrubbers: readonly Scrubber[], texts: readonly string[], rounds: number): Promise<Speed[]> {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6 / texts.length;
  const passes: { rate: number; p99Ms: number }[][] = scrubbers.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (let turn = 0; turn < scrubbers.length; turn += 1) {
      const index = (round + turn) % scrubbers.length;
      const scrubber = scrubbers[index];
      if (scrubber === undefined) continue;
      const pass = await timePass(scrubber, texts);
      if (round > 0) passes[index]?.push(pass);
    }
  }
  return passes.map((own) => {
    const textsPerSecond = medianOf(own.map(({ rate }) => rate));
    return {
      textsPerSecond,
      megabytesPerSecond: textsPerSecond * megabytes,
      p99Ms: medianOf(own.map(({ p99Ms }) => p99Ms)),
      besideFirst: medianOf(own.map(({ rate }, round) => rate / (passes[0]?.[round]?.rate ?? Number.NaN))),
    };
  });
}

async function timePass({ scrub }: Scrubber, texts: readonly string[]): Promise<{ rate: number; p99Ms: number }> {
  const durations: number[] = [];
  const startedAt = performance.now();
  const usedBefore = process.cpuUsage();
  do {
    for (const text of texts) {
      const begunAt = performance.now();
      const scrubbed = scrub(text);
      // To await what is there already would cost the fast ones a turn of the event loop.
      if (scrubbed instanceof Promise) await scrubbed;
      durations.push(performance.now() - begunAt);
    }
  } while (performance.now() - startedAt < passMs);
  const { user, system } = process.cpuUsage(usedBefore);
  return { rate: durations.length / ((user + system) / 1e6), p99Ms: percentileOf(durations, 99) };
}
