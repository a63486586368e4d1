import type { MiddlewareObj } from '@middy/core';
import { mediaTypes } from '../contracts/media.ts';
import { routes } from '../contracts/routes.ts';
import type { RouteName } from '../contracts/routes.ts';
import { Problem } from '../domain/errors.ts';
import { describeFailure } from './describe-failure.ts';
import type { HttpEvent, HttpResponse } from './http-event.ts';
import { log } from './log.ts';
import { bugResponse, problemResponse } from './problem-response.ts';

/** What a reader's browser is shown instead of a problem document. */
export interface ProblemPages {
  readonly notFound: string;
  readonly gone: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers what a handler throws with a problem document, or a page to who asked for one, and logs what is our fault. */
export function answerProblems(routeAt: (routeKey: string) => RouteName | undefined, pages?: ProblemPages): MiddlewareObj<HttpEvent, HttpResponse> {
  return {
    onError: (request) => {
      const route = routeAt(request.event.routeKey);
      const failure = describeFailure(request.error);
      const response = responseTo(request.error, failure.kind === 'transient', route);
      request.response = pages && wantsPage(request.event, route) ? asPage(response, pages) : response;
      if (request.response.statusCode < 500) return;
      const { awsRequestId: requestId, functionName } = request.context;
      log('error', 'request-failed', { function: functionName, requestId, route, ...failure });
    },
  };
}

function responseTo(error: unknown, isTransient: boolean, route: RouteName | undefined): HttpResponse {
  if (error instanceof Problem) return problemResponse(error, route);
  return isTransient ? problemResponse(new Problem('transient', 'It took too long.')) : bugResponse();
}

function wantsPage({ headers }: HttpEvent, route: RouteName | undefined): boolean {
  return route === undefined ? (headers['accept'] ?? '').includes('text/html') : routes[route].success.body === 'html';
}

function asPage(response: HttpResponse, { notFound, gone, headers }: ProblemPages): HttpResponse {
  const body = { 404: notFound, 410: gone }[response.statusCode];
  if (body === undefined) return response;
  return { statusCode: response.statusCode, headers: { 'content-type': mediaTypes.html, ...headers }, body };
}
