import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { DomainEvent } from '../domain/events.ts';
import type { Instant } from '../domain/ids.ts';
import { partitionOf } from './question-keys.ts';

export interface DeliveryRepository {
  /**
   * Sends the nth mail of an event and records when, unless that is on record. A crash between the two sends it again:
   * a mail twice is better than none.
   */
  once(event: DomainEvent, n: number, now: Instant, send: () => Promise<void>): Promise<void>;
}

/** Which mails have left, by event: instants only, never an address. */
export function deliveryRepository(client: DynamoDBDocumentClient, table: string): DeliveryRepository {
  return {
    async once({ questionId, eventId }, n, now, send) {
      const key = { pk: partitionOf(questionId), sk: `MAIL#${eventId}#${n}` };
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
      if (Item) return;
      await send();
      await client.send(new PutCommand({ TableName: table, Item: { ...key, sentAt: now } }));
    },
  };
}
