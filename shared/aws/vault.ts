import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DeleteCommand, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { PhiText } from '../domain/phi-text.ts';
import { Asker } from '../domain/question.ts';
import { DoctorSnapshot } from '../domain/thread.ts';
import { orLostRace } from './or-lost-race.ts';
import { queryAll } from './query-all.ts';
import type { TransactItem } from './transact-item.ts';

const phi = z.string().transform((text) => new PhiText(text));
const RawSubmission = z.object({ text: phi, title: phi.optional(), nickname: phi.optional(), asker: Asker });
export type RawSubmission = z.infer<typeof RawSubmission>;
const RawAnswer = z.object({ reply: phi, moreInfo: phi.optional(), doctor: DoctorSnapshot });
export type RawAnswer = z.infer<typeof RawAnswer>;

export interface Vault {
  /** Stores what the patient wrote, with the question's first row. */
  putSubmission(questionId: QuestionId, raw: RawSubmission): TransactItem;
  findSubmission(questionId: QuestionId): Promise<RawSubmission | undefined>;
  /** Stores what the doctor wrote, with the doctor as they are now, until it is checked. */
  putAnswer(questionId: QuestionId, answerVersion: number, raw: RawAnswer): TransactItem;
  findAnswer(questionId: QuestionId, answerVersion: number): Promise<RawAnswer | undefined>;
  /** The question has ended: its rows expire at this instant. Idempotent. */
  expireAt(questionId: QuestionId, instant: Instant): Promise<void>;
  /** The question has been taken up again: its rows expire no more. Idempotent. */
  keep(questionId: QuestionId): Promise<void>;
  /** Idempotent. */
  erase(questionId: QuestionId): Promise<void>;
}

const answerPart = (answerVersion: number) => `answer#${answerVersion}`;

/** The one place of raw text. Its readers are a named list in `infra`. */
export function vault(client: DynamoDBDocumentClient, table: string): Vault {
  const find = async (questionId: QuestionId, part: string) => {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: { questionId, part }, ConsistentRead: true }));
    return Item;
  };
  const parts = async (questionId: QuestionId) => {
    const items = await queryAll(client, {
      TableName: table,
      KeyConditionExpression: 'questionId = :id',
      ExpressionAttributeValues: { ':id': questionId },
      ProjectionExpression: 'part',
      // Said in so many words, because the policy of who empties the vault unread asks for it.
      Select: 'SPECIFIC_ATTRIBUTES',
      ConsistentRead: true,
    });
    return items.map((item) => z.object({ part: z.string() }).parse(item).part);
  };
  return {
    putSubmission(questionId, { text, title, nickname, asker }) {
      const Item = { questionId, part: 'submission', text: text.reveal(), title: title?.reveal(), nickname: nickname?.reveal(), asker };
      return { Put: { TableName: table, Item } };
    },
    async findSubmission(questionId) {
      const item = await find(questionId, 'submission');
      return item && RawSubmission.parse(item);
    },
    putAnswer(questionId, answerVersion, { reply, moreInfo, doctor }) {
      const Item = { questionId, part: answerPart(answerVersion), reply: reply.reveal(), moreInfo: moreInfo?.reveal(), doctor };
      return { Put: { TableName: table, Item } };
    },
    async findAnswer(questionId, answerVersion) {
      const item = await find(questionId, answerPart(answerVersion));
      return item && RawAnswer.parse(item);
    },
    async expireAt(questionId, instant) {
      const expiresAt = Math.ceil(Date.parse(instant) / 1_000);
      for (const part of await parts(questionId)) {
        const update = new UpdateCommand({
          TableName: table,
          Key: { questionId, part },
          UpdateExpression: 'SET expiresAt = :at',
          ConditionExpression: 'attribute_exists(part)',
          ExpressionAttributeValues: { ':at': expiresAt },
        });
        await orLostRace(() => client.send(update));
      }
    },
    async keep(questionId) {
      for (const part of await parts(questionId)) {
        const update = new UpdateCommand({ TableName: table, Key: { questionId, part }, UpdateExpression: 'REMOVE expiresAt', ConditionExpression: 'attribute_exists(part)' });
        await orLostRace(() => client.send(update));
      }
    },
    async erase(questionId) {
      for (const part of await parts(questionId)) await client.send(new DeleteCommand({ TableName: table, Key: { questionId, part } }));
    },
  };
}
