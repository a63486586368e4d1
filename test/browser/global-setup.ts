import { chromium } from 'playwright-core';
import type { BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { storyClient } from '../../local/demo/story-client.ts';
import { findChromium } from '../../local/screenshots/find-chromium.ts';
import { engageDoctor } from '../../local/screenshots/seed-site.ts';
import { builtWeb } from '../../local/web/build-web.ts';
import { RunningSystem } from '../workflow/running-system.ts';

declare module 'vitest' {
  interface ProvidedContext {
    systemUrl: string;
    browserEndpoint: string;
  }
}

// Functions run in UTC on AWS; the workers take this process's zone.
process.env['TZ'] = 'UTC';

const system = new RunningSystem();
let browser: BrowserServer | undefined;

/** One system, as `npm start` runs it, and one browser for all files. */
export async function setup(project: TestProject): Promise<void> {
  const executablePath = findChromium();
  await Promise.all([builtWeb(), system.start()]);
  browser = await chromium.launchServer({ executablePath, headless: true });
  await engageDoctor(storyClient(system.url));
  project.provide('systemUrl', system.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
}

export async function teardown(): Promise<void> {
  await browser?.close();
  await system.remove();
}
