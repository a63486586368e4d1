import type { CorsConfiguration } from './api-definition.ts';
import type { HttpReply } from './http-response.ts';

interface CorsRequest {
  readonly method: string;
  readonly origin: string | undefined;
  readonly requestedMethod: string | undefined;
}

/** Whether the gateway answers a request itself because it asks what a browser may do. */
export function isPreflight(request: CorsRequest): boolean {
  return request.method === 'OPTIONS' && request.origin !== undefined && request.requestedMethod !== undefined;
}

/** The answer to a preflight: 204, with the permissions if the origin has any. */
export function preflightReply(cors: CorsConfiguration, origin: string): HttpReply {
  const permissions = allowsOrigin(cors, origin)
    ? {
        ...originHeaders(cors, origin),
        'access-control-allow-methods': cors.AllowMethods.join(','),
        ...(cors.AllowHeaders.length > 0 && { 'access-control-allow-headers': cors.AllowHeaders.join(',') }),
        ...(cors.MaxAge !== undefined && { 'access-control-max-age': String(cors.MaxAge) }),
      }
    : {};
  return { status: 204, headers: permissions, cookies: [], body: Buffer.alloc(0) };
}

/** With a CORS configuration the gateway's headers stand, and those of the function go. */
export function withCors(reply: HttpReply, cors: CorsConfiguration | undefined, origin: string | undefined): HttpReply {
  if (cors === undefined) return reply;
  const own = Object.fromEntries(Object.entries(reply.headers).filter(([name]) => !name.startsWith('access-control-')));
  if (origin === undefined || !allowsOrigin(cors, origin)) return { ...reply, headers: own };
  const exposed = cors.ExposeHeaders.length > 0 && { 'access-control-expose-headers': cors.ExposeHeaders.join(',') };
  return { ...reply, headers: { ...own, ...originHeaders(cors, origin), ...exposed } };
}

function allowsOrigin(cors: CorsConfiguration, origin: string): boolean {
  return cors.AllowOrigins.some((allowed) => allowed === '*' || allowed.toLowerCase() === origin.toLowerCase() || (/^https?:\/\/\*$/.test(allowed) && origin.startsWith(allowed.slice(0, -1))));
}

function originHeaders(cors: CorsConfiguration, origin: string): Record<string, string> {
  const everyone = cors.AllowOrigins.includes('*');
  return {
    'access-control-allow-origin': everyone ? '*' : origin,
    ...(!everyone && { vary: 'Origin' }),
    ...(cors.AllowCredentials && { 'access-control-allow-credentials': 'true' }),
  };
}
