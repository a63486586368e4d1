import type { Page } from 'playwright-core';
import type { Receipt, Site } from './seed-site.ts';
import type { StaffName } from './sign-in.ts';
import type { SiteTexts } from './site-texts.ts';

/** A page in one of its states. */
export interface Stop {
  readonly name: string;
  /** Who must be signed in; absent: nobody in particular. */
  readonly as?: StaffName;
  readonly path: (site: Site) => string;
  /** What brings the opened page into the state, by what it says in English. */
  readonly act?: (page: Page, texts: SiteTexts) => Promise<void>;
}

/** A patient's own page by the link that the receipt holds. */
export function statusLink({ questionId, receipt }: Receipt): string {
  return `/app/status#q=${questionId}&r=${receipt}`;
}

/** Opens the page of a stop and waits until it stands. */
export async function arriveAt(page: Page, stop: Stop, site: Site, texts: SiteTexts): Promise<void> {
  // The receipt stands behind `#`: from one question to the next nothing would be loaded.
  await page.goto('about:blank');
  await page.goto(stop.path(site));
  await settle(page);
  await stop.act?.(page, texts);
  await settle(page);
}

async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.locator('main .spinner, main [aria-busy=true]').first().waitFor({ state: 'detached' });
}
