import { documentClient } from '../shared/aws/clients.ts';
import { threadRepository } from '../shared/aws/thread-repository.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { openApiDocument } from '../shared/contracts/openapi.ts';
import { renderHomePage, renderTopicPage } from '../shared/domain/publishing/list-pages.ts';
import { renderGonePage, renderNotFoundPage } from '../shared/domain/publishing/message-pages.ts';
import { threadPageHeaders } from '../shared/domain/publishing/page-style.ts';
import { renderThreadPage } from '../shared/domain/publishing/thread-page.ts';
import { emergencyScreen } from '../shared/domain/urgency/emergency-screen.ts';
import { triageVersions } from '../shared/domain/triage-versions.ts';
import { serveHttp } from '../shared/lambda/serve-http.ts';
import { pageSettings } from '../shared/use-cases/page-settings.ts';
import { readThread, readTopic } from '../shared/use-cases/read-threads.ts';

const env = parseEnv('public-api');
const threads = threadRepository(documentClient, env.THREADS_TABLE);
const pageIn = (language?: string) => pageSettings(env.STAGE_SETTINGS, env.PUBLIC_BASE_URL, language);
const page = pageIn();
// Caches ask again each time: a withdrawn thread is gone at once.
const headers = { 'cache-control': 'no-cache' };
const pageHeaders = threadPageHeaders();

/** What readers see: threads as JSON and as pages, topics, and the contract itself. */
export const handler = serveHttp(
  'public',
  {
    listThreads: async ({ query }) => ({ body: await threads.list(query), headers }),
    readThread: async ({ params }) => ({ body: await readThread(threads, params.slug), headers }),
    showThread: async ({ params }) => {
      const thread = await readThread(threads, params.slug);
      return { html: renderThreadPage(thread, pageIn(thread.language)), headers: pageHeaders };
    },
    showTopic: async ({ params }) => {
      const { topic, items } = await readTopic(threads, params.slug);
      return { html: renderTopicPage(topic, items, page), headers: pageHeaders };
    },
    showHome: async () => ({ html: renderHomePage((await threads.list({})).items, page), headers: pageHeaders }),
    readEmergency: async ({ query }) => ({ body: emergencyScreen(query.country, env.STAGE_SETTINGS.country, query.locale), headers }),
    readHealth: async () => ({ body: { status: 'ok', triage: triageVersions } }),
    readOpenApi: async () => ({ body: openApiDocument(env.PUBLIC_BASE_URL), headers }),
  },
  { problemPages: { notFound: renderNotFoundPage(page), gone: renderGonePage(page), headers: pageHeaders } },
);
