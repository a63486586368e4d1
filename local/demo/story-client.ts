import { setTimeout as delay } from 'node:timers/promises';
import * as z from 'zod';
import { StartupError } from '../startup-error.ts';

const mostTries = 10;
const Mailbox = z.object({ items: z.array(z.object({ to: z.string(), subject: z.string() })) });
const Token = z.object({ token: z.string() });

export interface Call {
  readonly as?: string;
  readonly body?: unknown;
}

/** Talks to a running system as its people would. `baseUrl` without a slash at its end. */
export interface StoryClient {
  /** Calls and parses the answer. Throws an Error that names route and status when it is not a success, StartupError when nothing answers. */
  send<T>(method: 'GET' | 'POST' | 'PUT', path: string, answer: z.ZodType<T>, call?: Call): Promise<T>;
  /** The authorization header of a person with a role; only a local system gives it to whoever asks. */
  signIn(role: string, sub: string): Promise<string>;
  /** Whether there is something to read at the path for this person, now. */
  finds(path: string, as: string): Promise<boolean>;
  mails(): Promise<{ to: string; subject: string }[]>;
}

export function storyClient(baseUrl: string): StoryClient {
  const send: StoryClient['send'] = async (method, path, answer, { as, body } = {}) => {
    const headers = { ...(as !== undefined && { authorization: as }), ...(body !== undefined && { 'content-type': 'application/json' }) };
    const request = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const ask = () => fetch(`${baseUrl}${path}`, request).catch(() => {
      throw new StartupError(`No system answers at ${baseUrl}.`);
    });
    let response = await ask();
    // A busy machine says so, and for how long; reading again does no harm.
    for (let again = 0; method === 'GET' && response.status === 503 && again < mostTries; again += 1) {
      await delay(1_000 * Number(response.headers.get('retry-after') ?? 5));
      response = await ask();
    }
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}.`);
    return answer.parse(await response.json());
  };
  return {
    send,
    signIn: async (role, sub) => `Bearer ${(await send('POST', '/dev/token', Token, { body: { role, sub } })).token}`,
    finds: async (path, as) => (await fetch(`${baseUrl}${path}`, { headers: { authorization: as } })).ok,
    mails: async () => (await send('GET', '/dev/mailbox', Mailbox)).items,
  };
}

const minuteMs = 60_000;
const pauseMs = 150;

/** A question passes a dozen steps, on a laptop that does them all and perhaps much else. */
const patienceMinutes = 5;

/** Asks again until there is an answer. Throws an Error that says what did not come within some minutes. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const end = performance.now() + patienceMinutes * minuteMs;
  while (performance.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await delay(pauseMs);
  }
  throw new Error(`Waited ${patienceMinutes} min in vain for ${what}.`);
}
