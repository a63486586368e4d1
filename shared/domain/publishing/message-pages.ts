import { html, type Html } from './html.ts';
import { renderPage } from './page-layout.ts';
import { listUrl } from './page-links.ts';
import type { PageSettings } from './page-settings.ts';
import { pageWords } from './page-words.ts';

/** The page of a withdrawn thread (HTTP 410): it says that it was here, and nothing of what it said. */
export function renderGonePage(page: PageSettings): string {
  const words = pageWords(page.language);
  return renderPage({ title: words.gone }, html`<h1>${words.gone}</h1><p class="lead">${words.goneText}</p>${onward(page)}`, page);
}

/** The page of an address that never was (HTTP 404). */
export function renderNotFoundPage(page: PageSettings): string {
  const words = pageWords(page.language);
  return renderPage({ title: words.notFound }, html`<h1>${words.notFound}</h1><p class="lead">${words.notFoundText}</p>${onward(page)}`, page);
}

function onward(page: PageSettings): Html {
  const words = pageWords(page.language);
  return html`<p><a href="${listUrl(page, '/')}">${words.home}</a> · <a href="${listUrl(page, '/')}#topics">${words.allTopics}</a></p>`;
}
