import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { exportJWK, exportPKCS8, exportSPKI, generateKeyPair, importPKCS8, importSPKI, SignJWT, type CryptoKey, type JWK } from 'jose';
import { readSetting, writeSetting } from '../state-database.ts';

/** Stands in for Cognito: signs access tokens that the stack's authorizers accept. */
export interface Identity {
  readonly publicKey: CryptoKey;
  readonly jwks: { keys: JWK[] };
  /** An access token as Cognito's, for a person (`sub`) with roles; good for 30 days of real time. */
  issue(sub: string, roles: readonly string[]): Promise<string>;
}

const keyId = 'local';
const algorithm = 'RS256';

/** The key pair is made once and stays with the data, so tokens survive a restart. */
export async function openIdentity(database: DatabaseSync, issuer: string, clientId: string): Promise<Identity> {
  const { privateKey, publicKey } = await loadKeys(database);
  return {
    publicKey,
    jwks: { keys: [{ ...(await exportJWK(publicKey)), kid: keyId, alg: algorithm, use: 'sig' }] },
    issue: async (sub, roles) =>
      new SignJWT({ client_id: clientId, 'cognito:groups': [...roles], scope: 'openid', token_use: 'access', username: sub })
        .setProtectedHeader({ alg: algorithm, kid: keyId })
        .setIssuer(issuer)
        .setSubject(sub)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime('30 days')
        .sign(privateKey),
  };
}

async function loadKeys(database: DatabaseSync): Promise<{ privateKey: CryptoKey; publicKey: CryptoKey }> {
  const [pkcs8, spki] = [readSetting(database, 'identity:private'), readSetting(database, 'identity:public')];
  if (pkcs8 !== undefined && spki !== undefined) {
    return { privateKey: await importPKCS8(pkcs8, algorithm), publicKey: await importSPKI(spki, algorithm, { extractable: true }) };
  }
  const made = await generateKeyPair(algorithm, { extractable: true });
  writeSetting(database, 'identity:private', await exportPKCS8(made.privateKey));
  writeSetting(database, 'identity:public', await exportSPKI(made.publicKey));
  return made;
}
