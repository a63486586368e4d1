import { afterEach, describe, expect, it, vi } from 'vitest';
import { Problem, problemKinds } from '../../shared/domain/errors.ts';
import type { ProblemKind } from '../../shared/domain/errors.ts';
import { problemAnswers } from '../../shared/lambda/problem-response.ts';
import { serveHttp } from '../../shared/lambda/serve-http.ts';
import { captureLog } from './capture-log.ts';
import { lambdaContext } from './lambda-context.ts';
import { requestTo, unroutedRequest } from './make-http-event.ts';
import type { RequestParts } from './make-http-event.ts';

afterEach(() => void vi.restoreAllMocks());

const entry = {
  name: 'Dr. Lin', specialties: ['neurology' as const], languages: ['en'], capacity: 3, licenceValidUntil: '2030-01-01',
  email: 'lin@example.org', onDuty: true,
};
const doctor = { ...entry, doctorId: 'd1', openAssignments: 0 };
const admin = { sub: 'a1', groups: '[admin]' };

type AdminHandlers = Parameters<typeof serveHttp<'admin'>>[1];
const echoing: AdminHandlers = {
  putDoctor: async ({ params, body }) => ({ body: { ...body, doctorId: params.doctorId, openAssignments: 0 } }),
  listDoctors: async () => ({ body: { items: [doctor] } }),
  readNumbers: () => Promise.reject(new Problem('notFound', 'Not asked for.')),
  readLiveNumbers: () => Promise.reject(new Problem('notFound', 'Not asked for.')),
  readDeadLetters: () => Promise.reject(new Problem('notFound', 'Not asked for.')),
  readTimeline: () => Promise.reject(new Problem('notFound', 'Not asked for.')),
};
const staffOrigins = ['https://staff.example.org/'];

async function call(handlers: Partial<AdminHandlers>, event: Parameters<ReturnType<typeof serveHttp>>[0]) {
  const answer = await serveHttp('admin', { ...echoing, ...handlers }, { staffOrigins })(event, lambdaContext);
  return { status: answer.statusCode, headers: answer.headers, document: JSON.parse(answer.body) as Record<string, unknown> };
}
const put = (parts: RequestParts) => requestTo('putDoctor', { params: { doctorId: 'd1' }, ...admin, ...parts });

describe('serveHttp', () => {
  it('gives the handler a parsed request and answers its body with the status of the route', async () => {
    const { status, headers, document } = await call({}, put({ body: JSON.stringify(entry) }));
    expect(status).toBe(200);
    expect(document).toEqual(doctor);
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  });

  it('reads a base64 body', async () => {
    const body = Buffer.from(JSON.stringify({ ...entry, name: '林醫師' })).toString('base64');
    expect((await call({}, put({ body, isBase64Encoded: true }))).document).toMatchObject({ name: '林醫師' });
  });

  it('tells the handler who calls, from where and when', async () => {
    const listDoctors = vi.fn(echoing.listDoctors);
    await call({ listDoctors }, requestTo('listDoctors', { sub: 'a1', groups: '["admin"]' }));
    expect(listDoctors).toHaveBeenCalledWith(
      expect.objectContaining({ caller: { staffId: 'a1', roles: ['admin'] }, sourceIp: '192.0.2.1', now: expect.stringMatching(/Z$/) as unknown, body: undefined }),
    );
  });

  it.each([
    ['malformed JSON', { body: '{"name": ' }, 400, [{ path: '', code: 'malformed_json' }]],
    ['no body', {}, 400, [{ path: '', code: 'body_missing' }]],
    ['bytes that are not UTF-8', { body: Buffer.from([0x22, 0xff, 0x22]).toString('base64'), isBase64Encoded: true }, 400, [{ path: '', code: 'not_utf_8' }]],
    ['another content type', { body: 'name=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415, undefined],
    ['half a megabyte', { body: JSON.stringify({ ...entry, name: 'x'.repeat(600_000) }) }, 413, undefined],
    ['a wrong type', { body: JSON.stringify({ ...entry, capacity: 'many' }) }, 400, [{ path: 'capacity', code: 'invalid_type' }]],
    ['a long text', { body: JSON.stringify({ ...entry, name: 'x'.repeat(121) }) }, 413, [{ path: 'name', code: 'too_long' }]],
    ['a lone surrogate', { body: JSON.stringify({ ...entry, name: 'Dr. \ud800' }) }, 400, [{ path: 'name', code: 'not_unicode' }]],
    ['an unknown field', { body: JSON.stringify({ ...entry, canary: 1 }) }, 400, [{ path: '', code: 'unrecognized_keys' }]],
    ['a prototype', { body: `${JSON.stringify(entry).slice(0, -1)},"__proto__":{"canary":1}}` }, 400, [{ path: '', code: 'unrecognized_keys' }]],
    ['an unknown query parameter', { body: JSON.stringify(entry), query: { canary: '1' } }, 400, [{ path: '', code: 'unrecognized_keys' }]],
    ['an id that cannot be', { body: JSON.stringify(entry), params: { doctorId: 'no such id' } }, 404, undefined],
  ])('refuses %s', async (_name, parts, expected, errors) => {
    const { status, headers, document } = await call({}, put(parts));
    expect(status).toBe(expected);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(document['errors']).toEqual(errors);
    expect(JSON.stringify(document)).not.toContain('canary');
  });

  it.each([['', 200], ['{}', 200], [' {} ', 200], ['[]', 400], ['{"a":1}', 400], ['{', 400]])(
    'answers a body of %j on a route that takes none with %i',
    async (body, expected) => {
      expect((await call({}, requestTo('listDoctors', { ...admin, body }))).status).toBe(expected);
    },
  );

  it.each(problemKinds)('answers a problem of kind %s by the table', async (kind: ProblemKind) => {
    captureLog();
    const problem = new Problem(kind, 'Ours to say.', { issues: [{ path: 'a.b', code: 'c' }], guidance: { message: 'Call.' }, retryAfterSeconds: 7 });
    const { status, headers, document } = await call({ listDoctors: () => Promise.reject(problem) }, requestTo('listDoctors', admin));
    expect(status).toBe(problemAnswers[kind].status);
    expect(document).toMatchObject({ status, errors: [{ path: 'a.b', code: 'c' }], guidance: { message: 'Call.' } });
    expect(headers['retry-after']).toBe(kind === 'throttled' || kind === 'transient' ? '7' : undefined);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('E4 shows the current state to a stale decision, and only what the route may show', async () => {
    const stale = (current: unknown) => ({ putDoctor: () => Promise.reject(new Problem('conflict', 'It has moved on.', { current })) });
    const event = put({ body: JSON.stringify(entry) });
    expect((await call(stale(doctor), event)).document['current']).toEqual(doctor);
    expect((await call(stale({ ...doctor, canary: 1 }), event)).document).not.toHaveProperty('current');
  });

  it('answers every 404 alike', async () => {
    const missing = (message: string) => call({ listDoctors: () => Promise.reject(new Problem('notFound', message)) }, requestTo('listDoctors', admin));
    expect((await missing('Not yours.')).document).toEqual((await missing('Never was.')).document);
  });

  it('answers a bug with 500 and logs its name and place, never its message', async () => {
    const lines = captureLog();
    const bug = () => Promise.reject(new RangeError('canary words of a patient'));
    const { status, document } = await call({ listDoctors: bug }, requestTo('listDoctors', admin));
    expect(status).toBe(500);
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ code: 'request-failed', errorName: 'RangeError', route: 'listDoctors', at: expect.arrayContaining([expect.stringMatching(/^serve-http\.test\.ts:\d+:\d+$/)]) as unknown });
    expect(JSON.stringify([document, lines])).not.toContain('canary');
  });

  it('lets no field out that the contract does not name', async () => {
    captureLog();
    const leaking = async () => ({ body: { items: [{ ...doctor, salary: 'canary' }] } });
    const { status, document } = await call({ listDoctors: leaking }, requestTo('listDoctors', admin));
    expect(status).toBe(500);
    expect(JSON.stringify(document)).not.toContain('canary');
  });

  it.each([
    [undefined, 200],
    ['https://staff.example.org', 200],
    ['https://api.example.org', 200],
    ['https://evil.example.org', 403],
    ['https://staff.example.org.evil.org', 403],
    ['null', 403],
  ])('K1 answers a staff request from a page of %s with %i', async (origin, expected) => {
    expect((await call({}, requestTo('listDoctors', { ...admin, ...(origin && { headers: { origin } }) }))).status).toBe(expected);
  });

  it.each([
    ['PATCH', '/questions', 405, 'POST'],
    ['HEAD', '/threads/some-thread-abcdefghij', 405, 'GET'],
    ['DELETE', '/doctors/d1', 405, 'PUT'],
    ['GET', '/nowhere', 404, undefined],
    ['GET', '/questions/', 404, undefined],
  ])('answers %s %s with %i', async (method, path, expected, allow) => {
    const { status, headers } = await call({}, unroutedRequest(method, path));
    expect(status).toBe(expected);
    expect(headers['allow']).toBe(allow);
  });
});
