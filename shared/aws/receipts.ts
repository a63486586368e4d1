import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { QuestionId } from '../domain/ids.ts';
import { base32 } from './random-letters.ts';

const receiptVersion = 'r1';

/**
 * Receipts and ids. Both are keyed hashes: a receipt verifies itself before any row exists and is stored nowhere, and a
 * repeated submission finds its own id again.
 */
export interface Receipts {
  /** A new id that nobody can guess. */
  randomQuestionId(): QuestionId;
  /** The id that belongs to an idempotency key, or to a message body without one: the same every time. */
  questionIdFor(purpose: 'key' | 'body', text: string): Promise<QuestionId>;
  receiptOf(questionId: QuestionId): Promise<string>;
  verifies(questionId: QuestionId, receipt: string): Promise<boolean>;
  /** A keyed hash under which something can be stored and compared, but not read. */
  fingerprint(purpose: 'idempotencyKey' | 'idempotencyBody' | 'source' | 'repeat', text: string): Promise<string>;
}

const bytesOfId = 16;

function questionIdFrom(bytes: Buffer): QuestionId {
  return QuestionId.parse(`q${base32(bytes.subarray(0, bytesOfId))}`);
}

/** `secret` reads the stage's receipt secret. */
export function receipts(secret: () => Promise<string>): Receipts {
  const digest = async (purpose: string, text: string) => createHmac('sha256', await secret()).update(`${purpose}\u0000${text}`).digest();
  const receiptOf = async (questionId: QuestionId) => `${receiptVersion}-${base32(await digest('receipt', questionId))}`;
  return {
    receiptOf,
    randomQuestionId: () => questionIdFrom(randomBytes(bytesOfId)),
    questionIdFor: async (purpose, text) => questionIdFrom(await digest(`questionId:${purpose}`, text)),
    async verifies(questionId, receipt) {
      const expected = Buffer.from(await receiptOf(questionId));
      const given = Buffer.from(receipt);
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
    fingerprint: async (purpose, text) => (await digest(purpose, text)).toString('base64url'),
  };
}
