import { documentClient } from '../shared/aws/clients.ts';
import { threadRepository } from '../shared/aws/thread-repository.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { openApiDocument } from '../shared/contracts/openapi.ts';
import { renderFeed } from '../shared/domain/publishing/feed.ts';
import { renderHomePage, renderSpecialtyPage, renderTopicPage } from '../shared/domain/publishing/list-pages.ts';
import { renderGonePage, renderNotFoundPage } from '../shared/domain/publishing/message-pages.ts';
import { threadPageHeaders } from '../shared/domain/publishing/page-style.ts';
import { renderSearchPage } from '../shared/domain/publishing/search-page.ts';
import { mostInSitemap, renderRobots, renderSitemap } from '../shared/domain/publishing/sitemap.ts';
import { renderThreadPage } from '../shared/domain/publishing/thread-page.ts';
import { emergencyScreen } from '../shared/domain/urgency/emergency-screen.ts';
import { triageVersions } from '../shared/domain/triage-versions.ts';
import { serveHttp } from '../shared/lambda/serve-http.ts';
import { pageSettings } from '../shared/use-cases/page-settings.ts';
import { readList, readThread, readTopic, shownThreads } from '../shared/use-cases/read-threads.ts';
import { searchThreads } from '../shared/use-cases/search-threads.ts';

const env = parseEnv('public-api');
const threads = shownThreads(threadRepository(documentClient, env.THREADS_TABLE), env.STAGE_SETTINGS);
const pageIn = (language?: string) => pageSettings(env.STAGE_SETTINGS, env.PUBLIC_BASE_URL, language);
const page = pageIn();
// Caches ask again each time: a withdrawn thread is gone at once. What somebody looks for stays in no cache.
const headers = { 'cache-control': 'no-cache' };
const searchHeaders = { 'cache-control': 'no-store' };
const pageHeaders = threadPageHeaders();

/** What readers see: threads as JSON and as pages, topics, and the contract itself. */
export const handler = serveHttp(
  'public',
  {
    listThreads: async ({ query: { q, ...listing } }) =>
      q === undefined ? { body: await threads.list(listing), headers } : { body: { items: await searchThreads(threads, q, listing) }, headers: searchHeaders },
    readThread: async ({ params }) => ({ body: await readThread(threads, params.slug), headers }),
    showThread: async ({ params }) => {
      const thread = await readThread(threads, params.slug);
      return { document: renderThreadPage(thread, pageIn(thread.language)), headers: pageHeaders };
    },
    showTopic: async ({ params, query: { lang, cursor } }) => {
      const { topic, ...list } = await readTopic(threads, params.slug, cursor);
      return { document: renderTopicPage(topic, list, pageIn(lang)), headers: pageHeaders };
    },
    showSpecialty: async ({ params: { specialty }, query: { lang, cursor } }) => ({
      document: renderSpecialtyPage(specialty, await readList(threads, { specialty }, cursor), pageIn(lang)),
      headers: pageHeaders,
    }),
    showSearch: async ({ query: { lang, q = '' } }) => ({
      document: renderSearchPage(q, await searchThreads(threads, q), pageIn(lang)),
      headers: { ...pageHeaders, ...searchHeaders },
    }),
    showHome: async ({ query: { lang, cursor } }) => ({ document: renderHomePage(await readList(threads, {}, cursor), pageIn(lang)), headers: pageHeaders }),
    readFeed: async () => ({ document: renderFeed((await threads.list({})).items, page), headers }),
    readSitemap: async () => ({ document: renderSitemap(await threads.newestSlugs(mostInSitemap), page), headers }),
    readRobots: async () => ({ document: renderRobots(page), headers }),
    readEmergency: async ({ query }) => ({ body: emergencyScreen(query.country, env.STAGE_SETTINGS.country, query.locale), headers }),
    readHealth: async () => ({ body: { status: 'ok', triage: triageVersions } }),
    readOpenApi: async () => ({ body: openApiDocument(env.PUBLIC_BASE_URL), headers }),
  },
  { problemPages: { notFound: renderNotFoundPage(page), gone: renderGonePage(page), headers: pageHeaders } },
);
