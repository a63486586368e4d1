import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Makes task tokens that prove by themselves that this engine made them. */
export interface TokenMint {
  make(): string;
  /** Whether the text is a token that this engine once made, whatever became of its task. */
  isOurs(token: string): boolean;
}

const nonceBytes = 24;
const proofBytes = 24;

/** `secret`: kept with the data, so that tokens stay recognisable across restarts. */
export function createTokenMint(secret: Buffer): TokenMint {
  const prove = (nonce: Buffer) => createHmac('sha256', secret).update(nonce).digest().subarray(0, proofBytes);
  return {
    make() {
      const nonce = randomBytes(nonceBytes);
      return Buffer.concat([nonce, prove(nonce)]).toString('base64url');
    },
    isOurs(token) {
      const bytes = Buffer.from(token, 'base64url');
      if (bytes.length !== nonceBytes + proofBytes || bytes.toString('base64url') !== token) return false;
      return timingSafeEqual(prove(bytes.subarray(0, nonceBytes)), bytes.subarray(nonceBytes));
    },
  };
}
