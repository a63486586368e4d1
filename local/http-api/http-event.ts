import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { isUtf8 } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { accountId } from '../region.ts';
import type { AuthorizedCaller } from './jwt-authorizer.ts';
import { decode, type RouteMatch } from './route-table.ts';

export interface HttpRequest {
  readonly message: IncomingMessage;
  readonly body: Buffer;
  readonly requestId: string;
  /** Milliseconds since 1970, of the clock. */
  readonly at: number;
}

/** A request as API Gateway hands it to a function: payload format 2.0. */
export function toHttpEvent({ message, body, requestId, at }: HttpRequest, match: RouteMatch, caller: AuthorizedCaller | undefined): APIGatewayProxyEventV2 {
  const { path, query } = splitUrl(message.url ?? '/');
  const rawPath = decode(path);
  const { headers, cookies } = joinHeaders(message);
  const sourceIp = (message.socket.remoteAddress ?? '127.0.0.1').replace(/^::ffff:/, '');
  const queryStringParameters = joinQuery(query);
  const contentType = headers['content-type'] ?? '';
  // What is not UTF-8 cannot be given as text, whatever its type says.
  const isBase64Encoded = body.length > 0 && !(isText(contentType) && isUtf8(body));
  const host = headers['host'] ?? '127.0.0.1';
  return {
    version: '2.0',
    routeKey: match.route.routeKey,
    rawPath,
    rawQueryString: query,
    ...(cookies.length > 0 && { cookies }),
    headers: {
      ...headers,
      'content-length': String(body.length),
      'x-amzn-trace-id': headers['x-amzn-trace-id'] ?? newTrace(at),
      'x-forwarded-for': [headers['x-forwarded-for'] ?? [], sourceIp].flat().join(', '),
      'x-forwarded-proto': 'http',
    },
    ...(Object.keys(queryStringParameters).length > 0 && { queryStringParameters }),
    requestContext: {
      accountId,
      apiId: match.route.apiId,
      ...(caller !== undefined && { authorizer: { jwt: { claims: caller.claims, scopes: caller.scopes } } }),
      domainName: host.replace(/:\d+$/, ''),
      domainPrefix: host.split(/[.:]/)[0] ?? '',
      http: {
        method: message.method ?? 'GET',
        path: rawPath,
        protocol: `HTTP/${message.httpVersion}`,
        sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: match.route.routeKey,
      stage: '$default',
      time: commonLogTime(at),
      timeEpoch: at,
    },
    ...(body.length > 0 && { body: body.toString(isBase64Encoded ? 'base64' : 'utf8') }),
    ...(Object.keys(match.pathParameters).length > 0 && { pathParameters: { ...match.pathParameters } }),
    isBase64Encoded,
  };
}

/** The trace that API Gateway begins for every request: seconds since 1970, then 96 random bits. */
function newTrace(at: number): string {
  return `Root=1-${Math.floor(at / 1000).toString(16).padStart(8, '0')}-${randomBytes(12).toString('hex')}`;
}

/** The path and the query string of a request's target. */
export function splitUrl(url: string): { path: string; query: string } {
  const mark = url.indexOf('?');
  return mark === -1 ? { path: url, query: '' } : { path: url.slice(0, mark), query: url.slice(mark + 1) };
}

/** HTTP APIs give these types as text and everything else, forms too, in base64. */
function isText(contentType: string): boolean {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  return type.startsWith('text/') || ['application/json', 'application/xml', 'application/javascript'].includes(type);
}

/** Headers that are between a client and the gateway only. */
const hopHeaders = new Set(['connection', 'keep-alive', 'te', 'trailer', 'transfer-encoding', 'upgrade']);

/** Lower-case names, repeated headers joined by commas, cookies apart. */
function joinHeaders(message: IncomingMessage): { headers: Record<string, string>; cookies: string[] } {
  const pairs = message.rawHeaders.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name.toLowerCase(), message.rawHeaders[index + 1] ?? '']] : []));
  const cookies = pairs.filter(([name]) => name === 'cookie').flatMap(([, value]) => value.split(/;\s*/));
  return { headers: joinByName(pairs.filter(([name]) => name !== 'cookie' && !hopHeaders.has(name))), cookies };
}

function joinQuery(query: string): Record<string, string> {
  return joinByName([...new URLSearchParams(query)]);
}

/** Values of a name joined by commas. A map in between: a sender may call something `__proto__` or `constructor`. */
function joinByName(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const joined = new Map<string, string>();
  for (const [name, value] of pairs) joined.set(name, joined.has(name) ? `${joined.get(name) ?? ''},${value}` : value);
  return Object.fromEntries(joined);
}

/** As in a web server's log: `23/Nov/2026:03:59:43 +0000`. */
function commonLogTime(at: number): string {
  const [, day, month, year, time] = new Date(at).toUTCString().split(' ');
  return `${day ?? ''}/${month ?? ''}/${year ?? ''}:${time ?? ''} +0000`;
}
