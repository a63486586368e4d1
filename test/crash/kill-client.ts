import { setTimeout as delay } from 'node:timers/promises';

/** An answer of the system, or `lost`: nobody knows whether it did what it was asked. */
export type Heard = { readonly status: number; readonly body: unknown } | 'lost';

/** A person in front of the system, with the manners of a real client: what was lost is asked again. */
export interface Client {
  call(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Heard>;
}

const patienceMs = 15_000;

/** `authorize`: what is sent as `authorization`, asked for anew after a 401. */
export function killClient(url: string, authorize: (anew: boolean) => Promise<string | undefined> = async () => undefined): Client {
  const send = async (anew: boolean, ...[method, path, body, headers = {}]: Parameters<Client['call']>): Promise<Heard> => {
    try {
      const authorization = await authorize(anew);
      const response = await fetch(`${url}${path}`, {
        method,
        signal: AbortSignal.timeout(patienceMs),
        headers: {
          ...(authorization === undefined ? {} : { authorization }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (response.status >= 500 || response.status === 429) return 'lost';
      return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as unknown) : text };
    } catch {
      return 'lost';
    }
  };
  return {
    call: async (...request) => {
      const heard = await send(false, ...request);
      const again = heard !== 'lost' && heard.status === 401 ? await send(true, ...request) : heard;
      if (again === 'lost') await delay(100);
      return again;
    },
  };
}

/** Whoever has this role, under this name. */
export function staffClient(url: string, role: string, sub: string): Client {
  let token: Promise<string> | undefined;
  const issue = async (): Promise<string> => {
    const response = await fetch(`${url}/dev/token`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ role, sub }) });
    return ((await response.json()) as { token: string }).token;
  };
  return killClient(url, async (anew) => {
    if (anew) token = undefined;
    token ??= issue().catch((error: unknown) => {
      token = undefined;
      throw error;
    });
    return `Bearer ${await token}`;
  });
}

/** Numbers in [0, 1) that a seed decides. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
