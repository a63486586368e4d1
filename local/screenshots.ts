import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { storyClient } from './demo/story-client.ts';
import { findChromium } from './screenshots/find-chromium.ts';
import { engageDoctor, seedSite } from './screenshots/seed-site.ts';
import { sampleTexts } from './screenshots/site-texts.ts';
import { takeScreenshots } from './screenshots/take-screenshots.ts';
import { startLocal } from './start-local.ts';
import { StartupError } from './startup-error.ts';
import { builtWeb } from './web/build-web.ts';

// Functions run in UTC on AWS; the workers take this process's zone.
process.env['TZ'] = 'UTC';

const usage = 'Usage: npm run screenshots [-- --chosen]\n--chosen: only those that the README shows, in docs/screenshots; else every page, in .build/screenshots too.';
const project = join(import.meta.dirname, '..');
const folder = join(project, '.build/screenshots');

/** Those that the README shows. */
const chosen = ['light/thread', 'phone/ask-emergency', 'phone/status-published', 'light/review-claimed', 'dark/queue', 'light/assignment-answer'];

function parse(args: readonly string[]): { chosen: boolean } {
  try {
    return parseArgs({ args: [...args], options: { chosen: { type: 'boolean', default: false } } }).values;
  } catch {
    throw new StartupError(usage);
  }
}

async function main(): Promise<number> {
  const { chosen: isChosenOnly } = parse(process.argv.slice(2));
  const executablePath = findChromium();
  const data = mkdtempSync(join(tmpdir(), 'askwell-screenshots-'));
  try {
    const [local] = await Promise.all([startLocal({ port: 0, host: '127.0.0.1', data }), builtWeb()]);
    const browser = await chromium.launch({ executablePath });
    try {
      const client = storyClient(local.url);
      await engageDoctor(client);
      const site = await seedSite(client, sampleTexts);
      const isChosen = (picture: string): boolean => chosen.includes(picture);
      const wants = (picture: string): boolean => !isChosenOnly || isChosen(picture);
      const failures = await takeScreenshots({ browser, url: local.url, site, texts: sampleTexts, folder, wants, crops: isChosen, tell: console.error });
      publish();
      console.log(`Screenshots are in ${folder}.`);
      return failures === 0 ? 0 : 1;
    } finally {
      await browser.close();
      await local.stop();
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

function publish(): void {
  const target = join(project, 'docs/screenshots');
  mkdirSync(target, { recursive: true });
  for (const name of chosen) copyFileSync(join(folder, `${name}.png`), join(target, `${name.replace('/', '-')}.png`));
}

try {
  process.exit(await main());
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  console.error(error.message);
  process.exit(1);
}
