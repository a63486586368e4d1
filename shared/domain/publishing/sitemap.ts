import type { Slug } from '../thread.ts';
import { html } from './html.ts';
import { specialtyPath, threadPath, topicPath, type PageSettings } from './page-settings.ts';
import { topics } from './topics.ts';

/** Threads that the sitemap names, far below what its format allows; lists lead on to older ones page by page. */
export const mostInSitemap = 1_000;

/** The addresses of the front page, specialties, topics and newest threads, without any date. */
export function renderSitemap(threads: readonly Slug[], page: PageSettings): string {
  const paths = ['/', specialtyPath('neurology'), specialtyPath('psychiatry'), ...topics.map(({ id }) => topicPath(id)), ...threads.map(threadPath)];
  return html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => html`<url><loc>${page.baseUrl}${path}</loc></url>
`)}</urlset>
`.markup;
}

/** What search engines may visit: everything public but what somebody looked for, and nobody's own pages. */
export function renderRobots({ baseUrl }: PageSettings): string {
  return `User-agent: *
Disallow: /search
Disallow: /app/
Disallow: /questions
Allow: /

Sitemap: ${baseUrl}/sitemap.xml
`;
}
