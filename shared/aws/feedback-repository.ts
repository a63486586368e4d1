import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { FeedbackBody } from '../domain/bodies.ts';
import type { Instant, QuestionId, StaffId } from '../domain/ids.ts';
import { bodyKey } from './body-repository.ts';
import { readHead, moveHead } from './chain-head.ts';
import { putEvent } from './event-row.ts';
import type { NewEvent } from './event-row.ts';
import { orLostRace, settleRace } from './or-lost-race.ts';
import { newestFirst, questionIdOf, thanksTo } from './question-keys.ts';
import { readWorklist } from './read-worklist.ts';
import type { TransactItem } from './transact-item.ts';

/** A patient's word on an answer, with the events and rows that go with it. */
export interface NewFeedback {
  readonly body: FeedbackBody;
  readonly events: readonly NewEvent[];
  /** Whom it thanks; they find it in their list. */
  readonly thanks: StaffId | undefined;
  readonly also: readonly TransactItem[];
}

export interface Thanks {
  readonly questionId: QuestionId;
  readonly thankedAt: Instant;
}

export interface FeedbackRepository {
  /**
   * Writes the one word on a question's answer, guarded by everything else that happens to the question: `decide` is
   * asked anew when it lost a race. What it throws is thrown.
   */
  give(questionId: QuestionId, decide: () => Promise<NewFeedback>): Promise<void>;
  /** A page of the thanks of a doctor, the newest first. Throws Problem('invalid') for a cursor that is not ours. */
  thanksOf(doctorId: StaffId, cursor: string | undefined): Promise<{ items: Thanks[]; cursor?: string | undefined }>;
}

const pageSize = 20;
const Row = z.object({ pk: z.string(), body: FeedbackBody });

export function feedbackRepository(client: DynamoDBDocumentClient, table: string): FeedbackRepository {
  return {
    async give(questionId, decide) {
      await settleRace(async () => {
        const before = await readHead(client, table, questionId);
        const { body, events, thanks, also } = await decide();
        const listed = thanks === undefined ? {} : { worklist: thanksTo(thanks), rank: newestFirst(body.at) };
        const Item = { ...bodyKey(questionId, 'feedback', 'current'), body, ...listed };
        const put: TransactItem = { Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' } };
        const items: TransactItem[] = [put, ...also];
        let last = before;
        for (const event of events) {
          const { item, head } = putEvent(table, event, last);
          items.push(item);
          last = head;
        }
        if (last) items.push(moveHead(table, questionId, before, last));
        return orLostRace(() => client.send(new TransactWriteCommand({ TransactItems: items })));
      });
    },
    async thanksOf(doctorId, cursor) {
      const page = await readWorklist(client, table, { index: 'worklist', partition: thanksTo(doctorId), limit: pageSize, cursor });
      const items = page.rows.map((row) => Row.parse(row)).map(({ pk, body }) => ({ questionId: questionIdOf(pk), thankedAt: body.at }));
      return { items, cursor: page.cursor };
    },
  };
}
