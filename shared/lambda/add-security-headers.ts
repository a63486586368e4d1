import type { MiddlewareObj } from '@middy/core';
import type { HttpEvent, HttpResponse } from './http-event.ts';

const defaults = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};

/** Headers that every answer has; a handler's own win (a page has its own policy, a published thread may be cached). */
export function addSecurityHeaders(): MiddlewareObj<HttpEvent, HttpResponse> {
  const add = (request: { response: HttpResponse | null | undefined }): void => {
    if (request.response) request.response = { ...request.response, headers: { ...defaults, ...request.response.headers } };
  };
  return { after: add, onError: add };
}
