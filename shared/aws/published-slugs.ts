import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dataOf } from '../domain/events.ts';
import type { QuestionId } from '../domain/ids.ts';
import { Slug } from '../domain/thread.ts';
import { OutboxRow } from './outbox.ts';
import { queryAll } from './query-all.ts';
import { partitionOf } from './question-keys.ts';

export interface PublishedSlugs {
  /** The addresses of a question's own pages, from its event rows; one that stands on another's page has none. */
  of(questionId: QuestionId): Promise<Slug[]>;
}

export function publishedSlugs(client: DynamoDBDocumentClient, table: string): PublishedSlugs {
  return {
    async of(questionId) {
      const items = await queryAll(client, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :event)',
        FilterExpression: '#event.#type = :published',
        ExpressionAttributeNames: { '#event': 'event', '#type': 'type' },
        ExpressionAttributeValues: { ':pk': partitionOf(questionId), ':event': 'EVENT#', ':published': 'ThreadPublished' },
        ConsistentRead: true,
      });
      const published = items.map((item) => dataOf('ThreadPublished', OutboxRow.parse(item).event.data));
      return published.filter(({ round }) => round === undefined).map(({ slug }) => Slug.parse(slug));
    },
  };
}
