import type { Role, Session } from './session.ts';

const roles: readonly Role[] = ['doctor', 'moderator', 'admin', 'operator'];

/** What a token says of its bearer, for showing only: the API checks it. Undefined when it is no token. */
export function readClaims(token: string): Omit<Session, 'token'> | undefined {
  const claims = parsePayload(token.split('.')[1]);
  if (typeof claims !== 'object' || claims === null || !('sub' in claims) || typeof claims.sub !== 'string') return undefined;
  const groups: unknown = 'cognito:groups' in claims ? claims['cognito:groups'] : [];
  const expiry: unknown = 'exp' in claims ? claims.exp : undefined;
  return {
    sub: claims.sub,
    roles: roles.filter((role) => Array.isArray(groups) && groups.includes(role)),
    expiresAt: typeof expiry === 'number' ? expiry * 1000 : 0,
  };
}

function parsePayload(payload: string | undefined): unknown {
  if (payload === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return claims;
  } catch {
    return undefined;
  }
}
