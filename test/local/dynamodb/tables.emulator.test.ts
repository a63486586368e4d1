import { BatchWriteItemCommand, DeleteItemCommand, DescribeTableCommand, DynamoDBClient, PutItemCommand, QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { AdvanceableClock } from '../../../local/clock.ts';
import { startDynoxide, type DynamoDb } from '../../../local/dynamodb/dynoxide.ts';
import { expireItems } from '../../../local/dynamodb/expire-items.ts';
import { selfTest } from '../../../local/dynamodb/self-test.ts';
import { openStreamStorage } from '../../../local/dynamodb/stream-storage.ts';
import { ensureTables } from '../../../local/dynamodb/tables.ts';
import { clientConfig } from '../../../local/engine-client.ts';
import { openStream } from '../../../local/event-sources/stream-reader.ts';
import { resolveStack, type Stack } from '../../../local/template/stack.ts';
import { makeDirectory, removeDirectory } from '../fixture/temporary-directory.ts';

const data = makeDirectory();
let engine: DynamoDb;
let client: DynamoDBClient;

beforeAll(async () => {
  engine = await startDynoxide(data, () => undefined);
  client = new DynamoDBClient(clientConfig(engine.endpoint));
});
afterAll(async () => {
  client.destroy();
  await engine.stop();
  removeDirectory(data);
});

function stackOf(TableName: string, Properties: Record<string, unknown>, Type = 'AWS::DynamoDB::Table'): Stack {
  const base = { TableName, AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }], KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }] };
  const Resources = { Table: { Type, Properties: { ...base, ...Properties } } };
  return resolveStack({ stackName: 'Test', assetPath: (key) => key, template: { Parameters: {}, Mappings: {}, Conditions: {}, Outputs: {}, Resources } }, { http: 'http://h', sqs: 'http://s' });
}

const colourIndex = {
  AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }, { AttributeName: 'colour', AttributeType: 'S' }],
  GlobalSecondaryIndexes: [{ IndexName: 'byColour', KeySchema: [{ AttributeName: 'colour', KeyType: 'HASH' }], Projection: { ProjectionType: 'ALL' } }],
};

describe('tables of a stack', () => {
  it('pass the self-test of their engine', async () => {
    await expect(selfTest(client)).resolves.toBeUndefined();
  });

  it('are made with stream and expiry, also in the global form', async () => {
    const properties = { StreamSpecification: { StreamViewType: 'NEW_IMAGE' }, TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true } };
    const tables = await ensureTables(client, stackOf('everything', properties, 'AWS::DynamoDB::GlobalTable'));
    expect(tables).toEqual([{ name: 'everything', keyAttributes: ['pk'], expiryAttribute: 'expiresAt', hasStream: true }]);
    expect((await client.send(new DescribeTableCommand({ TableName: 'everything' }))).Table?.StreamSpecification).toEqual({ StreamEnabled: true, StreamViewType: 'NEW_IMAGE' });
  });

  it('get an index that the template has since an earlier start', async () => {
    await ensureTables(client, stackOf('grows', {}));
    await client.send(new PutItemCommand({ TableName: 'grows', Item: { pk: { S: 'a' }, colour: { S: 'red' } } }));
    await ensureTables(client, stackOf('grows', colourIndex));
    const found = await client.send(new QueryCommand({ TableName: 'grows', IndexName: 'byColour', KeyConditionExpression: 'colour = :c', ExpressionAttributeValues: { ':c': { S: 'red' } } }));
    expect(found.Items).toHaveLength(1);
  });

  it('refuse data that has other keys', async () => {
    await ensureTables(client, stackOf('changes', {}));
    await expect(ensureTables(client, stackOf('changes', { KeySchema: [{ AttributeName: 'other', KeyType: 'HASH' }] }))).rejects.toThrow('start with another --data');
  });

  it('lose the items whose time is over by the clock, and no others', async () => {
    const [table] = await ensureTables(client, stackOf('expires', { TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true } }));
    if (table === undefined) throw new Error('no table');
    const clock = new AdvanceableClock(0, () => 1_000_000);
    for (const [pk, expiresAt] of [['over', 999], ['later', 2_000]] as const) await client.send(new PutItemCommand({ TableName: 'expires', Item: { pk: { S: pk }, expiresAt: { N: String(expiresAt) } } }));
    await client.send(new PutItemCommand({ TableName: 'expires', Item: { pk: { S: 'never' } } }));
    expect(await expireItems(client, table, clock)).toBe(1);
    clock.advance(1_500_000);
    expect(await expireItems(client, table, clock)).toBe(1);
    expect((await client.send(new ScanCommand({ TableName: 'expires' }))).Items).toEqual([{ pk: { S: 'never' } }]);
  });
});

describe('the storage of streams', () => {
  it('is read in order, from where a reader stopped, as the API would give it', async () => {
    await ensureTables(client, stackOf('ordered', { StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' } }));
    for (const n of ['1', '2']) await client.send(new PutItemCommand({ TableName: 'ordered', Item: { pk: { S: 'a' }, n: { N: n }, b: { B: new Uint8Array([104, 105]) } } }));
    await client.send(new DeleteItemCommand({ TableName: 'ordered', Key: { pk: { S: 'a' } } }));
    const storage = openStreamStorage(engine.file);
    onTestFinished(() => storage.close());
    const position = { table: 'ordered', eventSourceArn: 'arn', after: undefined };
    const reader = storage.read(position);
    const records = [...(await reader.next(1)), ...(await reader.next(10))];
    const streams = new DynamoDBStreamsClient(clientConfig(engine.endpoint));
    onTestFinished(() => streams.destroy());
    const expected = await (await openStream(client, streams, position)).next(10);
    const changes = (all: readonly DynamoDBRecord[]) => all.map(({ eventName, dynamodb }) => [eventName, dynamodb?.Keys, dynamodb?.NewImage, dynamodb?.OldImage, dynamodb?.SequenceNumber]);
    expect(changes(records)).toEqual(changes(expected));
    expect(records.map(({ eventName }) => eventName)).toEqual(['INSERT', 'MODIFY', 'REMOVE']);
    const second = records[1]?.dynamodb?.SequenceNumber;
    expect(await storage.read({ ...position, after: second }).next(10)).toEqual(records.slice(2));
  });

  it('is trimmed behind its readers, and writes go on', async () => {
    await ensureTables(client, stackOf('streams', { StreamSpecification: { StreamViewType: 'NEW_IMAGE' } }));
    for (let first = 0; first < 1_200; first += 25) {
      const streams = Array.from({ length: 25 }, (_, index) => ({ PutRequest: { Item: { pk: { S: String(first + index) } } } }));
      await client.send(new BatchWriteItemCommand({ RequestItems: { streams } }));
    }
    const storage = openStreamStorage(engine.file);
    const database = new DatabaseSync(engine.file, { readOnly: true });
    const records = (): Record<string, unknown> | undefined => database.prepare("SELECT COUNT(*) AS count, MAX(CAST(sequence_number AS INTEGER)) AS last FROM _stream_records WHERE table_name = 'streams'").get();
    const { last } = records() ?? {};
    storage.pass('streams', String(last));
    storage.trim();
    expect(records()?.['count']).toBe(1);
    await client.send(new PutItemCommand({ TableName: 'streams', Item: { pk: { S: 'one more' } } }));
    expect(Number(records()?.['last'])).toBeGreaterThan(Number(last));
    storage.close();
    database.close();
  });
});
