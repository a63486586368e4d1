import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDemoOptions } from './demo/demo-options.ts';
import type { DemoOptions } from './demo/demo-options.ts';
import { describeSite } from './demo/describe-site.ts';
import { playMorning } from './demo/play-morning.ts';
import { playStory } from './demo/play-story.ts';
import { storyClient } from './demo/story-client.ts';
import { startLocal } from './start-local.ts';
import { StartupError } from './startup-error.ts';
import { builtWeb } from './web/build-web.ts';

// Functions run in UTC on AWS; the workers take this process's zone.
process.env['TZ'] = 'UTC';

interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** A whole system, on a directory that is gone afterwards unless one is named that keeps it. */
async function startFresh({ port, data, once }: DemoOptions): Promise<Running> {
  const directory = data ?? mkdtempSync(join(tmpdir(), 'askwell-demo-'));
  const forget = (): void => (data === undefined ? rmSync(directory, { recursive: true, force: true }) : undefined);
  try {
    const [local] = await Promise.all([startLocal({ port, host: '127.0.0.1', data: directory }), once ? undefined : builtWeb()]);
    return { url: local.url, stop: () => local.stop().finally(forget) };
  } catch (error) {
    forget();
    throw error;
  }
}

/** One question in full, then the rest of the morning in short. Answers true when it is over. */
async function play(url: string): Promise<true> {
  const startedAt = performance.now();
  const client = storyClient(url);
  const page = await playStory(client, (who, what) => console.log(`\n${who} ${what}`));
  console.log(`\nAnybody can read it now: ${page}\n\nThe rest of the morning:`);
  const stands = await playMorning(client, (who, what) => console.log(`${who} ${what}`));
  const counts = new Map<string, number>();
  for (const status of ['published', ...Object.values(stands)]) counts.set(status, (counts.get(status) ?? 0) + 1);
  const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1);
  console.log(`\nAt noon, ${minutes} minutes later: ${[...counts].map(([status, count]) => `${count} ${status}`).join(', ')}.\n`);
  console.log((await describeSite(client, url)).join('\n'));
  return true;
}

const stopSignal = Promise.withResolvers<undefined>();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopSignal.resolve(undefined));

/** Plays, and keeps what it started until somebody stops it. */
async function run(options: DemoOptions): Promise<void> {
  const { once, url, data } = options;
  if (url === undefined) console.log('Starting a fresh system …');
  const system = url === undefined ? await startFresh(options) : { url, stop: async () => undefined };
  try {
    const isPlayed = await Promise.race([play(system.url), stopSignal.promise]);
    if (isPlayed === undefined || url !== undefined) return;
    if (!once) {
      console.log(`\nCtrl-C stops everything${data === undefined ? ' and forgets it' : ''}.`);
      await stopSignal.promise;
    }
    if (data !== undefined) console.log(`\nThe site is kept: npm start -- --data ${data}`);
    else if (once) console.log('\nThat system is gone now. To browse it, run the demo without --once, or with --data <directory> and npm start on that.');
  } finally {
    await system.stop();
  }
}

try {
  await run(parseDemoOptions(process.argv.slice(2)));
  process.exit(0);
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  console.error(error.message);
  process.exit(1);
}
