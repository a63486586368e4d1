import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DeleteCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import { AnswerBody, ClassificationBody, ExchangeBody, FeedbackBody, NoteBody, PreviewBody, ReasonBody, TextBody, UrgencyBody } from '../domain/bodies.ts';
import type { QuestionId, ReviewSubject } from '../domain/ids.ts';
import { queryAll } from './query-all.ts';
import { partitionOf } from './question-keys.ts';
import type { TransactItem } from './transact-item.ts';

const bodies = {
  text: TextBody,
  classification: ClassificationBody,
  urgency: UrgencyBody,
  answer: AnswerBody,
  preview: PreviewBody,
  feedback: FeedbackBody,
  exchange: ExchangeBody,
  reason: ReasonBody,
  note: NoteBody,
} as const;
type BodyKind = keyof typeof bodies;
type Body<K extends BodyKind> = z.output<(typeof bodies)[K]>;

/** Which body of its kind: a version, a word (`declined`, `returned`), or a version of a review. */
export type BodyName = number | 'declined' | 'returned' | 'correctionReturned' | 'askedAgain' | 'handedBack' | 'patientNote' | 'appeal' | 'current' | `${ReviewSubject}-${number}`;

export interface BodyRepository {
  /** The transaction item that writes a body beside the state that needs it. */
  put<K extends BodyKind>(questionId: QuestionId, kind: K, name: BodyName, body: Body<K>): TransactItem;
  find<K extends BodyKind>(questionId: QuestionId, kind: K, name: BodyName): Promise<Body<K> | undefined>;
  /** What moderators wrote with their decisions, in no order. */
  notes(questionId: QuestionId): Promise<NoteBody[]>;
  /** Deletes every body of a question. Idempotent. */
  erase(questionId: QuestionId): Promise<void>;
}

const sortKey = (kind: BodyKind, name: BodyName) => `BODY#${kind}#${name}`;

export const bodyKey = (questionId: QuestionId, kind: BodyKind, name: BodyName) => ({ pk: partitionOf(questionId), sk: sortKey(kind, name) });

/** Bodies are rows of their own so that the state row stays small: DynamoDB bills every write by the whole item. */
export function bodyRepository(client: DynamoDBDocumentClient, table: string): BodyRepository {
  return {
    put(questionId, kind, name, body) {
      return { Put: { TableName: table, Item: { ...bodyKey(questionId, kind, name), body } } };
    },
    async find(questionId, kind, name) {
      const Key = bodyKey(questionId, kind, name);
      const { Item } = await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
      return Item === undefined ? undefined : (bodies[kind].parse(Item.body) as Body<typeof kind>);
    },
    async notes(questionId) {
      const rows = await queryAll(client, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :note)',
        ExpressionAttributeValues: { ':pk': partitionOf(questionId), ':note': 'BODY#note#' },
        ConsistentRead: true,
      });
      return rows.map(({ body }) => NoteBody.parse(body));
    },
    async erase(questionId) {
      const keys = await queryAll(client, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :body)',
        ExpressionAttributeValues: { ':pk': partitionOf(questionId), ':body': 'BODY#' },
        ProjectionExpression: 'pk, sk',
        ConsistentRead: true,
      });
      for (const { pk, sk } of keys) await client.send(new DeleteCommand({ TableName: table, Key: { pk, sk } }));
    },
  };
}
