import { expect, it } from 'vitest';
import { createTokenMint } from '../../../local/step-functions/task-token.ts';

const secret = Buffer.alloc(32, 7);

it('a token is known to every mint with the same secret, and to no other', () => {
  const token = createTokenMint(secret).make();
  expect(createTokenMint(Buffer.from(secret)).isOurs(token)).toBe(true);
  expect(createTokenMint(Buffer.alloc(32, 8)).isOurs(token)).toBe(false);
});

it('a token that was changed is not known', () => {
  const mint = createTokenMint(secret);
  const token = mint.make();
  const changed = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`;
  expect([changed, token.slice(1), `${token}A`, `${token}=`, ''].map((text) => mint.isOurs(text))).toEqual(Array(5).fill(false));
});

it('no two tokens are the same', () => {
  const mint = createTokenMint(secret);
  expect(new Set(Array.from({ length: 1000 }, () => mint.make())).size).toBe(1000);
});
