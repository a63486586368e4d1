import type { Page } from 'playwright-core';
import type { Site } from '../../local/screenshots/seed-site.ts';
import type { SiteTexts } from '../../local/screenshots/site-texts.ts';
import { arriveAt } from '../../local/screenshots/stop.ts';
import type { Stop } from '../../local/screenshots/stop.ts';
import { findBarriers, findOverflow } from './find-barriers.ts';

interface Tour {
  readonly site: Site;
  readonly texts: SiteTexts;
  /** What else to look for at every stop. */
  readonly look?: (page: Page) => Promise<string[]>;
  /** Instead of all rules of axe; colours are then not looked at in the dark either. */
  readonly rules?: readonly string[];
}

/** Goes to every stop in light, dark, and as narrow as a phone. Answers what is wrong, by stop. */
export async function findWrongs(page: Page, stops: readonly Stop[], { site, texts, look, rules }: Tour): Promise<Record<string, string[]>> {
  const wrongs: Record<string, string[]> = {};
  for (const stop of stops) {
    const found: string[] = [];
    try {
      await arriveAt(page, stop, site, texts);
      found.push(...(await findBarriers(page, rules)), ...(await findOverflow(page)), ...((await look?.(page)) ?? []));
      if (rules === undefined) {
        await page.emulateMedia({ colorScheme: 'dark' });
        found.push(...(await findBarriers(page, ['color-contrast', 'link-in-text-block'])).map((barrier) => `dark ${barrier}`));
      }
      await page.setViewportSize({ width: 320, height: 640 });
      found.push(...(await findOverflow(page)).map((overflow) => `narrow ${overflow}`));
    } catch (error) {
      found.push(String(error).slice(0, 400));
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
    if (found.length > 0) wrongs[stop.name] = found;
  }
  return wrongs;
}
