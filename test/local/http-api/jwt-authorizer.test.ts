import { generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { describe, expect, it } from 'vitest';
import { authorize, stringifyClaims } from '../../../local/http-api/jwt-authorizer.ts';

const { privateKey, publicKey } = await generateKeyPair('RS256');
const stranger = await generateKeyPair('RS256');
const authorizer = { issuer: 'https://issuer.example', audience: ['client'] };

async function tokenOf(claims: JWTPayload, lifetime = '1 hour', key = privateKey): Promise<string> {
  return new SignJWT({ iss: authorizer.issuer, sub: 'doctor-1', client_id: 'client', ...claims }).setProtectedHeader({ alg: 'RS256' }).setExpirationTime(lifetime).sign(key);
}

describe('the JWT authorizer', () => {
  it('lets an access token of the client in and passes its claims on as text', async () => {
    const token = await tokenOf({ 'cognito:groups': ['doctor', 'moderator'] });
    expect(await authorize(`Bearer ${token}`, authorizer, [], publicKey)).toMatchObject({ claims: { sub: 'doctor-1', 'cognito:groups': '[doctor moderator]' }, scopes: null });
  });

  it('lets a token in by its audience, with or without the word Bearer', async () => {
    expect(await authorize(await tokenOf({ client_id: undefined, aud: 'client' }), authorizer, [], publicKey)).toHaveProperty('claims');
  });

  it.each([
    ['no token', async () => undefined],
    ['an empty one', async () => 'Bearer '],
    ['nonsense', async () => 'Bearer nonsense'],
    ['a receipt', async () => 'Receipt abc'],
    ['an expired one', async () => tokenOf({}, '1 hour ago')],
    ['another issuer’s', async () => tokenOf({ iss: 'https://other.example' })],
    ['another client’s', async () => tokenOf({ client_id: 'other' })],
    ['one of a stranger’s key', async () => tokenOf({}, '1 hour', stranger.privateKey)],
    ['an unsigned one', async () => `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ iss: authorizer.issuer, client_id: 'client', exp: 9e9 }))}.`],
  ])('answers 401 to %s', async (_, header) => {
    const reply = await authorize(await header(), authorizer, [], publicKey);
    expect(reply).toMatchObject({ status: 401, body: Buffer.from('{"message":"Unauthorized"}') });
    expect('headers' in reply && reply.headers['www-authenticate']).toMatch(/^Bearer/);
  });

  it('asks for one of the route’s scopes', async () => {
    const authorization = await tokenOf({ scope: 'openid admin/read' });
    expect(await authorize(authorization, authorizer, ['admin/write'], publicKey)).toMatchObject({ status: 403 });
    expect(await authorize(authorization, authorizer, ['admin/write', 'admin/read'], publicKey)).toMatchObject({ scopes: ['admin/write', 'admin/read'] });
  });

  it('makes every claim text', () => {
    expect(stringifyClaims({ exp: 12, admin: true, address: { city: 'x' }, list: [] })).toEqual({ exp: '12', admin: 'true', address: '{"city":"x"}', list: '[]' });
  });
});
