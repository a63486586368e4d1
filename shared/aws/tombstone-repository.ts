import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { minutesAfter } from '../domain/ids.ts';
import { orLostRace } from './or-lost-race.ts';
import { dueShard, shardOf, tombstoneKey } from './question-keys.ts';
import type { TransactItem } from './transact-item.ts';

export interface TombstoneRepository {
  /** A patient wants the question gone. Until that is carried out the reconciler has it on its list. Idempotent. */
  put(questionId: QuestionId, now: Instant): Promise<void>;
  /** The transaction item that says so with the withdrawal itself. */
  carriedOut(questionId: QuestionId): TransactItem;
  /** As `carriedOut`, where there is nothing to withdraw yet: whatever comes meets the tombstone. */
  settle(questionId: QuestionId): Promise<void>;
}

/** Minutes after which a withdrawal that was begun is taken for abandoned. */
const patience = 5;

/** The marks of withdrawals; they stay for good. */
export function tombstoneRepository(client: DynamoDBDocumentClient, table: string): TombstoneRepository {
  const settled = (questionId: QuestionId) => ({
    TableName: table,
    Key: tombstoneKey(questionId),
    UpdateExpression: 'REMOVE #due, #dueAt',
    ExpressionAttributeNames: { '#due': 'due', '#dueAt': 'dueAt' },
    ConditionExpression: 'attribute_exists(pk)',
  });
  return {
    async put(questionId, now) {
      const put = new PutCommand({
        TableName: table,
        Item: { ...tombstoneKey(questionId), withdrawnAt: now, due: dueShard('stuck', shardOf(questionId)), dueAt: minutesAfter(now, patience) },
        ConditionExpression: 'attribute_not_exists(pk)',
      });
      await orLostRace(() => client.send(put));
    },
    carriedOut: (questionId) => ({ Update: settled(questionId) }),
    async settle(questionId) {
      await orLostRace(() => client.send(new UpdateCommand(settled(questionId))));
    },
  };
}
