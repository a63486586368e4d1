import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { join } from 'node:path';
import type { Cleanup } from './cleanup.ts';
import type { DataDirectory } from './data-directory.ts';
import { startDynoxide } from './dynamodb/dynoxide.ts';
import { openStreamStorage, type StreamStorage } from './dynamodb/stream-storage.ts';
import { selfTest } from './dynamodb/self-test.ts';
import { clientConfig } from './engine-client.ts';
import { startForgetting } from './forget-deleted.ts';
import { startMessageBroker } from './messaging/message-broker.ts';

/** The engines that are not ours, running, with clients for them. */
export interface Engines {
  readonly dynamodbEndpoint: string;
  readonly messagingEndpoint: string;
  /** The message broker's SQLite file. */
  readonly messagingFile: string;
  readonly dynamodb: DynamoDBClient;
  readonly streams: DynamoDBStreamsClient;
  readonly sqs: SQSClient;
  readonly sns: SNSClient;
  /** Absent when ASKWELL_DYNAMODB_ENDPOINT names somebody else's engine. */
  readonly streamStorage: StreamStorage | undefined;
}

/** Starts DynamoDB, SQS and SNS on the data. `onDeath` is told which one died by itself. */
export async function startEngines(data: DataDirectory, offset: SharedArrayBuffer, cleanup: Cleanup, onDeath: (engine: string) => void): Promise<Engines> {
  const [{ endpoint, file, streamStorage }, broker] = await Promise.all([
    startDynamoDb(data.path, cleanup, onDeath),
    startMessageBroker(join(data.path, 'messages'), offset, () => onDeath('The message broker (fauxqs)')),
  ]);
  cleanup.add(() => broker.stop());
  cleanup.add(startForgetting({ tables: file, messages: broker.file, before: () => streamStorage?.trim() }));
  const clients = {
    dynamodb: new DynamoDBClient(clientConfig(endpoint)),
    streams: new DynamoDBStreamsClient(clientConfig(endpoint)),
    sqs: new SQSClient(clientConfig(broker.endpoint)),
    sns: new SNSClient(clientConfig(broker.endpoint)),
  };
  cleanup.add(() => Object.values(clients).forEach((client) => client.destroy()));
  await selfTest(clients.dynamodb);
  return { ...clients, dynamodbEndpoint: endpoint, messagingEndpoint: broker.endpoint, messagingFile: broker.file, streamStorage };
}

async function startDynamoDb(directory: string, cleanup: Cleanup, onDeath: (engine: string) => void): Promise<Pick<Engines, 'streamStorage'> & { endpoint: string; file: string | undefined }> {
  const foreign = process.env['ASKWELL_DYNAMODB_ENDPOINT'];
  if (foreign !== undefined && foreign !== '') return { endpoint: foreign, file: undefined, streamStorage: undefined };
  const dynoxide = await startDynoxide(directory, () => onDeath('The DynamoDB engine (dynoxide)'));
  cleanup.add(() => dynoxide.stop());
  const streamStorage = openStreamStorage(dynoxide.file);
  cleanup.add(() => streamStorage.close());
  return { endpoint: dynoxide.endpoint, file: dynoxide.file, streamStorage };
}
