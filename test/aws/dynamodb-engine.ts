import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { connectDocumentClient } from '../../shared/aws/clients.ts';

/** Names of the five tables as `createTables` makes them. */
export const tables = { questions: 'Questions', vault: 'Vault', contacts: 'Contacts', doctors: 'Doctors', threads: 'Threads' } as const;

export interface DynamoDbEngine {
  readonly client: DynamoDBDocumentClient;
  readonly endpoint: string;
  /** Creates the five tables, empty, with keys, indexes and stream as infra declares them. */
  createTables(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a DynamoDB engine in memory on a free port of the loopback. */
export async function startDynamoDb(): Promise<DynamoDbEngine> {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const binary = join(dirname(createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json')), 'dynoxide');
  const child = spawn(binary, ['serve', '--host', '127.0.0.1', '--port', String(port)], { stdio: 'ignore' });
  const exited = once(child, 'exit');
  process.once('exit', () => child.kill('SIGKILL'));
  await answers(endpoint);
  const client = connectDocumentClient({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
  return {
    client,
    endpoint,
    createTables: async () => {
      for (const definition of definitions) await client.send(new CreateTableCommand(definition));
    },
    stop: async () => {
      client.destroy();
      child.kill('SIGTERM');
      await exited;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return address.port;
}

async function answers(endpoint: string): Promise<void> {
  for (const until = performance.now() + 10_000; performance.now() < until; await delay(10)) {
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (answered) return;
  }
  throw new Error('The DynamoDB engine did not start.');
}

function table(name: string, hash: string, range?: string, indexes: readonly (readonly [name: string, hash: string, range: string])[] = []): CreateTableCommandInput {
  const attributes = [...new Set([hash, range, ...indexes.flatMap(([, ...keys]) => keys)].filter((key) => key !== undefined))];
  const keySchema = (hashKey: string, rangeKey?: string) => [
    { AttributeName: hashKey, KeyType: 'HASH' as const },
    ...(rangeKey === undefined ? [] : [{ AttributeName: rangeKey, KeyType: 'RANGE' as const }]),
  ];
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: attributes.map((key) => ({ AttributeName: key, AttributeType: 'S' })),
    KeySchema: keySchema(hash, range),
    ...(indexes.length === 0
      ? {}
      : {
          GlobalSecondaryIndexes: indexes.map(([index, indexHash, indexRange]) => ({
            IndexName: index,
            KeySchema: keySchema(indexHash, indexRange),
            Projection: index === 'day' ? { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: ['event'] } : { ProjectionType: 'KEYS_ONLY' as const },
          })),
        }),
  };
}

const definitions: readonly CreateTableCommandInput[] = [
  {
    ...table(tables.questions, 'pk', 'sk', [
      ['worklist', 'worklist', 'rank'],
      ['due', 'due', 'dueAt'],
      ['pending', 'pending', 'pendingSince'],
      ['day', 'day', 'sk'],
    ]),
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
  },
  table(tables.vault, 'questionId', 'part'),
  table(tables.contacts, 'questionId'),
  table(tables.doctors, 'doctorId', undefined, [['roster', 'roster', 'doctorId']]),
  table(tables.threads, 'pk', 'sk'),
];
