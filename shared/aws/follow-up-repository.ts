import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { QuestionId } from '../domain/ids.ts';
import { followUpKey } from './question-keys.ts';
import type { TransactItem } from './transact-item.ts';

const Row = z.object({ next: QuestionId });

export interface FollowUpRepository {
  /** The question that goes on from this one, whatever became of it. */
  next(prior: QuestionId): Promise<QuestionId | undefined>;
  /** The transaction item that says which goes on from it, in the place of the one that was found (none: the first). */
  put(prior: QuestionId, next: QuestionId, instead: QuestionId | undefined): TransactItem;
}

/** Which question goes on from which: one at a time. */
export function followUpRepository(client: DynamoDBDocumentClient, table: string): FollowUpRepository {
  return {
    async next(prior) {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: followUpKey(prior), ConsistentRead: true }));
      return Item === undefined ? undefined : Row.parse(Item).next;
    },
    put(prior, next, instead) {
      const Item = { ...followUpKey(prior), next };
      if (instead === undefined) return { Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' } };
      return {
        Put: { TableName: table, Item, ConditionExpression: '#next = :instead', ExpressionAttributeNames: { '#next': 'next' }, ExpressionAttributeValues: { ':instead': instead } },
      };
    },
  };
}
