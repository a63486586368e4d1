import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { storyClient } from '../../local/demo/story-client.ts';
import { patientStops } from '../../local/screenshots/patient-stops.ts';
import { readerStops } from '../../local/screenshots/reader-stops.ts';
import { seedSite } from '../../local/screenshots/seed-site.ts';
import type { Site } from '../../local/screenshots/seed-site.ts';
import { sampleTexts } from '../../local/screenshots/site-texts.ts';
import type { SiteTexts } from '../../local/screenshots/site-texts.ts';
import { staffStops } from '../../local/screenshots/staff-stops.ts';
import { findWrongs } from './tour.ts';
import { visit } from './visit.ts';

const longest = 20_000;
const markup = '<script>globalThis.hacked = 1</script><img src=x onerror="globalThis.hacked = 1"></textarea><svg onload="globalThis.hacked = 1"><style>*{display:none}</style>';
/** Writes from right to left from here on, unless it is kept in its place. */
const turned = '\u202E\u2067turned about\u2066';
const zalgo = [...'zalgo comes'].map((letter) => letter + '\u0300\u0316\u0321\u0334\u0345'.repeat(6)).join('');

/** All of it around words that a doctor could answer, without a space at the end for as long as may be. */
function hostile(words: string): string {
  const start = `${words} ${markup} ${turned} ${zalgo} `;
  return start + 'm'.repeat(longest - start.length);
}

const texts: SiteTexts = {
  nickname: `<b onclick=hack()>${'n'.repeat(30)}`,
  published: { title: `<script>hacked=1</script>${turned}${'t'.repeat(140)}`, text: hostile(sampleTexts.published.text) },
  assigned: { title: `<img src=x onerror=hacked=1>${zalgo.slice(0, 60)}${'t'.repeat(100)}`, text: hostile(sampleTexts.assigned.text) },
  doubtful: { title: `${turned}</h1><script>hacked=1</script>`, text: hostile(sampleTexts.doubtful.text) },
  reply: hostile(sampleTexts.reply).slice(0, longest - 200),
  moreInfo: hostile(sampleTexts.moreInfo),
  draftReply: hostile(sampleTexts.draftReply).slice(0, longest - 200),
  draftMoreInfo: hostile(sampleTexts.draftMoreInfo),
  note: hostile(sampleTexts.note).slice(0, 900),
  disagreement: hostile(sampleTexts.disagreement).slice(0, 900),
};

// Runs in the page: elements that only the texts could have made, and whether their scripts ran.
const findHacks = `[
  ...[...document.querySelectorAll('img[src=x], [onerror], [onload], [onclick], main script:not([type="application/ld+json"]), main style')].map((e) => 'made: ' + e.outerHTML.slice(0, 80)),
  ...(globalThis.hacked === undefined ? [] : ['ran']),
]`;

/**
 * Runs in the page: words turned about within a line of other words, with nothing that keeps the turn to themselves. A block
 * or an element that isolates does.
 */
const findTurns = `[...document.querySelectorAll('body *')].flatMap((element) => {
  const own = [...element.childNodes].filter((node) => node.nodeType === 3 && /[\\u202a-\\u202e]/.test(node.data));
  if (own.length === 0 || element.closest('script, style, textarea, head') !== null) return [];
  const keeps = (e) => e.closest('[dir=auto], bdi') !== null || /isolate|plaintext/.test(getComputedStyle(e).unicodeBidi);
  const alone = element.textContent.trim() === own.map((node) => node.data).join('').trim() && getComputedStyle(element).display !== 'inline';
  return keeps(element) || alone ? [] : ['turns its neighbours: ' + element.outerHTML.slice(0, 100)];
})`;

/** What words can break; colours are the same as on every page. */
const rules = ['scrollable-region-focusable', 'aria-valid-attr-value', 'label', 'button-name', 'link-name', 'duplicate-id-aria', 'target-size'];

let shown = 0;
async function look(page: Page): Promise<string[]> {
  if ((await page.getByText('onerror=').count()) > 0) shown += 1;
  return [...(await page.evaluate<string[]>(findHacks)), ...(await page.evaluate<string[]>(findTurns))];
}

let site: Site;
beforeAll(async () => {
  site = await seedSite(storyClient(inject('systemUrl')), texts);
});

describe('Markup, scripts, turned directions, piled marks and a word of 20,000 letters do nothing and break nothing', () => {
  it('on pages of readers', async () => {
    expect(await findWrongs(await visit(), readerStops, { site, texts, rules, look })).toEqual({});
  });

  it('on pages of patients', async () => {
    expect(await findWrongs(await visit(), patientStops, { site, texts, rules, look })).toEqual({});
  });

  it.each(['mo', 'dr-lin'] as const)('on the console of %s', async (as) => {
    shown = 0;
    expect(await findWrongs(await visit({ as }), staffStops.filter((stop) => stop.as === as), { site, texts, rules, look })).toEqual({});
    // The words were there to be seen.
    expect(shown).toBeGreaterThan(2);
  });
});
