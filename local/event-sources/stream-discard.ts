import { randomUUID } from 'node:crypto';
import type { DynamoDBRecord } from 'aws-lambda';

export type DiscardCondition = 'RetryAttemptsExhausted' | 'RecordAgeExceeded';

/** What an on-failure destination is told about records that were given up: where they are, never what they hold. */
export type DiscardNotice = ReturnType<typeof discardNotice>;

interface Discarded {
  readonly condition: DiscardCondition;
  readonly attempts: number;
  readonly records: readonly DynamoDBRecord[];
  readonly functionArn: string;
  readonly shardId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export function discardNotice({ condition, attempts, records, functionArn, shardId, at }: Discarded) {
  const first = records[0];
  const last = records.at(-1);
  return {
    requestContext: { requestId: randomUUID(), functionArn, condition, approximateInvokeCount: attempts },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    version: '1.0',
    timestamp: new Date(at).toISOString(),
    DDBStreamBatchInfo: {
      shardId,
      startSequenceNumber: first?.dynamodb?.SequenceNumber,
      endSequenceNumber: last?.dynamodb?.SequenceNumber,
      approximateArrivalOfFirstRecord: arrival(first),
      approximateArrivalOfLastRecord: arrival(last),
      batchSize: records.length,
      streamArn: first?.eventSourceARN,
    },
  };
}

function arrival(record: DynamoDBRecord | undefined): string | undefined {
  const seconds = record?.dynamodb?.ApproximateCreationDateTime;
  return seconds === undefined ? undefined : new Date(seconds * 1000).toISOString();
}
