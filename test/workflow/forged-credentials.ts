import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SignJWT, decodeJwt, exportSPKI, generateKeyPair, importJWK, importPKCS8 } from 'jose';
import type { JWTPayload } from 'jose';
import * as z from 'zod';
import { readSetting } from '../../local/state-database.ts';
import type { RunningSystem } from './running-system.ts';

const algorithm = 'RS256';
const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

async function signed(claims: JWTPayload, key: Parameters<InstanceType<typeof SignJWT>['sign']>[0]): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: algorithm, kid: 'local' }).sign(key);
}

/** Tokens that say what a good one says and must not be believed, by what is wrong with them. */
export async function forgedTokens(system: RunningSystem, good: string): Promise<Record<string, string>> {
  const claims = decodeJwt(good);
  const [header = '', payload = '', signature = ''] = good.split('.');
  const stranger = await generateKeyPair(algorithm);
  const { keys } = z.object({ keys: z.array(z.record(z.string(), z.unknown())) }).parse((await system.person().get('/dev/jwks.json')).json());
  const published = await importJWK(keys[0] ?? {}, algorithm, { extractable: true });
  if (published instanceof Uint8Array) throw new Error('The published key is no key pair’s.');
  const asSecret = createHmac('sha256', await exportSPKI(published));
  const symmetric = `${base64url({ alg: 'HS256', kid: 'local' })}.${payload}`;
  const raised = base64url({ ...claims, 'cognito:groups': ['admin', 'moderator', 'doctor', 'operator'] });
  return {
    'nonsense': 'nonsense',
    'a token of three empty parts': '..',
    'a token of another key': await signed(claims, stranger.privateKey),
    'an expired token': await signed({ ...claims, exp: 1_700_000_000 }, await ownKey(system)),
    'a token that is not valid yet': await signed({ ...claims, nbf: 4_000_000_000 }, await ownKey(system)),
    'a token without expiry': await signed({ ...claims, exp: undefined }, await ownKey(system)),
    'a token of another issuer': await signed({ ...claims, iss: 'https://issuer.example' }, await ownKey(system)),
    'a token of another client': await signed({ ...claims, client_id: 'another' }, await ownKey(system)),
    'an unsigned token': `${base64url({ alg: 'none' })}.${payload}.`,
    'a token signed with the public key as a secret': `${symmetric}.${asSecret.update(symmetric).digest('base64url')}`,
    'a token with roles put in': `${header}.${raised}.${signature}`,
  };
}

/** The key with which the local identity signs; nobody but a test reads it. */
async function ownKey({ data }: RunningSystem) {
  const database = new DatabaseSync(join(data, 'state.sqlite'), { readOnly: true });
  const pkcs8 = readSetting(database, 'identity:private');
  database.close();
  return importPKCS8(pkcs8 ?? '', algorithm);
}
