import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';

/** A comparison that is too long for one run, and goes on where the last run left it. */
export type Walk = 'openQuestions' | 'runningExecutions';

export interface WalkProgress {
  /** Where to go on; undefined: from the beginning. */
  of(walk: Walk): Promise<string | undefined>;
  keep(walk: Walk, next: string | undefined): Promise<void>;
}

const Progress = z.object({ next: z.string().optional() });
const keyOf = (walk: Walk) => ({ pk: 'WALK', sk: walk });

export function walkProgress(client: DynamoDBDocumentClient, table: string): WalkProgress {
  return {
    async of(walk) {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: keyOf(walk), ConsistentRead: true }));
      return Item && Progress.parse(Item).next;
    },
    async keep(walk, next) {
      await client.send(new PutCommand({ TableName: table, Item: { ...keyOf(walk), next } }));
    },
  };
}
