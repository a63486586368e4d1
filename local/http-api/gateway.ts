import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { CryptoKey } from 'jose';
import type { Clock } from '../clock.ts';
import { FunctionError } from '../step-functions/function-error.ts';
import type { ApiRoute } from './api-definition.ts';
import { isPreflight, preflightReply, withCors } from './cors.ts';
import { failureReply, unavailableReply } from './failure-reply.ts';
import { splitUrl, toHttpEvent } from './http-event.ts';
import { messageReply, toHttpReply, type HttpReply } from './http-response.ts';
import { authorize, type AuthorizedCaller } from './jwt-authorizer.ts';
import { readBody } from './read-body.ts';
import { createRouteTable, type RouteMatch } from './route-table.ts';

/** API Gateway's limit of a request's body. */
const maximumBodyBytes = 10 * 1024 * 1024;

export interface GatewayOptions {
  readonly routes: readonly ApiRoute[];
  readonly clock: Clock;
  /** The public key of the local identity. */
  readonly key: CryptoKey;
  readonly invoke: (functionArn: string, event: unknown) => Promise<unknown>;
  readonly record: (apiId: string, status: number, durationMs: number) => void;
}

export interface Gateway {
  handle(message: IncomingMessage): Promise<HttpReply>;
}

/** The stack's HTTP API: routes, authorizers, CORS and the limits of API Gateway. */
export function createGateway(options: GatewayOptions): Gateway {
  const table = createRouteTable(options.routes);
  return {
    handle: async (message) => {
      const { path } = splitUrl(message.url ?? '/');
      const method = message.method ?? 'GET';
      const origin = message.headers.origin;
      const requestedMethod = message.headers['access-control-request-method'];
      if (origin !== undefined && isPreflight({ method, origin, requestedMethod })) {
        const cors = table.match(requestedMethod ?? '', path)?.route.cors;
        if (cors !== undefined) return preflightReply(cors, origin);
      }
      const match = table.match(method, path);
      if (match === undefined) return messageReply(404, 'Not Found');
      const requestId = randomUUID();
      const startedAt = performance.now();
      const reply = await answer(options, message, match, requestId);
      options.record(match.route.apiId, reply.status, performance.now() - startedAt);
      const withId = { ...reply, headers: { ...reply.headers, 'apigw-requestid': requestId } };
      return withCors(withId, match.route.cors, origin);
    },
  };
}

async function answer(options: GatewayOptions, message: IncomingMessage, match: RouteMatch, requestId: string): Promise<HttpReply> {
  const { route } = match;
  let caller: AuthorizedCaller | undefined;
  if (route.authorizer !== undefined) {
    const decision = await authorize(message.headers.authorization, route.authorizer, route.scopes, options.key);
    if ('status' in decision) return decision;
    caller = decision;
  }
  const body = await readBody(message, maximumBodyBytes);
  if (body === undefined) return messageReply(413, 'Request Entity Too Large');
  const event = toHttpEvent({ message, body, requestId, at: options.clock.now() }, match, caller);
  const timedOut = Symbol('timed out');
  const { promise: timeout, resolve } = Promise.withResolvers<symbol>();
  const timer = setTimeout(() => resolve(timedOut), route.timeoutMs);
  try {
    const result = await Promise.race([options.invoke(route.functionArn, event), timeout]);
    return result === timedOut ? unavailableReply() : toHttpReply(result);
  } catch (error) {
    if (error instanceof FunctionError) return failureReply(error);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
