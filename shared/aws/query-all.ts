import type { DynamoDBDocumentClient, QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';

/** Everything that a query finds, page after page: DynamoDB reads one megabyte at a time. For partitions that stay small. */
export async function queryAll(client: DynamoDBDocumentClient, query: QueryCommandInput): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const command: QueryCommand = new QueryCommand({ ...query, ExclusiveStartKey: from });
    const { Items = [], LastEvaluatedKey } = await client.send(command);
    items.push(...Items);
    from = LastEvaluatedKey;
  } while (from !== undefined);
  return items;
}
