import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { playMorning } from './demo/play-morning.ts';
import { playStory } from './demo/play-story.ts';
import { storyClient } from './demo/story-client.ts';
import type { StoryClient } from './demo/story-client.ts';
import { startLocal } from './start-local.ts';
import { StartupError } from './startup-error.ts';

// Functions run in UTC on AWS; the workers take this process's zone.
process.env['TZ'] = 'UTC';

const usage = 'Usage: npm run demo [-- --once] [--url http://127.0.0.1:8080]';

interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

function parse(args: readonly string[]): { once: boolean; url: string | undefined } {
  try {
    const { values } = parseArgs({ args: [...args], options: { once: { type: 'boolean', default: false }, url: { type: 'string' } } });
    return { once: values.once, url: values.url?.replace(/\/$/, '') };
  } catch {
    throw new StartupError(usage);
  }
}

/** A whole system on a directory that is gone afterwards. */
async function startFresh(): Promise<Running> {
  const data = mkdtempSync(join(tmpdir(), 'askwell-demo-'));
  const forget = (): void => rmSync(data, { recursive: true, force: true });
  try {
    const local = await startLocal({ port: 0, host: '127.0.0.1', data });
    return { url: local.url, stop: () => local.stop().finally(forget) };
  } catch (error) {
    forget();
    throw error;
  }
}

/** One question in full, then the rest of the morning in short. Answers the page of the first. */
async function play(client: StoryClient): Promise<string> {
  const page = await playStory(client, (who, what) => console.log(`\n${who} ${what}`));
  console.log(`\nAnybody can read it now: ${page}\n\nThe rest of the morning:`);
  const stands = await playMorning(client, (who, what) => console.log(`${who} ${what}`));
  const counts = new Map<string, number>();
  for (const status of Object.values(stands)) counts.set(status, (counts.get(status) ?? 0) + 1);
  console.log(`\nAt noon: ${[...counts].map(([status, count]) => `${count} ${status}`).join(', ')}.`);
  return page;
}

const stopSignal = Promise.withResolvers<undefined>();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopSignal.resolve(undefined));

try {
  const { once, url } = parse(process.argv.slice(2));
  if (url === undefined) console.log('Starting a fresh system …');
  const system = url === undefined ? await startFresh() : { url, stop: async () => undefined };
  try {
    const page = await Promise.race([play(storyClient(system.url)), stopSignal.promise]);
    if (page !== undefined) console.log(`\nThe site is worth browsing now: ${system.url}/ and, for patients and staff, ${system.url}/app/`);
    if (page !== undefined && !once && url === undefined) {
      console.log('\nCtrl-C stops everything and forgets it.');
      await stopSignal.promise;
    }
  } finally {
    await system.stop();
  }
  process.exit(0);
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  console.error(error.message);
  process.exit(1);
}
