import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dataOf } from '../domain/events.ts';
import type { QuestionId } from '../domain/ids.ts';
import { Slug } from '../domain/thread.ts';
import { OutboxRow } from './outbox.ts';
import { queryAll } from './query-all.ts';
import { partitionOf } from './question-keys.ts';

export interface PublishedSlugs {
  /** The addresses under which a question has been published, from its event rows. */
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
      return items.map((item) => Slug.parse(dataOf('ThreadPublished', OutboxRow.parse(item).event.data).slug));
    },
  };
}
