import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { DomainEvent } from '../domain/events.ts';
import type { Instant } from '../domain/ids.ts';
import { orLostRace } from './or-lost-race.ts';
import { eventKey, pendingShard, shardOf, shards } from './question-keys.ts';
import type { PendingStage } from './question-keys.ts';
import { readWorklist } from './read-worklist.ts';

/** An event row as the stream and the index show it. */
export const OutboxRow = z.object({ event: DomainEvent, resumes: z.boolean() });
export type OutboxRow = z.infer<typeof OutboxRow>;

export interface Outbox {
  /** The event is on the topic. One that lets an execution go on stays marked until that has happened. */
  markPublished(row: OutboxRow): Promise<void>;
  /** The execution that the event lets go on has gone on. */
  markResumed(event: DomainEvent): Promise<void>;
  /** Events that have been marked for this stage since before the instant; a page of each shard. */
  overdue(stage: PendingStage, before: Instant): Promise<OutboxRow[]>;
}

const pageSize = 50;

/**
 * The event rows as an outbox. A mark only moves forward, publication → resumption → none, whichever consumer comes
 * first.
 */
export function outbox(client: DynamoDBDocumentClient, table: string): Outbox {
  const update = async ({ questionId, occurredAt, eventId }: DomainEvent, expression: string, condition: string, values: Record<string, string>) => {
    const command = new UpdateCommand({
      TableName: table,
      Key: eventKey(questionId, occurredAt, eventId),
      UpdateExpression: expression,
      ConditionExpression: condition,
      ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {}),
    });
    await orLostRace(() => client.send(command));
  };
  return {
    async markPublished({ event, resumes }) {
      const shard = shardOf(event.questionId);
      const values = { ':from': pendingShard('publication', shard) };
      if (!resumes) return update(event, 'REMOVE pending, pendingSince', 'pending = :from', values);
      await update(event, 'SET pending = :to', 'pending = :from', { ...values, ':to': pendingShard('resumption', shard) });
    },
    async markResumed(event) {
      await update(event, 'REMOVE pending, pendingSince', 'attribute_exists(pending)', {});
    },
    async overdue(stage, before) {
      const pages = await Promise.all(
        shards.map((shard) => readWorklist(client, table, { index: 'pending', partition: pendingShard(stage, shard), upTo: before, limit: pageSize })),
      );
      return pages.flatMap(({ rows }) => rows.map((row) => OutboxRow.parse(row)));
    },
  };
}
