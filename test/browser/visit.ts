import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { signIn } from '../../local/screenshots/sign-in.ts';
import type { StaffName } from '../../local/screenshots/sign-in.ts';
import { watchPages } from './watch-page.ts';

/** How somebody looks at the site. */
export interface Visitor extends Pick<BrowserContextOptions, 'locale' | 'viewport' | 'colorScheme' | 'javaScriptEnabled' | 'hasTouch' | 'isMobile' | 'reducedMotion'> {
  /** Who signs in first, at the page that offers the people of one's own machine. */
  readonly as?: StaffName;
}

export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

const patienceMs = 1_000 * Number(process.env['ASKWELL_PATIENCE'] ?? 20);
const failures = join(import.meta.dirname, '../../.build/browser-failures');
let browser: Promise<Browser> | undefined;

/**
 * A browser of somebody's own, on an empty page of the site. When the test ends it is closed, and must have seen nothing
 * that no page may do.
 */
export async function visit({ as, ...looks }: Visitor = {}): Promise<Page> {
  browser ??= chromium.connect(inject('browserEndpoint'));
  const baseURL = inject('systemUrl');
  const context = await (await browser).newContext({ baseURL, locale: 'en-GB', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...looks });
  context.setDefaultTimeout(patienceMs);
  const seen = watchPages(context, baseURL);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPictures(context, `${task.name.slice(0, 60)} ${as ?? ''}`);
    await context.close();
    expect(seen).toEqual([]);
  });
  const page = await context.newPage();
  if (as !== undefined) await signIn(page, as);
  return page;
}

async function keepPictures(context: BrowserContext, name: string): Promise<void> {
  mkdirSync(failures, { recursive: true });
  for (const [index, page] of context.pages().entries()) {
    await page.screenshot({ path: join(failures, `${name.replaceAll(/[^\w]+/g, '-')}-${index}.png`), fullPage: true }).catch(() => undefined);
  }
}
