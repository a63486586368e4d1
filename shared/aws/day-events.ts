import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { DomainEvent } from '../domain/events.ts';
import type { Instant } from '../domain/ids.ts';
import { dayShard, shards } from './question-keys.ts';

export interface DayEvents {
  /** Hands over, page by page and in no order, every counted event from an instant up to, not including, another. */
  each(from: Instant, to: Instant, take: (events: DomainEvent[]) => void): Promise<void>;
}

const Entry = z.object({ event: DomainEvent });
const dayMs = 86_400_000;

/** The counted events by the day of UTC on which they happened, from the index alone. It lags by a moment. */
export function dayEvents(client: DynamoDBDocumentClient, table: string): DayEvents {
  const read = async (partition: string, from: Instant, to: Instant, take: (events: DomainEvent[]) => void) => {
    let after: Record<string, unknown> | undefined;
    do {
      const query: QueryCommand = new QueryCommand({
        TableName: table,
        IndexName: 'day',
        KeyConditionExpression: '#day = :day AND sk BETWEEN :from AND :to',
        ExpressionAttributeNames: { '#day': 'day', '#event': 'event' },
        // The sort key goes on behind the instant, so that what happens at `to` itself is greater than this.
        ExpressionAttributeValues: { ':day': partition, ':from': `EVENT#${from}`, ':to': `EVENT#${to}` },
        ProjectionExpression: '#event',
        ExclusiveStartKey: after,
      });
      const { Items = [], LastEvaluatedKey } = await client.send(query);
      take(Items.map((item) => Entry.parse(item).event));
      after = LastEvaluatedKey;
    } while (after !== undefined);
  };
  return {
    async each(from, to, take) {
      const days: string[] = [];
      for (let at = Math.floor(Date.parse(from) / dayMs) * dayMs; at < Date.parse(to); at += dayMs) days.push(new Date(at).toISOString());
      await Promise.all(days.flatMap((day) => shards.map((shard) => read(dayShard(day, shard), from, to, take))));
    },
  };
}
