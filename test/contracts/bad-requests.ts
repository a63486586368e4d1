import * as fc from 'fast-check';
import { routeNames, routes } from '../../shared/contracts/routes.ts';
import type { Route, RouteName } from '../../shared/contracts/routes.ts';
import { badBodies, unwantedBodies } from './bad-bodies.ts';
import type { BadBody } from './bad-bodies.ts';
import { goodBodies } from './good-requests.ts';
import { canary, toJson } from './wrong-values.ts';

/** A request that must be refused, and how. */
export interface BadRequest {
  readonly route: RouteName;
  /** What is wrong with it. */
  readonly wrong: string;
  readonly method: string;
  /** Path and query, sent as they are. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  readonly statuses: readonly number[];
  /** The path that one of the answer's errors must have. */
  readonly field?: string;
}

/** What a good request to a route has: the ids of things that are the caller's, and their `authorization`. */
export interface GoodParts {
  readonly path: string;
  readonly authorization?: string;
}

/** What is wrong, beside what is right. */
type Wrong = Pick<BadRequest, 'wrong' | 'statuses'> & Partial<Pick<BadRequest, 'method' | 'target' | 'headers' | 'body' | 'field'>>;

const json = { 'content-type': 'application/json' };
const words = fc.string({ maxLength: 20 }).map((word) => canary + word);
/** In a path or a query: never an id of ours, for none has an exclamation mark. */
const encoded = fc.oneof(
  words.map((word) => `${encodeURIComponent(word.toWellFormed())}!`),
  fc.constantFrom('%00', '%0d%0aX-Injected:%201', '%e2%80%ae', '%c3%28', '%', '%zz', '%25%32%66', '%2f..%2f', '..%2f..%2fetc', '__proto__', 'constructor', '..;', '*', '%F0%9F%A7%A0', 'a'.repeat(300)).map((tail) => `${canary}!${tail}`),
);

const bodyHeaders = ({ type }: BadBody): Record<string, string> => (type === 'none' ? {} : { 'content-type': type ?? 'application/json' });
const ofBody = (bad: BadBody): Wrong => ({ wrong: bad.wrong, body: bad.body, headers: bodyHeaders(bad), statuses: bad.statuses, ...(bad.field !== undefined && { field: bad.field }) });

/** An object's keys that a query may have been given under, none of which any route knows. */
const unknownQuery = (path: string): fc.Arbitrary<Wrong> =>
  fc
    .tuple(fc.oneof(encoded, fc.constantFrom('__proto__', 'constructor', 'toString', 'State', 'cursor%00', 'limit', '%5b%5d')), encoded)
    .map(([name, value]) => ({ wrong: 'unknown query', target: `${path}?${name.replaceAll('=', '')}=${value}`, statuses: [400], field: '' }));

const cursorOf = (position: unknown) => Buffer.from(JSON.stringify(position)).toString('base64url');
const badCursors = fc.oneof(
  fc.constantFrom('', '~', '~~', 'e30', cursorOf(null), cursorOf({ pk: '', sk: '', at: '' }), cursorOf({ pk: 1 }), cursorOf({ slug: canary }), cursorOf({ doctorId: '' }), cursorOf({ pk: 'a'.repeat(400), sk: 'b', at: 'c' })),
  encoded,
  fc.integer({ min: 1_001, max: 3_000 }).map((length) => 'A'.repeat(length)),
);

const tooManyWords = fc.integer({ min: 201, max: 1_000 }).map((length) => canary + 'a'.repeat(length));

function badQuery(route: Route, path: string): fc.Arbitrary<Wrong>[] {
  return Object.keys(route.query.shape).flatMap((name) => {
    // Any words may be looked for, but not any number of them.
    const values = name === 'cursor' ? badCursors : name === 'q' ? tooManyWords : encoded;
    const wrong = (value: string): Wrong => ({ wrong: `query ${name}`, target: `${path}?${name}=${value}`, statuses: [400], field: name });
    return [values.map(wrong), ...(name === 'cursor' ? [] : [values.map((value) => wrong(`open&${name}=${value}`))])];
  });
}

/** Ids that cannot be, in the place of the last id of the path. Some make a path that is another route's or none. */
function badIds(route: Route, path: string): fc.Arbitrary<Wrong>[] {
  if (!route.path.includes('{')) return [];
  const place = route.path.split('/').findIndex((part) => part.startsWith('{'));
  return [encoded.map((id) => ({ wrong: 'id', target: path.split('/').with(place, id).join('/'), statuses: [404, 405] }))];
}

const methods = ['PATCH', 'DELETE', 'PUT', 'POST', 'GET', 'HEAD', 'OPTIONS', 'PROPFIND', 'PURGE', 'LOCK', 'REPORT'];

function badMethods(path: string): fc.Arbitrary<Wrong> {
  const served = routeNames.filter((name) => new RegExp(`^${routes[name].path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path)).map((name) => routes[name].method as string);
  return fc.constantFrom(...methods.filter((method) => !served.includes(method))).map((method) => ({ wrong: `method ${method}`, method, statuses: [405] }));
}

/** A door that is shut: whoever has no right may not learn what else is wrong. */
function badCredentials(route: Route): fc.Arbitrary<Wrong>[] {
  const header = fc.oneof(words, fc.constantFrom('Bearer', 'Bearer ', 'Bearer a.b.c', 'Receipt', 'Receipt r1-', 'Basic YTpi', `Bearer ${'x'.repeat(4_000)}`)).map((value) => value.replaceAll(/[^\x20-\x7e]/g, '?'));
  const wrong = (status: number) => header.map((authorization): Wrong => ({ wrong: 'credential', headers: { ...(route.body !== undefined && json), authorization }, statuses: [status] }));
  if (route.roles !== null) return [wrong(401), fc.constant<Wrong>({ wrong: 'origin', headers: { origin: `https://${canary}.example` }, statuses: [403] })];
  return route.access === 'receipt' ? [wrong(404)] : [];
}

const badKeys = fc.oneof(fc.constantFrom('', 'short', canary, 'with a space in it 123', `k${'x'.repeat(128)}`, 'schlüssel-der-zu-nichts-passt'), words.map((word) => word.replaceAll(/[^\x20-\x7e]/g, '\u00fc').slice(0, 15)));

/** What is more than the gateway takes: it never comes to us. */
const tooLong = (path: string): fc.Arbitrary<Wrong> =>
  fc.constantFrom<Wrong>(
    { wrong: 'long header', headers: { 'x-long': canary.repeat(4_000) }, statuses: [431] },
    { wrong: 'long query', target: `${path}?${canary.repeat(4_000)}`, statuses: [414, 431] },
  );

function wrongsOf(name: RouteName, route: Route, path: string): fc.Arbitrary<Wrong> {
  const good = goodBodies[name];
  const ofBodies = route.body === undefined ? unwantedBodies.map(ofBody) : badBodies(route.body, good).map(ofBody);
  const keys = route.headers === undefined ? [] : [badKeys.map((key): Wrong => ({ wrong: 'key', headers: { ...json, 'idempotency-key': key }, statuses: [400], field: 'idempotency-key' }))];
  // A page takes whatever whoever shared the link has added.
  const others = [...(typeof route.success.body === 'string' ? [] : [unknownQuery(path)]), ...badQuery(route, path), ...badIds(route, path), badMethods(path), ...badCredentials(route), ...keys];
  return fc.oneof(
    { weight: route.body === undefined ? 25 : 60, arbitrary: ofBodies },
    ...others.map((arbitrary) => ({ weight: 10, arbitrary })),
    { weight: 1, arbitrary: tooLong(path) },
  );
}

/** Requests with one thing wrong in an otherwise good request to this route. */
export function badRequests(name: RouteName, { path, authorization }: GoodParts): fc.Arbitrary<BadRequest> {
  const route: Route = routes[name];
  const good = goodBodies[name];
  return wrongsOf(name, route, path).map(({ headers = good === undefined ? {} : json, ...wrong }) => {
    const { method = route.method, target = path, body = good === undefined ? undefined : toJson(good) } = wrong;
    const hasBody = body !== undefined && method !== 'HEAD';
    return { ...wrong, route: name, method, target, headers: { ...(authorization !== undefined && { authorization }), ...headers }, ...(hasBody ? { body } : {}) };
  });
}
