import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import type { AlarmStateName } from '../alarms/evaluate-alarm.ts';
import type { AdvanceableClock } from '../clock.ts';
import { splitUrl } from '../http-api/http-event.ts';
import { jsonReply, type HttpReply } from '../http-api/http-response.ts';
import { readBody } from '../http-api/read-body.ts';
import type { Mail } from '../mail/mailbox.ts';
import type { Endpoints } from './endpoints.ts';
import type { Identity } from './identity.ts';

export interface AlarmState {
  readonly name: string;
  readonly state: AlarmStateName;
  /** Whom it hurts, in the template's words. */
  readonly description: string;
}

export interface DevRoutesOptions {
  readonly enabled: boolean;
  readonly clock: AdvanceableClock;
  readonly identity: Identity;
  readonly endpoints: Endpoints;
  readonly mails: () => Mail[];
  readonly alarms: () => Promise<AlarmState[]>;
  readonly counts: () => unknown;
}

const TokenRequest = z.union([
  z.strictObject({ role: z.string().min(1), sub: z.string().min(1) }).transform(({ role, sub }) => ({ sub, roles: [role] })),
  z.strictObject({ roles: z.array(z.string().min(1)), sub: z.string().min(1) }),
]);
const ClockRequest = z.strictObject({ advanceSeconds: z.number().nonnegative().max(4_000_000_000) });

/** Answers `/dev/…`, which exists only here; undefined for any other path. */
export async function answerDevRoute(options: DevRoutesOptions, message: IncomingMessage): Promise<HttpReply | undefined> {
  const { path } = splitUrl(message.url ?? '/');
  if (path !== '/dev' && !path.startsWith('/dev/')) return undefined;
  const { host, origin } = message.headers;
  if (!options.enabled || !isLoopback(host) || isForeign(origin) || isForwarded(message)) return problem(404, 'No such route here.');
  switch (`${message.method ?? ''} ${path}`) {
    case 'POST /dev/token':
      return withBody(message, TokenRequest, async ({ sub, roles }) => jsonReply(200, { token: await options.identity.issue(sub, roles) }));
    case 'POST /dev/clock':
      return withBody(message, ClockRequest, async ({ advanceSeconds }) => {
        options.clock.advance(advanceSeconds * 1000);
        return jsonReply(200, { now: new Date(options.clock.now()).toISOString() });
      });
    case 'GET /dev/endpoints':
      return jsonReply(200, options.endpoints);
    case 'GET /dev/mailbox':
      return jsonReply(200, { items: options.mails() });
    case 'GET /dev/alarms':
      return jsonReply(200, { items: await options.alarms() });
    case 'GET /dev/counts':
      return jsonReply(200, options.counts());
    case 'GET /dev/jwks.json':
      return jsonReply(200, options.identity.jwks);
    default:
      return problem(404, 'No such route here.');
  }
}

/** A page of another origin can reach a loopback port under a name of its own: only loopback names are answered. */
export function isLoopback(host: string | undefined): boolean {
  // Without brackets it is an address to listen on: no `Host` header looks like that.
  if (host === '::1') return true;
  const name = (host ?? '').replace(/:\d+$/, '').toLowerCase();
  return name === 'localhost' || name === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(name);
}

/** A browser names the page that sends a request across origins; without CORS it would still send it. */
function isForeign(origin: string | undefined): boolean {
  return origin !== undefined && !isLoopback(origin.replace(/^https?:\/\//, ''));
}

/** A proxy may call us by a loopback name on behalf of anybody. */
function isForwarded({ headers }: IncomingMessage): boolean {
  return ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'].some((name) => headers[name] !== undefined);
}

async function withBody<T>(message: IncomingMessage, schema: z.ZodType<T>, answer: (body: T) => Promise<HttpReply>): Promise<HttpReply> {
  const body = await readBody(message, 100_000);
  const parsed = body === undefined ? undefined : schema.safeParse(parseOr(body.toString()));
  if (parsed?.success !== true) return problem(400, 'The body is not what this route takes.');
  return answer(parsed.data);
}

function parseOr(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function problem(status: number, title: string): HttpReply {
  return jsonReply(status, { type: 'about:blank', title, status }, { 'content-type': 'application/problem+json' });
}
