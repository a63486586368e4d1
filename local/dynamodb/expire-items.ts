import { DeleteItemCommand, ScanCommand, type DynamoDBClient, type AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Clock } from '../clock.ts';
import type { Table } from './tables.ts';

/**
 * Deletes the items whose expiry attribute (epoch seconds) lies in the past of the clock, as AWS does within two
 * days and dynoxide never. Returns how many went. The scan costs the engine, not us: only keys come back.
 */
export async function expireItems(client: DynamoDBClient, table: Table, clock: Clock): Promise<number> {
  if (table.expiryAttribute === undefined) return 0;
  const expired = {
    ExpressionAttributeNames: { '#expiry': table.expiryAttribute },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(clock.now() / 1000)) } },
  };
  const keyNames = Object.fromEntries(table.keyAttributes.map((name, index) => [`#key${index}`, name]));
  let deleted = 0;
  let startKey: Record<string, AttributeValue> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: table.name,
        FilterExpression: '#expiry < :now',
        ProjectionExpression: Object.keys(keyNames).join(', '),
        ExpressionAttributeNames: { ...expired.ExpressionAttributeNames, ...keyNames },
        ExpressionAttributeValues: expired.ExpressionAttributeValues,
        ExclusiveStartKey: startKey,
      }),
    );
    for (const Key of page.Items ?? []) deleted += await deleteIf(client, { TableName: table.name, Key, ConditionExpression: '#expiry < :now', ...expired });
    startKey = page.LastEvaluatedKey;
  } while (startKey !== undefined);
  return deleted;
}

/** 0 when the item was given a longer life in between. */
async function deleteIf(client: DynamoDBClient, input: ConstructorParameters<typeof DeleteItemCommand>[0]): Promise<0 | 1> {
  try {
    await client.send(new DeleteItemCommand(input));
    return 1;
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return 0;
    throw error;
  }
}
