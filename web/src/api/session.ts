import { useSyncExternalStore } from 'react';
import { queryClient } from './query-client.ts';
import { readClaims } from './token-claims.ts';

export type Role = 'doctor' | 'moderator' | 'admin' | 'operator';

/** Who is signed in, in this tab only. */
export interface Session {
  readonly token: string;
  readonly sub: string;
  readonly roles: readonly Role[];
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

const storageKey = 'askwell.session';
const listeners = new Set<() => void>();
let current: Session | undefined;
let isLoaded = false;
/** Whose answers are kept, also while their sign-in has run out. */
let holder: string | undefined;

/** The session of this tab, which survives a reload; undefined when nobody is signed in or the token has run out. */
export function currentSession(): Session | undefined {
  if (!isLoaded) {
    isLoaded = true;
    const stored = sessionStorage.getItem(storageKey);
    current = stored === null ? undefined : sessionOf(stored);
    holder = current?.sub;
  }
  if (current !== undefined && current.expiresAt <= Date.now()) current = undefined;
  return current;
}

/** Signs in with a token. Answers the session, or undefined when it is no token of ours. Another person sees nothing of the last one's. */
export function signIn(token: string): Session | undefined {
  const session = sessionOf(token);
  if (session === undefined) return undefined;
  if (session.sub !== holder) queryClient.clear();
  holder = session.sub;
  sessionStorage.setItem(storageKey, token);
  change(session);
  void queryClient.invalidateQueries();
  return session;
}

/** Forgets who was signed in and all that they have read. */
export function signOut(): void {
  holder = undefined;
  queryClient.clear();
  dropSession();
}

/** The token is no longer taken. What is on the screen stays for the same person to come back to. */
export function dropSession(): void {
  sessionStorage.removeItem(storageKey);
  change(undefined);
}

/** The session, kept up to date. */
export function useSession(): Session | undefined {
  return useSyncExternalStore(subscribe, currentSession);
}

function sessionOf(token: string): Session | undefined {
  const claims = readClaims(token);
  return claims === undefined || claims.expiresAt <= Date.now() ? undefined : { token, ...claims };
}

function change(session: Session | undefined): void {
  isLoaded = true;
  current = session;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
