import type { AppConfig } from '../api/config.ts';

type Oidc = NonNullable<AppConfig['oidc']>;

const storageKey = 'askwell.sign-in';

/** What waits in this tab while the person is on the sign-in pages. */
interface Pending {
  readonly state: string;
  readonly verifier: string;
  readonly returnTo: string;
}

/** Leaves for the sign-in pages (authorization code with PKCE); `returnTo` is a path of the app. */
export async function leaveToSignIn({ domain, clientId }: Oidc, returnTo: string): Promise<void> {
  const pending: Pending = { state: randomText(), verifier: randomText(), returnTo };
  sessionStorage.setItem(storageKey, JSON.stringify(pending));
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri(),
    scope: 'openid',
    state: pending.state,
    code_challenge: await challengeOf(pending.verifier),
    code_challenge_method: 'S256',
  });
  location.assign(`${domain}/oauth2/authorize?${query.toString()}`);
}

/**
 * Comes back from the sign-in pages: the token and where to go on; undefined when `search` is no such return.
 * Throws when the return does not belong to this tab or the code is not taken.
 */
export async function returnFromSignIn({ domain, clientId }: Oidc, search: string): Promise<{ token: string; returnTo: string } | undefined> {
  const query = new URLSearchParams(search);
  const code = query.get('code');
  if (code === null) return undefined;
  const pending = takePending();
  if (pending === undefined || pending.state !== query.get('state')) throw new Error('The sign-in was not begun here.');
  const body = new URLSearchParams({ grant_type: 'authorization_code', client_id: clientId, code, redirect_uri: redirectUri(), code_verifier: pending.verifier });
  const response = await fetch(`${domain}/oauth2/token`, { method: 'POST', body });
  const answer: unknown = response.ok ? await response.json() : undefined;
  if (typeof answer === 'object' && answer !== null && 'access_token' in answer && typeof answer.access_token === 'string') {
    return { token: answer.access_token, returnTo: pending.returnTo };
  }
  throw new Error('The code was not taken.');
}

/** The S256 challenge of a verifier (RFC 7636). */
export async function challengeOf(verifier: string): Promise<string> {
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

function randomText(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function redirectUri(): string {
  return `${location.origin}/app/sign-in`;
}

function takePending(): Pending | undefined {
  const stored = sessionStorage.getItem(storageKey);
  sessionStorage.removeItem(storageKey);
  const pending: unknown = stored === null ? undefined : JSON.parse(stored);
  if (typeof pending !== 'object' || pending === null || !('state' in pending) || !('verifier' in pending) || !('returnTo' in pending)) return undefined;
  const { state, verifier, returnTo } = pending;
  if (typeof state !== 'string' || typeof verifier !== 'string' || typeof returnTo !== 'string' || !returnTo.startsWith('/')) return undefined;
  return { state, verifier, returnTo };
}
