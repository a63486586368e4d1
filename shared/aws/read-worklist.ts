import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { batchGet } from './batch-get.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

const Key = z.object({ pk: z.string(), sk: z.string() });
export type RowKey = z.infer<typeof Key>;

/** The sort key of each sparse index; its partition key is called as the index. */
const sortKeys = { worklist: 'rank', due: 'dueAt', pending: 'pendingSince' } as const;

/**
 * A place in an index: the row's own key and what it is sorted by. The partition is the query's, never the cursor's. A
 * cursor that a caller made up is still one that DynamoDB takes: no part is empty or longer than a key may be.
 */
const Part = z.string().min(1).max(250).refine((text) => text.isWellFormed());
const Position = z.strictObject({ pk: Part, sk: Part, at: Part });

export interface WorklistQuery {
  readonly index: keyof typeof sortKeys;
  readonly partition: string;
  readonly upTo?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface WorklistPage<T> {
  readonly rows: readonly T[];
  readonly cursor?: string | undefined;
}

const Ranked = Key.extend({ rank: z.string() });

/** The keys and ranks of the first rows of a worklist, at most `limit`, in its order: what the index knows without the rows. */
export async function readRanks(client: DynamoDBDocumentClient, table: string, worklist: string, limit: number): Promise<z.infer<typeof Ranked>[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: table,
      IndexName: 'worklist',
      KeyConditionExpression: 'worklist = :worklist',
      ExpressionAttributeValues: { ':worklist': worklist },
      Limit: limit,
    }),
  );
  return Items.map((item) => Ranked.parse(item));
}

/** One page of the keys of a sparse index partition, in its order. Throws Problem('invalid') for a cursor that is not ours. */
export async function readKeys(client: DynamoDBDocumentClient, table: string, query: WorklistQuery): Promise<WorklistPage<RowKey>> {
  const { index, partition, upTo, limit, cursor } = query;
  const sortKey = sortKeys[index];
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: table,
      IndexName: index,
      KeyConditionExpression: upTo === undefined ? '#partition = :partition' : '#partition = :partition AND #range <= :upTo',
      ExpressionAttributeNames: { '#partition': index, ...(upTo === undefined ? {} : { '#range': sortKey }) },
      ExpressionAttributeValues: { ':partition': partition, ...(upTo === undefined ? {} : { ':upTo': upTo }) },
      Limit: limit,
      ExclusiveStartKey: cursor === undefined ? undefined : startKey(query, decodeCursor(cursor, Position)),
    }),
  );
  const last = LastEvaluatedKey && positionOf(LastEvaluatedKey, sortKey);
  return { rows: Items.map((item) => Key.parse(item)), cursor: last && encodeCursor(last) };
}

function positionOf(last: Readonly<Record<string, unknown>>, sortKey: string): z.infer<typeof Position> {
  return Position.parse({ pk: last.pk, sk: last.sk, at: last[sortKey] });
}

function startKey({ index, partition }: WorklistQuery, { pk, sk, at }: z.infer<typeof Position>): Record<string, string> {
  return { pk, sk, [index]: partition, [sortKeys[index]]: at };
}

/**
 * One page of a sparse index partition in its order, rows read whole and consistently. The index may lag: rows that are
 * gone are left out, the others say themselves where they stand, and callers check. `leaveOut`: the partition of a row
 * that the caller has.
 */
export async function readWorklist(client: DynamoDBDocumentClient, table: string, query: WorklistQuery, leaveOut?: string): Promise<WorklistPage<Record<string, unknown>>> {
  const { rows, cursor } = await readKeys(client, table, query);
  const keys = rows.filter(({ pk }) => pk !== leaveOut);
  const found = new Map((await batchGet(client, table, keys)).map((row) => [`${String(row.pk)}\u0000${String(row.sk)}`, row]));
  return { rows: keys.map(({ pk, sk }) => found.get(`${pk}\u0000${sk}`)).filter((row) => row !== undefined), cursor };
}
