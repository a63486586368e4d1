import { routes } from '../../shared/contracts/routes.ts';
import type { RouteName } from '../../shared/contracts/routes.ts';
import type { HttpEvent } from '../../shared/lambda/http-event.ts';

export interface RequestParts {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
  readonly sub?: string;
  readonly groups?: unknown;
}

/** A request to a route as an HTTP API hands it over; a body is JSON unless the headers say otherwise. */
export function requestTo(name: RouteName, parts: RequestParts = {}): HttpEvent {
  const { method, path } = routes[name];
  return makeHttpEvent(`${method} ${path}`, method, path, parts);
}

/** A request that no route takes. */
export function unroutedRequest(method: string, path: string, headers: Record<string, string> = {}): HttpEvent {
  return makeHttpEvent('$default', method, path, { headers });
}

function makeHttpEvent(routeKey: string, method: string, path: string, parts: RequestParts): HttpEvent {
  const { params, query, headers, body, isBase64Encoded = false, sub, groups } = parts;
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: '',
    headers: { host: 'api.example.org', ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(params && { pathParameters: params }),
    ...(query && { queryStringParameters: query }),
    ...(body !== undefined && { body }),
    isBase64Encoded,
    requestContext: {
      accountId: '1', apiId: 'api', domainName: 'api.example.org', domainPrefix: 'api', requestId: 'request-1', routeKey, stage: '$default',
      time: '', timeEpoch: 0, http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: '' },
      ...(sub !== undefined && { authorizer: { jwt: { claims: { sub, 'cognito:groups': groups } } } }),
    },
  };
}
