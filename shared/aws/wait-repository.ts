import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { QuestionId } from '../domain/ids.ts';
import { Instant } from '../domain/ids.ts';
import { waitingSteps } from '../domain/next-step.ts';
import { waitKey } from './question-keys.ts';
import { orLostRace } from './or-lost-race.ts';

/** At which step an execution waits for a person, and the token that lets it go on. */
export const Wait = z.object({ step: z.enum(waitingSteps), token: z.string(), askedAt: Instant });
export type Wait = z.infer<typeof Wait>;

/** The execution that works on a question, and its wait while it has one. */
export const Following = z.object({ executionArn: z.string(), wait: Wait.optional() });
export type Following = z.infer<typeof Following>;

export interface WaitRepository {
  /** Leaves a token. Every attempt has a new one, so asking always overwrites. */
  ask(questionId: QuestionId, executionArn: string, wait: Wait): Promise<void>;
  /** Undefined until the question's first execution has asked somebody. */
  find(questionId: QuestionId): Promise<Following | undefined>;
  /** The wait is over, unless it has been asked anew since. Which execution it was stays on record. */
  settle(questionId: QuestionId, token: string): Promise<void>;
  /** Another execution is about to take the question over. */
  handOver(questionId: QuestionId, executionArn: string): Promise<void>;
}

/** One row a question, outside the guard of its state. */
export function waitRepository(client: DynamoDBDocumentClient, table: string): WaitRepository {
  return {
    async ask(questionId, executionArn, wait) {
      await client.send(new PutCommand({ TableName: table, Item: { ...waitKey(questionId), executionArn, wait } }));
    },
    async find(questionId) {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: waitKey(questionId), ConsistentRead: true }));
      return Item === undefined ? undefined : Following.parse(Item);
    },
    async settle(questionId, token) {
      const command = new UpdateCommand({
        TableName: table,
        Key: waitKey(questionId),
        UpdateExpression: 'REMOVE #wait',
        ConditionExpression: '#wait.#token = :token',
        ExpressionAttributeNames: { '#wait': 'wait', '#token': 'token' },
        ExpressionAttributeValues: { ':token': token },
      });
      await orLostRace(() => client.send(command));
    },
    async handOver(questionId, executionArn) {
      const command = new UpdateCommand({
        TableName: table,
        Key: waitKey(questionId),
        UpdateExpression: 'SET executionArn = :arn',
        ExpressionAttributeValues: { ':arn': executionArn },
      });
      await client.send(command);
    },
  };
}
