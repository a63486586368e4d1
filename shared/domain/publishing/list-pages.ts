import type { ThreadListItem } from '../thread.ts';
import { html, type Html } from './html.ts';
import { renderPage } from './page-layout.ts';
import { threadPath, topicPath, type PageSettings } from './page-settings.ts';
import { pageWords } from './page-words.ts';
import { topicLinks, time } from './thread-sections.ts';
import type { Topic } from './topic.ts';
import { inLanguage, topicById, topics } from './topics.ts';

/** The page of a topic: what it is, its threads (newest first), its neighbours. */
export function renderTopicPage(topic: Topic, threads: readonly ThreadListItem[], page: PageSettings): string {
  const words = pageWords(page.language);
  const label = inLanguage(topic.label, page.language);
  const about = inLanguage(topic.about, page.language);
  const neighbours = topic.related.flatMap((id) => topicById(id) ?? []);
  const main = html`<h1>${label}</h1><p><span class="tag">${words[topic.specialty]}</span></p><p>${about}</p>
${threadList(threads, page)}
<section aria-labelledby="related"><h2 id="related">${words.related}</h2>${links(neighbours, page)}</section>`;
  return renderPage({ title: label, description: about, canonicalUrl: page.baseUrl + topicPath(topic.id) }, main, page);
}

/** The front page of the published threads: the newest, and every topic. */
export function renderHomePage(threads: readonly ThreadListItem[], page: PageSettings): string {
  const words = pageWords(page.language);
  const main = html`<h1>${page.siteName}</h1><p>${words.intro}</p>
<section aria-labelledby="latest"><h2 id="latest">${words.latest}</h2>${threadList(threads, page)}</section>
<section aria-labelledby="topics"><h2 id="topics">${words.topics}</h2>${links(topics, page)}</section>`;
  return renderPage({ title: words.home, description: words.intro, canonicalUrl: `${page.baseUrl}/` }, main, page);
}

function threadList(threads: readonly ThreadListItem[], page: PageSettings): Html {
  const words = pageWords(page.language);
  if (threads.length === 0) return html`<p>${words.noThreads}</p>`;
  return html`${threads.map(
    (each) => html`<article class="card"><h3><a href="${page.baseUrl}${threadPath(each.slug)}">${each.title}</a></h3>
<p dir="auto">${each.questionSnippet}</p>
<p class="meta"><bdi>${each.doctor}</bdi> · ${words[each.specialty]} · ${time(each.answeredAt)}</p></article>
`,
  )}`;
}

function links(list: readonly Topic[], page: PageSettings): Html {
  const shown = list.map(({ id, label, specialty }) => ({ id, label: inLanguage(label, page.language), specialty }));
  return topicLinks(shown, page);
}
