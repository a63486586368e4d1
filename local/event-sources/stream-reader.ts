import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DescribeStreamCommand, GetRecordsCommand, GetShardIteratorCommand, type DynamoDBStreamsClient, type _Record } from '@aws-sdk/client-dynamodb-streams';

/** The one shard of a table's stream. */
export interface StreamReader {
  readonly streamArn: string;
  readonly shardId: string;
  /** The next records after the last ones returned. */
  next(limit: number): Promise<readonly _Record[]>;
}

/** Opens the stream after `sequenceNumber`, or from its beginning: a record that nobody has read yet must not be skipped. */
export async function openStream(tables: DynamoDBClient, streams: DynamoDBStreamsClient, table: string, sequenceNumber: string | undefined): Promise<StreamReader> {
  const { Table } = await tables.send(new DescribeTableCommand({ TableName: table }));
  const streamArn = Table?.LatestStreamArn ?? '';
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn: streamArn }));
  const shardId = StreamDescription?.Shards?.[0]?.ShardId ?? '';
  let last = sequenceNumber;
  let iterator: string | undefined;
  const openIterator = async (): Promise<string | undefined> => {
    const from = last === undefined ? { ShardIteratorType: 'TRIM_HORIZON' as const } : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER' as const, SequenceNumber: last };
    return (await streams.send(new GetShardIteratorCommand({ StreamArn: streamArn, ShardId: shardId, ...from }))).ShardIterator;
  };
  return {
    streamArn,
    shardId,
    next: async (limit) => {
      iterator ??= await openIterator();
      try {
        const { Records = [], NextShardIterator } = await streams.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: limit }));
        iterator = NextShardIterator;
        last = Records.at(-1)?.dynamodb?.SequenceNumber ?? last;
        return Records;
      } catch (error) {
        iterator = undefined;
        throw error;
      }
    },
  };
}
