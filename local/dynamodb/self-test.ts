import {
  CreateTableCommand,
  ResourceInUseException,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  type DynamoDBClient,
  GetItemCommand,
} from '@aws-sdk/client-dynamodb';
import { StartupError } from '../startup-error.ts';

const TableName = 'local-self-test';

/**
 * Proves on a scratch table what everything else relies on: a transaction whose condition fails writes nothing.
 * Throws StartupError when this engine gets it wrong.
 */
export async function selfTest(client: DynamoDBClient): Promise<void> {
  await createScratchTable(client);
  const witness = crypto.randomUUID();
  const write = new TransactWriteItemsCommand({
    TransactItems: [
      { Put: { TableName, Item: { pk: { S: witness } } } },
      { ConditionCheck: { TableName, Key: { pk: { S: 'absent' } }, ConditionExpression: 'attribute_exists(pk)' } },
    ],
  });
  const refused = await client.send(write).then(
    () => false,
    (error: unknown) => error instanceof TransactionCanceledException && error.CancellationReasons?.[1]?.Code === 'ConditionalCheckFailed',
  );
  const left = await client.send(new GetItemCommand({ TableName, Key: { pk: { S: witness } }, ConsistentRead: true }));
  if (!refused || left.Item !== undefined) throw new StartupError('The DynamoDB engine fails its self-test: transactions are not all-or-nothing.');
}

async function createScratchTable(client: DynamoDBClient): Promise<void> {
  try {
    await client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}
