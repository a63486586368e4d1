import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe holds against the page as it stands, best practice included: `rule: where`. With `rules`, only these are looked at. */
export async function findBarriers(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe);
  const options: RunOptions = rules === undefined ? {} : { runOnly: { type: 'rule', values: [...rules] } };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`));
}

// These run in the page, whose types this project does not know.
const overflow = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
  return [(scrollWidth - clientWidth) + ' px too wide: ' + wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 80)).join(', ')];
})()`;

/** By how much the page is wider than its window, and what sticks out; nothing when it fits. */
export async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(overflow);
}
