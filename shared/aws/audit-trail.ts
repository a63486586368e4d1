import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { ChainedState } from '../domain/audit-chain.ts';
import type { QuestionId } from '../domain/ids.ts';
import { headIn, writtenHead } from './chain-head.ts';
import { settleRace } from './or-lost-race.ts';
import { queryAll } from './query-all.ts';
import { partitionOf, stateKey } from './question-keys.ts';

/** Everything that is on record of a question, as it stands in the table: whoever reads it verifies it. */
export interface Trail {
  readonly state: ChainedState;
  readonly rows: readonly Record<string, unknown>[];
}

export interface AuditTrail {
  /** State and events of one instant; undefined when there is neither. Throws Problem('transient') while the question keeps changing. */
  read(questionId: QuestionId): Promise<Trail | undefined>;
}

const StateRow = z.object({ status: z.string(), version: z.number() });
const nothing = { status: '', version: 0 };

/** Reads event rows between two looks at the head: when it has not moved, nothing has happened between. */
export function auditTrail(client: DynamoDBDocumentClient, table: string): AuditTrail {
  const readState = async (questionId: QuestionId): Promise<ChainedState | undefined> => {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: stateKey(questionId), ConsistentRead: true }));
    return Item && { head: headIn(Item), ...(StateRow.safeParse(Item).data ?? nothing) };
  };
  const readEvents = (questionId: QuestionId) =>
    queryAll(client, {
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :event)',
      ExpressionAttributeValues: { ':pk': partitionOf(questionId), ':event': 'EVENT#' },
      ConsistentRead: true,
    });
  return {
    read: (questionId) =>
      settleRace(async () => {
        const before = await readState(questionId);
        const rows = await readEvents(questionId);
        const state = await readState(questionId);
        if (!before && !state && rows.length === 0) return undefined;
        const hasMoved = nameOf(before) !== nameOf(state);
        return hasMoved ? 'lostRace' : { state: state ?? { head: undefined, ...nothing }, rows };
      }),
  };
}

function nameOf(state: ChainedState | undefined): string {
  return state?.head ? writtenHead(state.head) : '';
}
