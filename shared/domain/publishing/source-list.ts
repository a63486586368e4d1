import { html, type Html } from './html.ts';
import type { PageSettings } from './page-settings.ts';
import { pageWords } from './page-words.ts';
import { sourcesOf, topicSourcesVersion } from './topic-sources.ts';

/** Where the explanation of a topic or a specialty can be checked, and of when this list is. */
export function sourcesSection(id: string, page: PageSettings): Html {
  const words = pageWords(page.language);
  return html`<section aria-labelledby="sources"><h2 id="sources">${words.sources}</h2>
<ul>${sourcesOf(id).map(({ title, publisher, url }) => html`<li lang="en"><a href="${url}" rel="noopener noreferrer external">${title}</a> (${publisher})</li>`)}</ul>
<p class="meta">${words.sourcesVersion}${words.colon}${topicSourcesVersion}</p></section>`;
}
