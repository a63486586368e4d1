import type { ThreadListItem } from '../thread.ts';
import { html, type Html } from './html.ts';
import { threadPath, type PageSettings } from './page-settings.ts';
import { pageWords } from './page-words.ts';
import { inLanguage, topicById } from './topics.ts';

/**
 * The newest threads as an Atom feed (RFC 4287). Its dates must be instants, so a date that is published as a year stands
 * as the first instant of that year: it tells no more than the page does.
 */
export function renderFeed(threads: readonly ThreadListItem[], page: PageSettings): string {
  const words = pageWords(page.language);
  const self = `${page.baseUrl}/feed.atom`;
  const dates = threads.map(({ answeredAt }) => instantOf(answeredAt)).sort();
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${page.language}">
<id>${self}</id>
<title>${page.siteName}</title>
<subtitle>${words.intro}</subtitle>
<updated>${dates.at(-1) ?? '1970-01-01T00:00:00Z'}</updated>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${page.baseUrl}/"/>
${threads.map((thread) => entry(thread, page))}</feed>
`.markup;
}

function entry(thread: ThreadListItem, page: PageSettings): Html {
  const url = page.baseUrl + threadPath(thread.slug);
  const topics = thread.topics.flatMap((id) => topicById(id) ?? []);
  return html`<entry>
<id>${url}</id>
<title>${thread.title}</title>
<link rel="alternate" type="text/html" href="${url}"/>
<updated>${instantOf(thread.answeredAt)}</updated>
<author><name>${thread.doctor}</name></author>
${(page.secondOpinions === true ? (thread.contributors ?? []) : []).map((name) => html`<contributor><name>${name}</name></contributor>
`)}<category term="${thread.specialty}"/>
${topics.map(({ id, label }) => html`<category term="${id}" label="${inLanguage(label, page.language)}"/>
`)}<summary>${thread.questionSnippet}</summary>
</entry>
`;
}

function instantOf(date: string): string {
  return `${date.length === 4 ? `${date}-01-01` : date}T00:00:00Z`;
}
