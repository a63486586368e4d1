import { routes } from '../contracts/routes.ts';
import type { RouteName } from '../contracts/routes.ts';
import type { Problem } from '../domain/errors.ts';
import type { ProblemKind } from '../domain/errors.ts';
import type { HttpResponse } from './http-event.ts';

/** A kind of problem in HTTP's words. */
export const problemAnswers = {
  invalid: { status: 400, title: 'The request is not valid' },
  forbidden: { status: 403, title: 'Not allowed' },
  notFound: { status: 404, title: 'Not found' },
  conflict: { status: 409, title: 'It has moved on' },
  gone: { status: 410, title: 'Withdrawn' },
  tooLarge: { status: 413, title: 'Too large' },
  unsupportedMediaType: { status: 415, title: 'Unsupported media type' },
  poison: { status: 422, title: 'It can never succeed' },
  throttled: { status: 429, title: 'Too many requests' },
  transient: { status: 503, title: 'Try again' },
} as const satisfies Record<ProblemKind, { status: number; title: string }>;

/** The RFC 9457 answer to a problem. `route` types what a conflict shows as the current state. */
export function problemResponse(problem: Problem, route?: RouteName): HttpResponse {
  const { status, title } = problemAnswers[problem.kind];
  return documentResponse(
    {
      type: `urn:askwell:problem:${problem.kind}`,
      title,
      status,
      // Every 404 reads the same: whether something exists is not told to those who may not see it.
      ...(problem.kind === 'notFound' ? {} : { detail: problem.message }),
      ...(problem.issues.length > 0 ? { errors: problem.issues } : {}),
      ...(route === undefined ? {} : currentOf(problem, route)),
      ...(problem.guidance === undefined ? {} : { guidance: problem.guidance }),
    },
    retryAfterOf(problem),
  );
}

/** Seconds after which it is worth trying again, where it is. */
function retryAfterOf({ kind, retryAfterSeconds }: Problem): Record<string, string> {
  if (kind !== 'throttled' && kind !== 'transient') return {};
  return { 'retry-after': String(retryAfterSeconds ?? (kind === 'throttled' ? 60 : 5)) };
}

/** A bug: it is logged, the caller learns nothing of it. */
export function bugResponse(): HttpResponse {
  return documentResponse({ type: 'urn:askwell:problem:bug', title: 'Something went wrong', status: 500 });
}

export function methodNotAllowed(methods: readonly string[]): HttpResponse {
  const document = { type: 'urn:askwell:problem:methodNotAllowed', title: 'Method not allowed', status: 405 };
  return documentResponse(document, { allow: methods.join(', ') });
}

function documentResponse(document: { readonly status: number } & Record<string, unknown>, headers: Record<string, string> = {}): HttpResponse {
  return { statusCode: document.status, headers: { 'content-type': 'application/problem+json', ...headers }, body: JSON.stringify(document) };
}

/** Only what the route may show on success; anything else is left out. */
function currentOf(problem: Problem, name: RouteName): { current?: unknown } {
  const { body } = routes[name].success;
  if (problem.current === undefined || typeof body === 'string') return {};
  const current = body.safeParse(problem.current);
  return current.success ? { current: current.data } : {};
}
