import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { QuestionId } from '../domain/ids.ts';
import { Instant } from '../domain/ids.ts';
import { waitingSteps } from '../domain/next-step.ts';
import { waitKey } from './question-keys.ts';
import { orLostRace } from './or-lost-race.ts';

/** Where an execution waits for a person. Every attempt has a new token, so asking always overwrites. */
export const Wait = z.object({
  step: z.enum(waitingSteps),
  token: z.string(),
  executionArn: z.string(),
  askedAt: Instant,
});
export type Wait = z.infer<typeof Wait>;

export interface WaitRepository {
  put(questionId: QuestionId, wait: Wait): Promise<void>;
  find(questionId: QuestionId): Promise<Wait | undefined>;
  /** Removes the wait unless it has been asked anew since. */
  remove(questionId: QuestionId, token: string): Promise<void>;
}

export function waitRepository(client: DynamoDBDocumentClient, table: string): WaitRepository {
  return {
    async put(questionId, wait) {
      await client.send(new PutCommand({ TableName: table, Item: { ...waitKey(questionId), ...wait } }));
    },
    async find(questionId) {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: waitKey(questionId), ConsistentRead: true }));
      return Item === undefined ? undefined : Wait.parse(Item);
    },
    async remove(questionId, token) {
      const command = new DeleteCommand({
        TableName: table,
        Key: waitKey(questionId),
        ConditionExpression: '#token = :token',
        ExpressionAttributeNames: { '#token': 'token' },
        ExpressionAttributeValues: { ':token': token },
      });
      await orLostRace(() => client.send(command));
    },
  };
}
