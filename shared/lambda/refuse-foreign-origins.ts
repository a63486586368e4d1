import type { MiddlewareObj } from '@middy/core';
import { Problem } from '../domain/errors.ts';
import type { HttpEvent, HttpResponse } from './http-event.ts';

/**
 * Refuses a browser's request from a page that is not one of the staff's front ends. An HTTP API has one CORS setting
 * for all its routes, which is open for the sake of the public ones. Throws Problem('forbidden').
 */
export function refuseForeignOrigins(allowed: readonly string[]): MiddlewareObj<HttpEvent, HttpResponse> {
  const origins = new Set(allowed.map((origin) => new URL(origin).origin));
  return {
    before: ({ event }) => {
      const { origin, host } = event.headers;
      if (origin === undefined || origins.has(origin)) return;
      if (URL.canParse(origin) && new URL(origin).host === host) return;
      throw new Problem('forbidden', 'This page may not call us.');
    },
  };
}
