import { randomUUID } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Instant, StaffId } from '../domain/ids.ts';
import type { Review } from '../domain/review.ts';
import { recordEvent } from './event-row.ts';
import { orLostRace, settleRace } from './or-lost-race.ts';
import { partitionOf } from './question-keys.ts';

/** Records that somebody reads raw text: the event for the audit trail, the reason in a body that erasure takes. */
export function readingRecord(client: DynamoDBDocumentClient, table: string) {
  return async ({ questionId, reviewId, urgency }: Review, actor: StaffId, reason: string, now: Instant): Promise<void> => {
    const eventId = `${reviewId}-raw-${randomUUID()}`;
    const happened = { eventId, type: 'RawTextRead', questionId, occurredAt: now, facts: { reviewId, urgency, actor }, resumes: false, actor } as const;
    const Item = { pk: partitionOf(questionId), sk: `BODY#reason#raw#${eventId}`, body: { reason, by: actor, at: now } };
    await settleRace(async () => {
      const TransactItems = [...(await recordEvent(client, table, happened)), { Put: { TableName: table, Item } }];
      return orLostRace(() => client.send(new TransactWriteCommand({ TransactItems })));
    });
  };
}
