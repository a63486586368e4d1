import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { inspect } from 'node:util';
import { GetCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, describe, expect, it } from 'vitest';
import { connectDocumentClient } from '../../shared/aws/clients.ts';
import { cancellationReasons } from '../../shared/aws/translate-errors.ts';
import { startDynamoDb, tables } from './dynamodb-engine.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A client of a service that answers everything with this status and error type. */
async function clientOfServiceThatSays(status: number, type: string) {
  server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify({ __type: type, message: 'canary', Item: { canary: 1 } }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return connectDocumentClient({ endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, maxAttempts: 1 });
}
const get = new GetCommand({ TableName: tables.doctors, Key: { doctorId: 'd' } });
const thrownBy = (work: Promise<unknown>) => work.then(() => undefined, (error: unknown) => error);

describe('our SDK clients', () => {
  it.each([
    [400, 'ThrottlingException'],
    [400, 'ProvisionedThroughputExceededException'],
    [400, 'RequestLimitExceeded'],
    [500, 'InternalServerError'],
    [503, 'ServiceUnavailable'],
  ])('throw a transient problem for %i %s, with nothing of the answer in it', async (status, type) => {
    const error = await thrownBy((await clientOfServiceThatSays(status, type)).send(get));
    expect(error).toMatchObject({ name: 'Problem', kind: 'transient' });
    expect(inspect(error, { depth: 9 })).not.toContain('canary');
  });

  it('throw a transient problem when nobody answers', async () => {
    const client = connectDocumentClient({ endpoint: 'http://127.0.0.1:1', region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, maxAttempts: 1 });
    expect(await thrownBy(client.send(get))).toMatchObject({ kind: 'transient' });
  });

  it('leave every other error to the repositories', async () => {
    expect(await thrownBy((await clientOfServiceThatSays(400, 'ValidationException')).send(get))).toMatchObject({ name: 'ValidationException' });
  });

  it('say why a transaction was cancelled, item by item', async () => {
    const engine = await startDynamoDb();
    await engine.createTables();
    const put = (doctorId: string, ConditionExpression?: string) => ({ Put: { TableName: tables.doctors, Item: { doctorId, left: undefined }, ConditionExpression } });
    await engine.client.send(new PutCommand({ TableName: tables.doctors, Item: { doctorId: 'there' } }));
    const TransactItems = [put('new'), put('there', 'attribute_not_exists(doctorId)')];
    const error = await thrownBy(engine.client.send(new TransactWriteCommand({ TransactItems })));
    expect(cancellationReasons(error)).toEqual(['None', 'ConditionalCheckFailed']);
    expect(cancellationReasons(new Error('x'))).toBeUndefined();
    await engine.stop();
  });
});
