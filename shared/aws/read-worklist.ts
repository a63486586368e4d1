import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { BatchGetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { decodeCursor, encodeCursor } from './cursor.ts';

const Key = z.object({ pk: z.string(), sk: z.string() });
type Key = z.infer<typeof Key>;
const Position = z.object({ pk: z.string(), sk: z.string() }).catchall(z.string());

export interface WorklistPage {
  readonly rows: readonly Record<string, unknown>[];
  readonly cursor?: string | undefined;
}

/** Rows by key, consistently read, in the order of the keys; rows that are gone are left out. */
export async function readRows(client: DynamoDBDocumentClient, table: string, keys: readonly Key[]): Promise<Record<string, unknown>[]> {
  const found = new Map<string, Record<string, unknown>>();
  for (let start = 0; start < keys.length; start += 100) {
    let left: readonly Record<string, unknown>[] | undefined = keys.slice(start, start + 100).map(({ pk, sk }) => ({ pk, sk }));
    while (left && left.length > 0) {
      const command: BatchGetCommand = new BatchGetCommand({ RequestItems: { [table]: { Keys: [...left], ConsistentRead: true } } });
      const { Responses, UnprocessedKeys } = await client.send(command);
      for (const row of Responses?.[table] ?? []) found.set(`${row.pk}\u0000${row.sk}`, row);
      left = UnprocessedKeys?.[table]?.Keys;
    }
  }
  return keys.map(({ pk, sk }) => found.get(`${pk}\u0000${sk}`)).filter((row) => row !== undefined);
}

/**
 * One page of a sparse index partition in its order, rows read whole. The index may lag: rows say themselves where they
 * stand, callers check. Throws Problem('invalid') for a cursor that is not ours.
 */
export async function readWorklist(
  client: DynamoDBDocumentClient,
  table: string,
  query: { index: 'worklist' | 'due' | 'pending'; partition: string; upTo?: string | undefined; limit: number; cursor?: string | undefined },
): Promise<WorklistPage> {
  const range = { worklist: 'rank', due: 'dueAt', pending: 'pendingSince' }[query.index];
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: table,
      IndexName: query.index,
      KeyConditionExpression: query.upTo === undefined ? '#partition = :partition' : '#partition = :partition AND #range <= :upTo',
      ExpressionAttributeNames: { '#partition': query.index, ...(query.upTo === undefined ? {} : { '#range': range }) },
      ExpressionAttributeValues: { ':partition': query.partition, ...(query.upTo === undefined ? {} : { ':upTo': query.upTo }) },
      Limit: query.limit,
      ExclusiveStartKey: query.cursor === undefined ? undefined : decodeCursor(query.cursor, Position),
    }),
  );
  const rows = await readRows(client, table, Items.map((item) => Key.parse(item)));
  return { rows, cursor: LastEvaluatedKey === undefined ? undefined : encodeCursor(LastEvaluatedKey) };
}
