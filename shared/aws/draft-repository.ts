import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { DraftBody } from '../domain/bodies.ts';
import type { QuestionId, StaffId } from '../domain/ids.ts';
import { orLostRace } from './or-lost-race.ts';
import { partitionOf, stateKey } from './question-keys.ts';
import type { TransactItem } from './transact-item.ts';

export interface DraftRepository {
  /** The doctor's own draft; another's is nobody's to see. */
  find(questionId: QuestionId, doctorId: StaffId): Promise<DraftBody | undefined>;
  /** Writes the draft over the one before it, while the question is its doctor's. `lostRace`: one or the other has moved on. */
  put(questionId: QuestionId, draft: DraftBody): Promise<'kept' | 'lostRace'>;
  /** The transaction item that deletes it. */
  dropped(questionId: QuestionId): TransactItem;
}

/** A draft that nobody goes on with is deleted after so long, whatever became of its question. */
const secondsKept = 30 * 86_400;

/** One a question: whoever gets it next begins anew. It is erased with the other bodies. */
const draftKey = (questionId: QuestionId) => ({ pk: partitionOf(questionId), sk: 'BODY#draft#current' });

export function draftRepository(client: DynamoDBDocumentClient, table: string): DraftRepository {
  return {
    async find(questionId, doctorId) {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: draftKey(questionId), ConsistentRead: true }));
      const draft = Item && DraftBody.parse(Item.body);
      return draft?.by === doctorId ? draft : undefined;
    },
    async put(questionId, draft) {
      const state: TransactItem = {
        ConditionCheck: {
          TableName: table,
          Key: stateKey(questionId),
          ConditionExpression: '#status IN (:assigned, :waiting) AND #question.doctorId = :by',
          ExpressionAttributeNames: { '#status': 'status', '#question': 'question' },
          ExpressionAttributeValues: { ':assigned': 'assigned', ':waiting': 'awaitingInformation', ':by': draft.by },
        },
      };
      const expiresAt = Math.ceil(Date.parse(draft.savedAt) / 1_000) + secondsKept;
      const row: TransactItem = {
        Put: {
          TableName: table,
          Item: { ...draftKey(questionId), body: draft, expiresAt },
          ConditionExpression: draft.version === 1 ? 'attribute_not_exists(pk) OR body.#by <> :by' : 'body.#by = :by AND body.version = :before',
          ExpressionAttributeNames: { '#by': 'by' },
          ExpressionAttributeValues: { ':by': draft.by, ...(draft.version === 1 ? {} : { ':before': draft.version - 1 }) },
        },
      };
      const written = await orLostRace(() => client.send(new TransactWriteCommand({ TransactItems: [state, row] })));
      return written === 'lostRace' ? 'lostRace' : 'kept';
    },
    dropped: (questionId) => ({ Delete: { TableName: table, Key: draftKey(questionId) } }),
  };
}
