import * as z from 'zod';
import { Clinic } from '../domain/triage.ts';
import { EmergencyQuery, EmergencyView } from './emergency-view.ts';
import { Health, PageLanguage, SearchText, ThreadList, ThreadListQuery, ThreadView } from './thread-view.ts';

const none = z.strictObject({});
/** Of a page: who shares a link adds marks of their own to it. */
const anything = z.object({});
/** The language of a page's frame, by default the stage's first. */
const lang = PageLanguage.optional();
const listPage = z.object({ lang, cursor: z.string().max(1_000).optional() });
const slug = z.strictObject({ slug: z.string().regex(/^[a-z0-9-]{1,120}$/) });
const readers = { method: 'GET', audience: 'public', roles: null } as const;
const html = { status: 200, body: 'html' } as const;

/** What readers see, as JSON and as pages: no token anywhere. */
export const publicRoutes = {
  readEmergency: {
    ...readers, path: '/emergency', summary: 'What to look for, and whom to call, before writing',
    params: none, query: EmergencyQuery, success: { status: 200, body: EmergencyView }, problems: [],
  },
  listThreads: {
    ...readers, path: '/threads', summary: 'Published threads, newest first; with `q`, those it finds, best first',
    params: none, query: ThreadListQuery, success: { status: 200, body: ThreadList }, problems: [],
  },
  readThread: {
    ...readers, path: '/threads/{slug}', summary: 'A published thread',
    params: slug, query: none, success: { status: 200, body: ThreadView }, problems: [410],
  },
  showThread: {
    ...readers, path: '/t/{slug}', summary: 'A published thread as a page',
    params: slug, query: anything, success: html, problems: [410],
  },
  showTopic: {
    ...readers, path: '/topics/{slug}', summary: 'A topic with its threads as a page',
    params: slug, query: listPage, success: html, problems: [],
  },
  showSpecialty: {
    ...readers, path: '/specialties/{specialty}', summary: 'A specialty with its topics and threads as a page',
    params: z.strictObject({ specialty: Clinic }), query: listPage, success: html, problems: [],
  },
  showSearch: {
    ...readers, path: '/search', summary: 'What a search finds among the published threads, as a page',
    params: none, query: z.object({ lang, q: SearchText.optional() }), success: html, problems: [],
  },
  showHome: {
    ...readers, path: '/', summary: 'The newest threads as a page',
    params: none, query: listPage, success: html, problems: [],
  },
  readFeed: {
    ...readers, path: '/feed.atom', summary: 'The newest threads as an Atom feed',
    params: none, query: anything, success: { status: 200, body: 'atom' }, problems: [],
  },
  readSitemap: {
    ...readers, path: '/sitemap.xml', summary: 'The addresses of the pages, for search engines',
    params: none, query: anything, success: { status: 200, body: 'xml' }, problems: [],
  },
  readRobots: {
    ...readers, path: '/robots.txt', summary: 'What search engines may visit',
    params: none, query: anything, success: { status: 200, body: 'text' }, problems: [],
  },
  readHealth: {
    ...readers, path: '/health', summary: 'Whether the API answers',
    params: none, query: none, success: { status: 200, body: Health }, problems: [],
  },
  readOpenApi: {
    ...readers, path: '/openapi.json', summary: 'This contract as an OpenAPI 3.1 document',
    params: none, query: none, success: { status: 200, body: z.record(z.string(), z.unknown()) }, problems: [],
  },
} as const;
