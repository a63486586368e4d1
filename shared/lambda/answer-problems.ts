import type { MiddlewareObj } from '@middy/core';
import type { RouteName } from '../contracts/routes.ts';
import { Problem } from '../domain/errors.ts';
import { describeFailure } from './describe-failure.ts';
import type { HttpEvent, HttpResponse } from './http-event.ts';
import { log } from './log.ts';
import { bugResponse, problemResponse } from './problem-response.ts';

/** Answers what a handler throws with a problem document, and logs what is our fault. */
export function answerProblems(routeAt: (routeKey: string) => RouteName | undefined): MiddlewareObj<HttpEvent, HttpResponse> {
  return {
    onError: (request) => {
      const route = routeAt(request.event.routeKey);
      const failure = describeFailure(request.error);
      request.response = responseTo(request.error, failure.kind === 'transient', route);
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
