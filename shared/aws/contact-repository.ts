import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DeleteCommand, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { orLostRace } from './or-lost-race.ts';
import type { TransactItem } from './transact-item.ts';

/** Where a patient wants to hear of the outcome, and in which language (BCP 47). */
export const Contact = z.object({ email: z.email(), language: z.string() });
export type Contact = z.infer<typeof Contact>;

export interface ContactRepository {
  /** The transaction item that keeps an address beside a new question. */
  put(questionId: QuestionId, contact: Contact): TransactItem;
  find(questionId: QuestionId): Promise<Contact | undefined>;
  /** The question has ended: the address expires at this instant. Idempotent. */
  expireAt(questionId: QuestionId, instant: Instant): Promise<void>;
  /** The question has been taken up again: the address expires no more. Idempotent. */
  keep(questionId: QuestionId): Promise<void>;
  /** Idempotent. */
  erase(questionId: QuestionId): Promise<void>;
}

/** Patients' addresses: a table of their own, which the patients' notifier alone reads. */
export function contactRepository(client: DynamoDBDocumentClient, table: string): ContactRepository {
  return {
    put(questionId, contact) {
      return { Put: { TableName: table, Item: { questionId, ...Contact.parse(contact) } } };
    },
    async find(questionId) {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: { questionId }, ConsistentRead: true }));
      return Item && Contact.parse(Item);
    },
    async expireAt(questionId, instant) {
      const update = new UpdateCommand({
        TableName: table,
        Key: { questionId },
        UpdateExpression: 'SET expiresAt = :at',
        ConditionExpression: 'attribute_exists(questionId)',
        ExpressionAttributeValues: { ':at': Math.ceil(Date.parse(instant) / 1_000) },
      });
      await orLostRace(() => client.send(update));
    },
    async keep(questionId) {
      const update = new UpdateCommand({ TableName: table, Key: { questionId }, UpdateExpression: 'REMOVE expiresAt', ConditionExpression: 'attribute_exists(questionId)' });
      await orLostRace(() => client.send(update));
    },
    async erase(questionId) {
      await client.send(new DeleteCommand({ TableName: table, Key: { questionId } }));
    },
  };
}
