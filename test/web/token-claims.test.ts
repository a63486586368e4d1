import { expect, it } from 'vitest';
import { readClaims } from '../../web/src/api/token-claims.ts';

const token = (claims: unknown) => `head.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;

it('reads who somebody is, and only roles that there are', () => {
  expect(readClaims(token({ sub: 'dr-łuczak', 'cognito:groups': ['doctor', 'king', 'moderator'], exp: 100 }))).toEqual({ sub: 'dr-łuczak', roles: ['doctor', 'moderator'], expiresAt: 100_000 });
});

it('takes a token without an end for one that has ended', () => {
  expect(readClaims(token({ sub: 'mo' }))).toEqual({ sub: 'mo', roles: [], expiresAt: 0 });
});

it.each([[''], ['a.b'], ['a.%%%.c'], [token(7)], [token({ sub: 7 })], [token(null)]])('reads nothing from %s', (text) => {
  expect(readClaims(text)).toBeUndefined();
});
