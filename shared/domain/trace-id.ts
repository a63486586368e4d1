import * as z from 'zod';

/**
 * Ties together what one request has caused, as W3C Trace Context has it: 32 hexadecimal digits, not all of them zero.
 * Nothing that anybody writes can be one.
 */
export const TraceId = z.string().regex(/^(?!0{32})[0-9a-f]{32}$/).brand('TraceId');
export type TraceId = z.infer<typeof TraceId>;

/** The value as a trace id, if it is one. */
export function traceIdOf(value: unknown): TraceId | undefined {
  return TraceId.safeParse(value).data;
}

/**
 * The trace that a request belongs to: the caller's own, in a `traceparent` header, else the one that AWS began at its
 * door (`X-Amzn-Trace-Id: Root=1-<8 digits>-<24 digits>`). `headers` by lower-case name.
 */
export function traceOfHeaders(headers: Readonly<Record<string, string | undefined>>): TraceId | undefined {
  const callers = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(headers['traceparent'] ?? '')?.[1];
  const [, seconds, rest] = /(?:^|;)Root=1-([0-9a-f]{8})-([0-9a-f]{24})(?:;|$)/.exec(headers['x-amzn-trace-id'] ?? '') ?? [];
  return traceIdOf(callers) ?? traceIdOf(`${seconds ?? ''}${rest ?? ''}`);
}
