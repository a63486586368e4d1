import { CreateTableCommand, DeleteItemCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { CreateQueueCommand, DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startDynoxide } from '../../local/dynamodb/dynoxide.ts';
import { clientConfig } from '../../local/engine-client.ts';
import { startForgetting } from '../../local/forget-deleted.ts';
import { startMessageBroker } from '../../local/messaging/message-broker.ts';
import { shareOffset } from '../../local/shared-offset.ts';
import { AdvanceableClock } from '../../local/clock.ts';
import { temporaryDirectory } from './fixture/temporary-directory.ts';

const patience = { timeout: 30_000, interval: 50 };
const TableName = 'kept';

/** Both engines on a directory, with what they write to disk. */
async function openEngines(data: string) {
  const tables = await startDynoxide(data, () => undefined);
  const broker = await startMessageBroker(join(data, 'messages'), shareOffset(new AdvanceableClock()), () => undefined);
  const dynamodb = new DynamoDBClient(clientConfig(tables.endpoint));
  const sqs = new SQSClient(clientConfig(broker.endpoint));
  const stop = async (): Promise<void> => {
    dynamodb.destroy();
    sqs.destroy();
    await broker.stop();
    await tables.stop();
  };
  const filesWith = (text: string): string[] =>
    [tables.file, broker.file].flatMap((file) => [file, `${file}-wal`]).filter((file) => existsSync(file) && readFileSync(file).includes(text));
  return { files: { tables: tables.file, messages: broker.file }, dynamodb, sqs, stop, filesWith };
}
type OpenEngines = Awaited<ReturnType<typeof openEngines>>;

async function makeTable({ dynamodb }: OpenEngines): Promise<void> {
  const AttributeDefinitions = [{ AttributeName: 'pk', AttributeType: 'S' as const }];
  await dynamodb.send(new CreateTableCommand({ TableName, BillingMode: 'PAY_PER_REQUEST', AttributeDefinitions, KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }] }));
}

/** Writes rows of all sizes over one another, some of them longer than a page, and deletes all but one. */
async function writeAndDelete({ dynamodb }: OpenEngines): Promise<void> {
  for (let row = 0; row < 40; row += 1) {
    for (const length of [1, row % 9 === 0 ? 700 : 20, 5]) {
      await dynamodb.send(new PutItemCommand({ TableName, Item: { pk: { S: `row ${row}` }, text: { S: 'what was said '.repeat(length) } } }));
    }
  }
  await dynamodb.send(new PutItemCommand({ TableName, Item: { pk: { S: 'stays' }, text: { S: 'another text' } } }));
  for (let row = 0; row < 40; row += 1) await dynamodb.send(new DeleteItemCommand({ TableName, Key: { pk: { S: `row ${row}` } } }));
}

async function sendAndConsume({ sqs }: OpenEngines): Promise<void> {
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'consumed' }));
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'what was said' }));
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
  for (const { ReceiptHandle } of Messages) await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
}

describe('K4 what is deleted', () => {
  it('is in no file of the engines any more once it is quiet, and what is kept is there', async () => {
    const engines = await openEngines(temporaryDirectory());
    onTestFinished(() => engines.stop());
    const stop = startForgetting({ ...engines.files, everyMs: 100 });
    onTestFinished(stop);
    await makeTable(engines);
    // The counter watches a table from its next look on.
    await vi.waitFor(async () => {
      await writeAndDelete(engines);
      await sendAndConsume(engines);
      await vi.waitFor(() => expect(engines.filesWith('what was said')).toEqual([]), { timeout: 2_000, interval: 50 });
    }, patience);
    const { Item } = await engines.dynamodb.send(new GetItemCommand({ TableName, Key: { pk: { S: 'stays' } } }));
    expect(Item?.['text']).toEqual({ S: 'another text' });
    expect(engines.filesWith('another text')).not.toEqual([]);
  });

  it('is in no file when only messages came and went', async () => {
    const engines = await openEngines(temporaryDirectory());
    onTestFinished(() => engines.stop());
    onTestFinished(startForgetting({ ...engines.files, everyMs: 50 }));
    await sendAndConsume(engines);
    await vi.waitFor(() => expect(engines.filesWith('what was said')).toEqual([]), patience);
  });

  it('goes at the next start when a kill came before', async () => {
    const data = temporaryDirectory();
    const first = await openEngines(data);
    await makeTable(first);
    // Looks once, so that deletions are counted, and never again.
    await startForgetting({ ...first.files, everyMs: 1_000_000 })();
    await writeAndDelete(first);
    expect(first.filesWith('what was said')).not.toEqual([]);
    await first.stop();
    const second = await openEngines(data);
    onTestFinished(() => second.stop());
    onTestFinished(startForgetting({ ...second.files, everyMs: 50 }));
    await vi.waitFor(() => expect(second.filesWith('what was said')).toEqual([]), patience);
  });
});
