import { isReferenceLink, linksOf } from '../answering/reference-links.ts';
import { html, type Html } from './html.ts';

/**
 * A text as paragraphs, each in the direction of its first strong letter and isolated from its neighbours. With
 * `links`, links to reference hosts can be followed, without the punctuation of their sentence; others stay words.
 */
export function paragraphsOf(text: string, options: { links: boolean }): Html[] {
  return text
    .split(/\r?\n+/u)
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p dir="auto">${options.links ? linked(line.trim()) : line.trim()}</p>\n`);
}

function linked(line: string): (Html | string)[] {
  const parts: (Html | string)[] = [];
  let at = 0;
  for (const { href, start, end } of linksOf(line)) {
    if (!isReferenceLink(href)) continue;
    parts.push(line.slice(at, start), html`<a href="${href}" rel="nofollow noopener noreferrer external">${href}</a>`);
    at = end;
  }
  return [...parts, line.slice(at)];
}
