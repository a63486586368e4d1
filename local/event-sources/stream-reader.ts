import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DescribeStreamCommand, GetRecordsCommand, GetShardIteratorCommand, type DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { toStreamRecord } from './stream-event.ts';

/** The one shard of a table's stream. */
export interface StreamReader {
  readonly shardId: string;
  /** The next records after the last ones returned. */
  next(limit: number): Promise<readonly DynamoDBRecord[]>;
}

/** Which stream to read, and from where. */
export interface StreamPosition {
  readonly table: string;
  /** The stream as the template names it. */
  readonly eventSourceArn: string;
  /** The last record that was done with. Undefined = from the beginning: what nobody has read must not be skipped. */
  readonly after: string | undefined;
}

/** Reads a stream over the API, from whichever engine runs. */
export async function openStream(tables: DynamoDBClient, streams: DynamoDBStreamsClient, { table, eventSourceArn, after }: StreamPosition): Promise<StreamReader> {
  const { Table } = await tables.send(new DescribeTableCommand({ TableName: table }));
  const streamArn = Table?.LatestStreamArn ?? '';
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn: streamArn }));
  const shardId = StreamDescription?.Shards?.[0]?.ShardId ?? '';
  let last = after;
  let iterator: string | undefined;
  const openIterator = async (): Promise<string | undefined> => {
    const from = last === undefined ? { ShardIteratorType: 'TRIM_HORIZON' as const } : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER' as const, SequenceNumber: last };
    return (await streams.send(new GetShardIteratorCommand({ StreamArn: streamArn, ShardId: shardId, ...from }))).ShardIterator;
  };
  return {
    shardId,
    next: async (limit) => {
      iterator ??= await openIterator();
      try {
        const { Records = [], NextShardIterator } = await streams.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: limit }));
        iterator = NextShardIterator;
        last = Records.at(-1)?.dynamodb?.SequenceNumber ?? last;
        return Records.map((record) => toStreamRecord(record, eventSourceArn));
      } catch (error) {
        iterator = undefined;
        throw error;
      }
    },
  };
}
