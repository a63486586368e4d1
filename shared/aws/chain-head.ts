import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { ChainHead } from '../domain/audit-chain.ts';
import { Problem } from '../domain/errors.ts';
import type { QuestionId } from '../domain/ids.ts';
import { stateKey } from './question-keys.ts';
import type { TransactItem } from './transact-item.ts';

const Row = z.object({ head: z.string().regex(/^\d+\.[\w-]{43}$/).optional() });

/** The head of a question's chain as its state row keeps it: `<sequence>.<hash>`. */
export function writtenHead({ sequence, hash }: ChainHead): string {
  return `${sequence}.${hash}`;
}

/** The head that a state row names; undefined before the first event. Throws when it is not one: a bug or somebody else's hand. */
export function headOf(item: unknown): ChainHead | undefined {
  return readHeadText(Row.parse(item).head);
}

function readHeadText(head: string | undefined): ChainHead | undefined {
  const [sequence, hash] = head?.split('.') ?? [];
  return hash === undefined ? undefined : { sequence: Number(sequence), hash };
}

/** As `headOf` for a row that anybody may have changed: what is no head names none. */
export function headIn(item: unknown): ChainHead | undefined {
  return readHeadText(Row.safeParse(item).data?.head);
}

/** The condition that nothing has happened to the question since its head was read. */
export function headGuard(head: ChainHead | undefined): { readonly condition: string; readonly values: Readonly<Record<string, string>> } {
  return head ? { condition: 'head = :head', values: { ':head': writtenHead(head) } } : { condition: 'attribute_not_exists(head)', values: {} };
}

/** The head as it is now (consistent read). Throws Problem('notFound') when there is no such question. */
export async function readHead(client: DynamoDBDocumentClient, table: string, questionId: QuestionId): Promise<ChainHead | undefined> {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: stateKey(questionId), ProjectionExpression: 'pk, head', ConsistentRead: true }),
  );
  if (!Item) throw new Problem('notFound', 'No such question.');
  return headOf(Item);
}

/** The transaction item that moves the head on and leaves the rest of the state row alone. */
export function moveHead(table: string, questionId: QuestionId, before: ChainHead | undefined, after: ChainHead): TransactItem {
  const { condition, values } = headGuard(before);
  return {
    Update: {
      TableName: table,
      Key: stateKey(questionId),
      UpdateExpression: 'SET head = :after',
      ConditionExpression: `attribute_exists(pk) AND ${condition}`,
      ExpressionAttributeValues: { ...values, ':after': writtenHead(after) },
    },
  };
}
