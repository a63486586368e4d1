import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Clock } from '../clock.ts';
import type { StreamStorage } from '../dynamodb/stream-storage.ts';
import type { Queue } from '../messaging/queues.ts';
import { StartupError } from '../startup-error.ts';
import type { Stack } from '../template/stack.ts';
import { MappingProperties, type Mapping } from './mapping-properties.ts';
import { startSqsMapping } from './sqs-mapping.ts';
import type { StreamCheckpoints } from './stream-checkpoints.ts';
import { startStreamMapping } from './stream-mapping.ts';
import { openStream } from './stream-reader.ts';

export interface MappingEngines {
  readonly stack: Stack;
  readonly clock: Clock;
  readonly queues: readonly Queue[];
  readonly sqs: SQSClient;
  readonly dynamodb: DynamoDBClient;
  readonly streams: DynamoDBStreamsClient;
  readonly checkpoints: StreamCheckpoints;
  /** Absent when somebody else runs the DynamoDB engine. */
  readonly streamStorage: StreamStorage | undefined;
  readonly invoke: (functionName: string, event: unknown) => Promise<unknown>;
}

/** Starts every enabled event source mapping of the stack. */
export async function startMappings(engines: MappingEngines): Promise<Mapping[]> {
  const mappings = engines.stack.all(['AWS::Lambda::EventSourceMapping'], MappingProperties).filter(({ properties }) => properties.Enabled);
  const progress = follower(engines, mappings.map(({ logicalId, properties }) => ({ mapping: logicalId, table: tableOf(properties.EventSourceArn) })));
  return Promise.all(
    mappings.map(async ({ logicalId, properties }) => {
      const table = tableOf(properties.EventSourceArn);
      if (table === undefined) {
        return startSqsMapping({ client: engines.sqs, queueUrl: queueUrlOf(engines.queues, properties.EventSourceArn), properties, invoke: engines.invoke });
      }
      const position = { table, eventSourceArn: properties.EventSourceArn, after: engines.checkpoints.read(logicalId) };
      const reader = engines.streamStorage?.read(position) ?? (await openStream(engines.dynamodb, engines.streams, position));
      const destination = properties.DestinationConfig?.OnFailure?.Destination;
      return startStreamMapping({
        reader,
        properties,
        clock: engines.clock,
        invoke: engines.invoke,
        checkpoint: (sequenceNumber) => {
          engines.checkpoints.write(logicalId, sequenceNumber);
          progress(table);
        },
        discard: async (notice) => {
          if (destination === undefined) return;
          await engines.sqs.send(new SendMessageCommand({ QueueUrl: queueUrlOf(engines.queues, destination), MessageBody: JSON.stringify(notice) }));
        },
      });
    }),
  );
}

/** Tells the storage how far the slowest of a table's mappings has come. */
function follower(engines: MappingEngines, readers: readonly { mapping: string; table: string | undefined }[]): (table: string) => void {
  return (table) => {
    const positions = readers.filter((reader) => reader.table === table).map((reader) => engines.checkpoints.read(reader.mapping));
    const slowest = positions.map((position) => BigInt(position ?? 0)).sort((a, b) => (a < b ? -1 : 1))[0];
    if (slowest !== undefined) engines.streamStorage?.pass(table, String(slowest));
  };
}

function tableOf(eventSourceArn: string): string | undefined {
  return /^arn:aws:dynamodb:[^:]*:[^:]*:table\/([^/]+)\/stream\//.exec(eventSourceArn)?.[1];
}

function queueUrlOf(queues: readonly Queue[], arn: string): string {
  const queue = queues.find((each) => each.arn === arn);
  if (queue === undefined) throw new StartupError(`Nothing runs ${arn} locally: an event source mapping needs a queue or a table's stream of this stack.`);
  return queue.url;
}
