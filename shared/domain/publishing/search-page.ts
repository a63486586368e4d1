import type { ThreadListItem } from '../thread.ts';
import { html } from './html.ts';
import { addresses, allTopics, links, threadCards } from './list-pages.ts';
import { renderPage } from './page-layout.ts';
import type { PageSettings } from './page-settings.ts';
import { pageWords } from './page-words.ts';
import { readSearch } from './search.ts';
import { topicById } from './topics.ts';

/** What a search found. Search engines keep no copy of it, nor do caches: what somebody looks for may be about them. */
export function renderSearchPage(searched: string, items: readonly ThreadListItem[], page: PageSettings): string {
  const words = pageWords(page.language);
  const meant = readSearch(searched).topics.flatMap((id) => topicById(id) ?? []);
  const isEmpty = searched.trim() === '';
  const main = html`<h1>${isEmpty ? words.searchTitle : words.found}</h1>
${isEmpty && html`<p class="lead">${words.searchEmpty}</p>`}
${!isEmpty && items.length === 0 && html`<p class="lead" role="status">${words.nothingFound}</p>`}
${meant.length > 0 && html`<section aria-labelledby="meant"><h2 id="meant">${words.matchingTopics}</h2>${links(meant, page)}</section>`}
${items.length > 0 && html`<section aria-labelledby="questions"><h2 id="questions">${words.questions}</h2>${threadCards(items, page)}</section>`}
${items.length === 0 && allTopics(page)}`;
  const { otherLanguageUrl = '' } = addresses('/search', {}, page);
  return renderPage({ title: words.searchTitle, otherLanguageUrl, searched }, main, page);
}
