import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { minutesAfter } from '../domain/ids.ts';
import { orLostRace } from './or-lost-race.ts';
import { dueShard, questionIdOf, shardOf, shards, tombstoneKey, withdrawnShard } from './question-keys.ts';
import { readKeys } from './read-worklist.ts';
import type { TransactItem } from './transact-item.ts';

export interface TombstoneRepository {
  /** A patient wants the question gone. Until that is carried out the reconciler has it on its list. Idempotent. */
  put(questionId: QuestionId, now: Instant): Promise<void>;
  /** The transaction item that says so with the withdrawal itself. */
  carriedOut(questionId: QuestionId): TransactItem;
  /** As `carriedOut`, where there is nothing to withdraw yet: whatever comes meets the tombstone. */
  settle(questionId: QuestionId): Promise<void>;
  /** Everything that was ever withdrawn, page by page: what a restore must not bring back. */
  each(take: (questionIds: QuestionId[]) => void): Promise<void>;
}

/** Minutes after which a withdrawal that was begun is taken for abandoned. */
const patience = 5;

const pageSize = 500;

/** The marks of withdrawals; they stay for good, and stand in a list of their own. */
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
        Item: {
          ...tombstoneKey(questionId),
          withdrawnAt: now,
          due: dueShard('stuck', shardOf(questionId)),
          dueAt: minutesAfter(now, patience),
          worklist: withdrawnShard(shardOf(questionId)),
          rank: now,
        },
        ConditionExpression: 'attribute_not_exists(pk)',
      });
      await orLostRace(() => client.send(put));
    },
    carriedOut: (questionId) => ({ Update: settled(questionId) }),
    async settle(questionId) {
      await orLostRace(() => client.send(new UpdateCommand(settled(questionId))));
    },
    async each(take) {
      for (const shard of shards) {
        for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
          const page = await readKeys(client, table, { index: 'worklist', partition: withdrawnShard(shard), limit: pageSize, cursor });
          take(page.rows.map(({ pk }) => questionIdOf(pk)));
          cursor = page.cursor;
        }
      }
    },
  };
}
