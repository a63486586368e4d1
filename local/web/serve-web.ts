import { globSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import { splitUrl } from '../http-api/http-event.ts';
import { jsonReply, messageReply, type HttpReply } from '../http-api/http-response.ts';

/** What a browser may do with the front end: everything is of this origin, and nothing stands in the page itself. */
export const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface WebOptions {
  /** The built front end, known once it is built. */
  readonly directory: () => Promise<string>;
  /** What the pages read as `/app/config.json`. */
  readonly config: unknown;
}

/** Answers `/app/…` as CloudFront does on AWS; undefined for any other path. */
export async function answerWeb({ directory, config }: WebOptions, message: IncomingMessage): Promise<HttpReply | undefined> {
  const { path } = splitUrl(message.url ?? '/');
  if (path !== '/app' && !path.startsWith('/app/')) return undefined;
  if (message.method !== 'GET' && message.method !== 'HEAD') return withSecurity(messageReply(405, 'Method Not Allowed', { allow: 'GET, HEAD' }));
  if (path === '/app') return withSecurity({ status: 308, headers: { location: '/app/' }, cookies: [], body: Buffer.alloc(0) });
  if (path === '/app/config.json') return withSecurity(jsonReply(200, config, { 'cache-control': 'no-store' }));
  return withSecurity(fileReply(await directory(), path.slice('/app/'.length)));
}

function fileReply(directory: string, path: string): HttpReply {
  // Only what the build wrote: a path from outside is looked up, never opened.
  const isBuilt = globSync('**/*.*', { cwd: directory }).includes(path);
  if (!isBuilt && extname(path) !== '') return messageReply(404, 'Not Found');
  const file = isBuilt ? path : 'index.html';
  const cacheControl = file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  const headers = { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': cacheControl };
  return { status: 200, headers, cookies: [], body: readFileSync(join(directory, file)) };
}

function withSecurity(reply: HttpReply): HttpReply {
  return { ...reply, headers: { ...reply.headers, ...securityHeaders } };
}
