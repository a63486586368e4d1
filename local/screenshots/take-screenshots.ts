import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { patientStops } from './patient-stops.ts';
import { readerStops } from './reader-stops.ts';
import type { Site } from './seed-site.ts';
import { signIn } from './sign-in.ts';
import type { StaffName } from './sign-in.ts';
import type { SiteTexts } from './site-texts.ts';
import { staffStops } from './staff-stops.ts';
import { arriveAt } from './stop.ts';
import type { Stop } from './stop.ts';

const looks = {
  light: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 780 }, colorScheme: 'light', isMobile: true, hasTouch: true },
} as const satisfies Record<string, BrowserContextOptions>;
type Look = keyof typeof looks;

export interface Shooting {
  readonly browser: Browser;
  readonly url: string;
  readonly site: Site;
  readonly texts: SiteTexts;
  /** Where all of them go. */
  readonly folder: string;
  /** Which are taken, by `look/name`. */
  readonly wants: (picture: string) => boolean;
  /** Which are no longer than a screen or two. */
  readonly crops: (picture: string) => boolean;
  readonly tell: (what: string) => void;
}

/** Takes the wanted pages in light, dark and on a phone. Answers how many could not be reached. */
export async function takeScreenshots(shooting: Shooting): Promise<number> {
  let failures = 0;
  for (const look of ['light', 'dark', 'phone'] as const) {
    const stops = [...readerStops, ...patientStops, ...staffStops].filter(({ name }) => shooting.wants(`${look}/${name}`));
    for (const [as, group] of Map.groupBy(stops, ({ as }) => as)) failures += await shoot(shooting, look, as, group);
  }
  return failures;
}

async function shoot({ browser, url, site, texts, folder, crops, tell }: Shooting, look: Look, as: StaffName | undefined, stops: readonly Stop[]): Promise<number> {
  const context = await browser.newContext({ baseURL: url, locale: 'en-GB', reducedMotion: 'reduce', ...looks[look] });
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  if (as !== undefined) await signIn(page, as);
  let failures = 0;
  for (const stop of stops) {
    const file = join(folder, look, `${stop.name}.png`);
    mkdirSync(dirname(file), { recursive: true });
    try {
      await arriveAt(page, stop, site, texts);
    } catch (error) {
      failures += 1;
      tell(`${stop.name} in ${look}: ${String(error).slice(0, 300)}`);
    }
    // What sticks to the window would stand where the page was scrolled to.
    await page.evaluate('scrollTo(0, 0)');
    const clip = { x: 0, y: 0, width: looks[look].viewport.width, height: 1_000 };
    await page.screenshot({ path: file, fullPage: true, ...(crops(`${look}/${stop.name}`) && { clip }) });
  }
  await context.close();
  return failures;
}
