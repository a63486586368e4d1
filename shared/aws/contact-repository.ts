import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DeleteCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { QuestionId } from '../domain/ids.ts';
import type { TransactItem } from './transact-item.ts';

/** Where a patient wants to hear of the outcome, and in which language (BCP 47). */
export const Contact = z.object({ email: z.email(), language: z.string() });
export type Contact = z.infer<typeof Contact>;

export interface ContactRepository {
  /** The transaction item that keeps an address beside a new question. */
  put(questionId: QuestionId, contact: Contact): TransactItem;
  find(questionId: QuestionId): Promise<Contact | undefined>;
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
    async erase(questionId) {
      await client.send(new DeleteCommand({ TableName: table, Key: { questionId } }));
    },
  };
}
