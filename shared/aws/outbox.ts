import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { BatchWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { BatchWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { DomainEvent } from '../domain/events.ts';
import type { Instant } from '../domain/ids.ts';
import { orLostRace } from './or-lost-race.ts';
import { eventKey, pendingShard, shardOf, shards } from './question-keys.ts';
import type { PendingStage } from './question-keys.ts';
import { readWorklist } from './read-worklist.ts';

/** An event row as the stream and the index show it, with whatever else it holds. */
export const OutboxRow = z.looseObject({ event: DomainEvent, resumes: z.boolean(), hash: z.string() });
export type OutboxRow = z.infer<typeof OutboxRow>;

export interface Outbox {
  /** Up to 25 events are on the topic. One that lets an execution go on stays marked until that has happened. */
  markPublished(rows: readonly OutboxRow[]): Promise<void>;
  /** The execution that the event lets go on has gone on. */
  markResumed(event: DomainEvent): Promise<void>;
  /** Events that have been marked for this stage since before the instant; a page of each shard. */
  overdue(stage: PendingStage, before: Instant): Promise<OutboxRow[]>;
}

type Writes = NonNullable<BatchWriteCommandInput['RequestItems']>[string];

const pageSize = 50;
const keyOf = ({ questionId, occurredAt, eventId }: DomainEvent) => eventKey(questionId, occurredAt, eventId);

/**
 * The event rows as an outbox. A mark only moves forward, publication → resumption → none, whichever consumer comes
 * first.
 */
export function outbox(client: DynamoDBDocumentClient, table: string): Outbox {
  const update = async (event: DomainEvent, expression: string, condition: string, values: Record<string, string>) => {
    const command = new UpdateCommand({
      TableName: table,
      Key: keyOf(event),
      UpdateExpression: expression,
      ConditionExpression: condition,
      ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {}),
    });
    await orLostRace(() => client.send(command));
  };
  /** Nothing else ever changes these rows, so they are written again whole, without the mark, all in one request. */
  const writeUnmarked = async (rows: readonly OutboxRow[]) => {
    let left: Writes = rows.map((row) => ({ PutRequest: { Item: { ...row, ...keyOf(row.event), pending: undefined, pendingSince: undefined } } }));
    while (left.length > 0) {
      const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [table]: left } }));
      left = UnprocessedItems?.[table] ?? [];
    }
  };
  /** The mark moves on to the resumption, unless that has happened already. */
  const passOn = (event: DomainEvent) => {
    const shard = shardOf(event.questionId);
    return update(event, 'SET pending = :to', 'pending = :from', { ':from': pendingShard('publication', shard), ':to': pendingShard('resumption', shard) });
  };
  return {
    async markPublished(rows) {
      const resuming = rows.filter(({ resumes }) => resumes);
      await Promise.all([writeUnmarked(rows.filter(({ resumes }) => !resumes)), ...resuming.map(({ event }) => passOn(event))]);
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
