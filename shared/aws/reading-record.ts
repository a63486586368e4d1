import { randomUUID } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Instant, StaffId } from '../domain/ids.ts';
import type { Review } from '../domain/review.ts';
import { putEvent } from './event-row.ts';
import { partitionOf } from './question-keys.ts';

/** Records that somebody reads raw text: the event for the audit trail, the reason in a body that erasure takes. */
export function readingRecord(client: DynamoDBDocumentClient, table: string) {
  return async ({ questionId, reviewId }: Review, staffId: StaffId, reason: string, now: Instant): Promise<void> => {
    const eventId = `${reviewId}-raw-${randomUUID()}`;
    const event = putEvent(table, { eventId, type: 'RawTextRead', questionId, occurredAt: now, facts: { reviewId, actor: staffId }, resumes: false });
    const Item = { pk: partitionOf(questionId), sk: `BODY#reason#raw#${eventId}`, body: { reason, by: staffId, at: now } };
    await client.send(new TransactWriteCommand({ TransactItems: [event, { Put: { TableName: table, Item } }] }));
  };
}
