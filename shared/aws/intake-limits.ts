import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { QuestionId } from '../domain/ids.ts';
import { orLostRace, settleRace } from './or-lost-race.ts';

export interface IntakeLimits {
  /**
   * Remembers for a day that a key came with a body (both as keyed hashes). `other`: the key stands for another body.
   */
  claimKey(keyHash: string, bodyHash: string, nowMs: number): Promise<'new' | 'repeat' | 'other'>;
  /**
   * Which question stands for a submission (a keyed hash) for a day: this one, unless another does already; `instead` of
   * one that came to its end.
   */
  claimRepeat(hash: string, questionId: QuestionId, nowMs: number, instead?: QuestionId): Promise<QuestionId>;
  /** How many submissions this source (a keyed hash) has made in the current hour, this one included. */
  countSubmission(sourceHash: string, nowMs: number): Promise<number>;
  /** How many receipts that are none this source has shown in the current hour, this one included. */
  countWrongReceipt(sourceHash: string, nowMs: number): Promise<number>;
}

const daySeconds = 86_400;
const hourSeconds = 3_600;

export function intakeLimits(client: DynamoDBDocumentClient, table: string): IntakeLimits {
  const count = async (what: 'submissions' | 'wrongReceipts', sourceHash: string, nowMs: number) => {
    const hour = Math.floor(nowMs / 1_000 / hourSeconds);
    const { Attributes } = await client.send(
      new UpdateCommand({
        TableName: table,
        Key: { pk: `SOURCE#${sourceHash}#${hour}`, sk: 'COUNT' },
        UpdateExpression: 'ADD #what :one SET expiresAt = :end',
        ExpressionAttributeNames: { '#what': what },
        ExpressionAttributeValues: { ':one': 1, ':end': (hour + 2) * hourSeconds },
        ReturnValues: 'ALL_NEW',
      }),
    );
    return z.object({ [what]: z.number() }).parse(Attributes)[what] ?? 0;
  };

  return {
    async claimKey(keyHash, bodyHash, nowMs) {
      const Key = { pk: `KEY#${keyHash}`, sk: 'KEY' };
      const now = Math.floor(nowMs / 1_000);
      const put = new PutCommand({
        TableName: table,
        Item: { ...Key, bodyHash, expiresAt: now + daySeconds },
        // DynamoDB may take days to delete what has expired.
        ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
        ExpressionAttributeValues: { ':now': now },
      });
      return settleRace(async () => {
        if ((await orLostRace(() => client.send(put))) !== 'lostRace') return 'new';
        const { Item } = await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
        if (Item === undefined) return 'lostRace';
        return Item.bodyHash === bodyHash ? 'repeat' : 'other';
      });
    },
    async claimRepeat(hash, questionId, nowMs, instead) {
      const Key = { pk: `REPEAT#${hash}`, sk: 'REPEAT' };
      const now = Math.floor(nowMs / 1_000);
      const put = new PutCommand({
        TableName: table,
        Item: { ...Key, questionId, expiresAt: now + daySeconds },
        ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now OR questionId IN (:own, :instead)',
        ExpressionAttributeValues: { ':now': now, ':own': questionId, ':instead': instead ?? questionId },
      });
      return settleRace(async () => {
        if ((await orLostRace(() => client.send(put))) !== 'lostRace') return questionId;
        const { Item } = await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
        return Item === undefined ? 'lostRace' : QuestionId.parse(Item.questionId);
      });
    },
    countSubmission: (sourceHash, nowMs) => count('submissions', sourceHash, nowMs),
    countWrongReceipt: (sourceHash, nowMs) => count('wrongReceipts', sourceHash, nowMs),
  };
}
