import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';

const mostKeys = 100;

/** The items behind these keys, consistently read, in no order; keys without an item are left out. Keys must differ. */
export async function batchGet(client: DynamoDBDocumentClient, table: string, keys: readonly Record<string, string>[]): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for (let start = 0; start < keys.length; start += mostKeys) {
    let left: Record<string, unknown>[] | undefined = keys.slice(start, start + mostKeys);
    while (left !== undefined && left.length > 0) {
      const command: BatchGetCommand = new BatchGetCommand({ RequestItems: { [table]: { Keys: left, ConsistentRead: true } } });
      const { Responses, UnprocessedKeys } = await client.send(command);
      items.push(...(Responses?.[table] ?? []));
      left = UnprocessedKeys?.[table]?.Keys;
    }
  }
  return items;
}
