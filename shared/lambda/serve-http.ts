import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import type * as z from 'zod';
import { mediaTypes } from '../contracts/media.ts';
import { routes } from '../contracts/routes.ts';
import type { Audience, Route, RouteName, RoutesOf } from '../contracts/routes.ts';
import { Problem } from '../domain/errors.ts';
import { traceOfHeaders } from '../domain/trace-id.ts';
import { currentTrace } from '../tracing/trace-context.ts';
import { addSecurityHeaders } from './add-security-headers.ts';
import { answerProblems } from './answer-problems.ts';
import type { ProblemPages } from './answer-problems.ts';
import { findRoute, methodsAt } from './find-route.ts';
import type { HttpEvent, HttpResponse } from './http-event.ts';
import { log } from './log.ts';
import { readRequest } from './http-request.ts';
import type { HttpRequest } from './http-request.ts';
import { methodNotAllowed } from './problem-response.ts';
import { refuseForeignOrigins } from './refuse-foreign-origins.ts';
import { traced } from './traced.ts';

type SuccessBody<N extends RouteName> = (typeof routes)[N]['success']['body'];

/** A page, a feed or another document that is no JSON: its route says of which media type. */
export interface DocumentResult {
  readonly document: string;
  readonly headers?: Readonly<Record<string, string>>;
}
export interface JsonResult<B> {
  readonly body: B;
  readonly headers?: Readonly<Record<string, string>>;
}
/** What a handler answers: a body that its route's schema lets through, or a page. */
export type HttpResult<N extends RouteName> = SuccessBody<N> extends z.ZodType ? JsonResult<z.input<SuccessBody<N>>> : DocumentResult;
export type HttpHandler<N extends RouteName> = (request: HttpRequest<N>) => Promise<HttpResult<N>>;

export interface ServeOptions {
  /** Pages that may call staff routes, beside the API's own. */
  readonly staffOrigins?: readonly string[];
  /** Pages for what is not there, on routes that answer with pages. */
  readonly problemPages?: ProblemPages;
}

/**
 * A handler for all routes of an audience. The contract decides: what the request must be, who may call, what an answer
 * may hold (a field that the success schema does not name never leaves). Problems become RFC 9457 documents; what is no
 * route of ours is 405 or 404.
 */
export function serveHttp<A extends Audience>(audience: A, handlers: { readonly [N in RoutesOf<A>]: HttpHandler<N> }, options: ServeOptions = {}) {
  const routeAt = (routeKey: string) => findRoute(audience, routeKey);
  const shell = middy<HttpEvent, HttpResponse>().use(addSecurityHeaders()).use(answerProblems(routeAt, options.problemPages));
  if (audience !== 'patient' && audience !== 'public') shell.use(refuseForeignOrigins(options.staffOrigins ?? []));
  shell.handler(async (event: HttpEvent): Promise<HttpResponse> => {
    const name = routeAt(event.routeKey);
    if (name === undefined) return answerUnrouted(event);
    return serve(name, handlers[name], event);
  });
  return traced(({ headers }: HttpEvent) => traceOfHeaders(headers), async (event: HttpEvent, context: Context): Promise<HttpResponse> => {
    const response: HttpResponse = await shell(event, context);
    log('info', 'request-done', { function: context.functionName, requestId: context.awsRequestId, route: routeAt(event.routeKey), status: response.statusCode });
    return { ...response, headers: { ...response.headers, [traceHeader]: currentTrace() ?? '' } };
  });
}

/** By what an answer names its trace: whoever reports trouble with it can say which request it was. */
const traceHeader = 'x-trace-id';

async function serve<N extends RouteName>(name: N, handler: HttpHandler<N>, event: HttpEvent): Promise<HttpResponse> {
  const result = await handler(readRequest(name, event, new Date().toISOString()));
  return respond(routes[name], result);
}

function respond(route: Route, result: JsonResult<unknown> | DocumentResult): HttpResponse {
  const { status, body } = route.success;
  if (typeof body === 'string') {
    if (!('document' in result)) throw new TypeError('A document was promised.');
    return { statusCode: status, headers: { 'content-type': mediaTypes[body], ...result.headers }, body: result.document };
  }
  if ('document' in result) throw new TypeError('A body was promised.');
  return { statusCode: status, headers: { 'content-type': 'application/json', ...result.headers }, body: JSON.stringify(body.parse(result.body)) };
}

function answerUnrouted(event: HttpEvent): HttpResponse {
  const methods = methodsAt(event.rawPath);
  if (methods.length > 0) return methodNotAllowed(methods);
  throw new Problem('notFound', 'No such route.');
}
