import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { threadRepository } from '../../shared/aws/thread-repository.ts';
import type { ThreadRepository } from '../../shared/aws/thread-repository.ts';
import { routeNames, routes } from '../../shared/contracts/routes.ts';
import type { RouteName } from '../../shared/contracts/routes.ts';
import { startDynamoDb, tables } from '../aws/dynamodb-engine.ts';
import type { DynamoDbEngine } from '../aws/dynamodb-engine.ts';
import { makeThread, similarityKeyOf } from '../aws/make-thread.ts';
import { questionIdOf } from '../domain/make-question.ts';
import { lambdaContext } from '../lambda/lambda-context.ts';
import { requestTo, unroutedRequest } from '../lambda/make-http-event.ts';
import type { RequestParts } from '../lambda/make-http-event.ts';
import { provideEnvironment } from './function-environment.ts';
import { triageVersions } from '../../shared/domain/triage-versions.ts';

let engine: DynamoDbEngine;
let threads: ThreadRepository;

beforeAll(async () => {
  engine = await startDynamoDb();
  await engine.createTables();
  provideEnvironment('public-api', { dynamodb: engine.endpoint });
  threads = threadRepository(engine.client, tables.threads);
  const shown = makeThread('twitching-eyelid-abcdefghij');
  const gone = makeThread('withdrawn-thread-abcdefghij');
  const chinese = makeThread('chinese-thread-abcdefghij', { language: 'zh-Hant', specialty: 'psychiatry', topics: ['anxiety'] });
  for (const thread of [gone, chinese, shown]) {
    const terms = thread === chinese ? ['worri'] : ['twitch', 'eyelid', 'bicycl'];
    await write(threads.publishItems(thread, { ...similarityKeyOf(thread), terms }, '2026-03-01T08:00:00.000Z', questionIdOf(1)));
  }
  await write(await threads.goneItems(gone.slug));
});
afterAll(() => engine.stop());

const write = (TransactItems: ReturnType<ThreadRepository['publishItems']>) => engine.client.send(new TransactWriteCommand({ TransactItems }));
const handle = async (event: ReturnType<typeof requestTo>) => (await import('../../functions/public-api.ts')).handler(event, lambdaContext);
const get = (name: RouteName, parts: RequestParts = {}) => handle(requestTo(name, parts));
const bodyOf = (answer: { body: string }) => JSON.parse(answer.body) as unknown;

describe('public-api', () => {
  it('answers a thread as JSON, and lists it', async () => {
    const answer = await get('readThread', { params: { slug: 'twitching-eyelid-abcdefghij' } });
    expect(answer).toMatchObject({ statusCode: 200, headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' } });
    expect(bodyOf(answer)).toMatchObject({ slug: 'twitching-eyelid-abcdefghij', similar: [], answer: { doctor: { name: 'Dr. Lin' } } });
    expect(bodyOf(await get('listThreads', { query: { specialty: 'neurology', topic: 'facial-twitching' } }))).toMatchObject({ items: [{ slug: 'twitching-eyelid-abcdefghij' }] });
  });

  it.each<[RouteName, Record<string, string>, string]>([
    ['showThread', { slug: 'twitching-eyelid-abcdefghij' }, 'My eyelid has twitched'],
    ['showTopic', { slug: 'facial-twitching' }, 'twitching-eyelid-abcdefghij'],
    ['showHome', {}, 'twitching-eyelid-abcdefghij'],
    ['showSpecialty', { specialty: 'psychiatry' }, 'chinese-thread-abcdefghij'],
    ['showSearch', {}, 'what you look for is kept nowhere'],
  ])('H5 H7 answers %s as a page under a strict policy', async (name, params, text) => {
    const { statusCode, headers, body } = await get(name, { params });
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toMatch(/default-src 'none'; style-src 'sha256-/);
    expect(body).toContain(text);
  });

  it.each([
    ['twitching-eyelid-abcdefghij', 'Ministry of Health and Welfare suicide prevention line'],
    ['chinese-thread-abcdefghij', '衛生福利部安心專線'],
  ])('H9 names the emergency lines of %s in its own language', async (slug, line) => {
    expect((await get('showThread', { params: { slug } })).body).toContain(line);
  });

  it.each([
    ['en', 'Latest answers'],
    ['zh-Hant', '最新回覆'],
  ])('shows lists in %s when that is asked for', async (lang, heading) => {
    expect((await get('showHome', { query: { lang } })).body).toContain(heading);
    expect((await get('showTopic', { params: { slug: 'tremor' }, query: { lang } })).body).toContain(`<html lang="${lang}">`);
    expect((await get('showHome', { query: { lang: 'tlh' } })).statusCode).toBe(400);
  });

  it.each([
    ['a topic', 'facial twitch'],
    ['a telling word', 'bicycles'],
    ['an unfinished word', 'facia'],
  ])('finds a thread by %s, as JSON and as a page, and keeps neither in a cache', async (_case, q) => {
    const answer = await get('listThreads', { query: { q } });
    expect(bodyOf(answer)).toMatchObject({ items: [{ slug: 'twitching-eyelid-abcdefghij' }] });
    const shown = await get('showSearch', { query: { q } });
    expect(shown.body).toContain('/t/twitching-eyelid-abcdefghij');
    expect([answer.headers['cache-control'], shown.headers['cache-control']]).toEqual(['no-store', 'no-store']);
  });

  it('finds nothing that was withdrawn, nor of another specialty, nor for words that nobody wrote', async () => {
    const queries: Record<string, string>[] = [{ q: 'withdrawn' }, { q: 'eyelid', specialty: 'psychiatry' }, { q: 'zeppelin' }, { q: '' }];
    for (const query of queries) {
      expect(bodyOf(await get('listThreads', { query }))).toEqual({ items: [] });
    }
  });

  it('K6 logs no word of what somebody looks for', async () => {
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    await get('listThreads', { query: { q: 'canaryword eyelid' } });
    await get('showSearch', { query: { q: 'canaryword eyelid' } });
    expect(written.mock.calls.length).toBeGreaterThan(0);
    expect(JSON.stringify(written.mock.calls)).not.toMatch(/canaryword|eyelid/);
    written.mockRestore();
  });

  it.each<[RouteName, string, string]>([
    ['readFeed', 'application/atom+xml; charset=utf-8', '/t/twitching-eyelid-abcdefghij'],
    ['readSitemap', 'application/xml; charset=utf-8', '/t/twitching-eyelid-abcdefghij'],
    ['readRobots', 'text/plain; charset=utf-8', 'https://ask.example.org/sitemap.xml'],
  ])('L5 H8 answers %s, without what was withdrawn', async (name, type, text) => {
    const { statusCode, headers, body } = await get(name);
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([200, type, 'no-cache']);
    expect(body).toContain(text);
    expect(body).not.toContain('withdrawn-thread');
    expect(body).not.toMatch(/2026-0[2-9]/);
  });

  it.each<[RouteName, string, number]>([
    ['readThread', 'withdrawn-thread-abcdefghij', 410],
    ['readThread', 'never-was', 404],
    ['readThread', 'NOT A SLUG', 404],
  ])('H8 answers %s of %s with a problem document of %i', async (name, slug, status) => {
    const answer = await get(name, { params: { slug } });
    expect(answer).toMatchObject({ statusCode: status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } });
  });

  it.each<[RouteName, string, number]>([
    ['showThread', 'withdrawn-thread-abcdefghij', 410],
    ['showThread', 'never-was', 404],
    ['showThread', 'NOT A SLUG', 404],
    ['showTopic', 'no-such-topic', 404],
  ])('H8 answers %s of %s with a page of %i', async (name, slug, status) => {
    const { statusCode, headers, body } = await get(name, { params: { slug } });
    expect(statusCode).toBe(status);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain('sha256-');
    expect(body).not.toContain('eyelid');
  });

  it('refuses a cursor that is not its own and a filter that does not exist', async () => {
    expect(bodyOf(await get('listThreads', { query: { cursor: 'x' } }))).toMatchObject({ status: 400, errors: [{ path: 'cursor', code: 'not_a_cursor' }] });
    expect(bodyOf(await get('listThreads', { query: { specialty: 'surgery' } }))).toMatchObject({ status: 400, errors: [{ path: 'specialty' }] });
  });

  it('shows a page whatever whoever shared its link has added, and takes no unknown filter of a list', async () => {
    const query = { utm_source: 'letter', fbclid: 'x' };
    expect((await get('showThread', { params: { slug: 'twitching-eyelid-abcdefghij' }, query })).statusCode).toBe(200);
    expect((await get('listThreads', { query })).statusCode).toBe(400);
  });

  it('shows a browser a page for an unknown address, and a program a document', async () => {
    expect((await handle(unroutedRequest('GET', '/nowhere', { accept: 'text/html,*/*' }))).headers['content-type']).toContain('text/html');
    expect((await handle(unroutedRequest('GET', '/nowhere', { accept: '*/*' }))).headers['content-type']).toBe('application/problem+json');
  });

  it('C2 answers its health with the triage versions in force, and its contract', async () => {
    expect(bodyOf(await get('readHealth'))).toEqual({ status: 'ok', triage: triageVersions });
    const document = bodyOf(await get('readOpenApi')) as { paths: object; servers: unknown };
    expect(document.servers).toEqual([{ url: 'https://ask.example.org' }]);
    expect(Object.keys(document.paths)).toEqual([...new Set(routeNames.map((name) => routes[name].path))]);
  });

  it('says 503 and nothing more when the table cannot be reached', async () => {
    const write503 = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    await engine.stop();
    const answer = await get('readThread', { params: { slug: 'twitching-eyelid-abcdefghij' } });
    expect(answer.statusCode).toBe(503);
    expect(String(write503.mock.calls[0]?.[0])).toContain('"kind":"transient"');
    write503.mockRestore();
    engine = await startDynamoDb();
  });
});
