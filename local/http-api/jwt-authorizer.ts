import { jwtVerify, type CryptoKey, type JWTPayload } from 'jose';
import type { Authorizer } from './api-definition.ts';
import { messageReply, type HttpReply } from './http-response.ts';

/** Who calls: what the function sees of the token. */
export interface AuthorizedCaller {
  /** Every value as text, as API Gateway passes claims on. */
  readonly claims: Record<string, string>;
  /** Those that the route asks for; null when it asks for none. */
  readonly scopes: string[] | null;
}

/** The caller, or the gateway's refusal. The time is the real one: advancing the clock must not sign people out. */
export async function authorize(header: string | undefined, authorizer: Authorizer, scopes: readonly string[], key: CryptoKey): Promise<AuthorizedCaller | HttpReply> {
  const token = header?.replace(/^bearer\s+/i, '');
  if (token === undefined || token === '') return messageReply(401, 'Unauthorized', { 'www-authenticate': 'Bearer' });
  const claims = await verify(token, authorizer, key);
  if (claims === undefined) return messageReply(401, 'Unauthorized', { 'www-authenticate': 'Bearer error="invalid_token"' });
  const granted = scopesOf(claims);
  if (scopes.length > 0 && !scopes.some((scope) => granted.includes(scope))) {
    return messageReply(403, 'Forbidden', { 'www-authenticate': `Bearer scope="${scopes.join(' ')}" error="insufficient_scope"` });
  }
  return { claims: stringifyClaims(claims), scopes: scopes.length === 0 ? null : [...scopes] };
}

async function verify(token: string, authorizer: Authorizer, key: CryptoKey): Promise<JWTPayload | undefined> {
  try {
    const { payload } = await jwtVerify(token, key, { issuer: authorizer.issuer, algorithms: ['RS256'], requiredClaims: ['exp'] });
    // Cognito's access tokens have a client_id where other tokens have an audience.
    const presented: unknown[] = [payload.aud ?? [], payload['client_id'] ?? []].flat();
    return presented.some((each) => typeof each === 'string' && authorizer.audience.includes(each)) ? payload : undefined;
  } catch {
    return undefined;
  }
}

function scopesOf(claims: JWTPayload): string[] {
  const scope = claims['scope'] ?? claims['scp'];
  return typeof scope === 'string' ? scope.split(' ') : [];
}

/** Lists become `[doctor moderator]`: API Gateway passes every claim on as text. */
export function stringifyClaims(claims: JWTPayload): Record<string, string> {
  return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, Array.isArray(value) ? `[${value.map(String).join(' ')}]` : stringify(value)]));
}

function stringify(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
