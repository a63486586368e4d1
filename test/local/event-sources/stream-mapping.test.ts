import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { AdvanceableClock } from '../../../local/clock.ts';
import { MappingProperties } from '../../../local/event-sources/mapping-properties.ts';
import type { DiscardNotice } from '../../../local/event-sources/stream-discard.ts';
import { startStreamMapping } from '../../../local/event-sources/stream-mapping.ts';

type Behaviour = (sequenceNumbers: string[], call: number) => unknown;

/** Runs a mapping over three records until it has passed the last one; returns what it did. */
async function consume(properties: Record<string, unknown>, behave: Behaviour) {
  const calls: string[][] = [];
  const notices: DiscardNotice[] = [];
  const checkpoints: string[] = [];
  const passed = Promise.withResolvers<undefined>();
  const batches: DynamoDBRecord[][] = [['1', '2', '3'].map(recordOf)];
  const mapping = startStreamMapping({
    reader: { shardId: 'shard', next: async () => batches.shift() ?? [] },
    properties: MappingProperties.parse({ EventSourceArn: 'arn', FunctionName: 'pump', ...properties }),
    clock: new AdvanceableClock(),
    invoke: async (_, event) => {
      const numbers = (event as DynamoDBStreamEvent).Records.map((record) => record.dynamodb?.SequenceNumber ?? '');
      calls.push(numbers);
      return behave(numbers, calls.length);
    },
    checkpoint: (sequenceNumber) => {
      checkpoints.push(sequenceNumber);
      passed.resolve(undefined);
    },
    discard: async (notice) => void notices.push(notice),
  });
  await passed.promise;
  await mapping.stop();
  return { calls, notices, checkpoints };
}

function recordOf(SequenceNumber: string): DynamoDBRecord {
  return { eventID: SequenceNumber, eventName: 'INSERT', dynamodb: { SequenceNumber, Keys: { pk: { S: 'patient words' } }, ApproximateCreationDateTime: Date.now() / 1000 } };
}

function failOn(poison: string): Behaviour {
  return (numbers) => {
    if (numbers.includes(poison)) throw new Error('poison');
  };
}

describe('a stream mapping', () => {
  it('hands over a batch and then moves its checkpoint', async () => {
    const { calls, checkpoints } = await consume({}, () => undefined);
    expect([calls, checkpoints.at(-1)]).toEqual([[['1', '2', '3']], '3']);
  });

  it('fills its batches with what the filter lets pass', async () => {
    const { calls } = await consume({ BatchSize: 2, FilterCriteria: { Filters: [{ Pattern: '{"eventID":["1","3"]}' }] } }, () => undefined);
    expect(calls).toEqual([['1', '3']]);
  });

  it('goes on from the first record that is reported as failed', async () => {
    const report: Behaviour = (_, call) => (call === 1 ? { batchItemFailures: [{ itemIdentifier: '3' }, { itemIdentifier: '2' }] } : undefined);
    const { calls } = await consume({ FunctionResponseTypes: ['ReportBatchItemFailures'] }, report);
    expect(calls).toEqual([['1', '2', '3'], ['2', '3']]);
  });

  it('splits a failing batch until the bad record stands alone and is given up', async () => {
    const { calls, notices } = await consume({ BisectBatchOnFunctionError: true, MaximumRetryAttempts: 1 }, failOn('2'));
    expect(calls).toContainEqual(['3']);
    expect(notices.map((notice) => [notice.requestContext.condition, notice.DDBStreamBatchInfo.startSequenceNumber, notice.DDBStreamBatchInfo.batchSize])).toEqual([['RetryAttemptsExhausted', '2', 1]]);
  });

  it('tells the destination where the records are and nothing of what they hold', async () => {
    const { notices } = await consume({ MaximumRetryAttempts: 0 }, failOn('1'));
    expect(JSON.stringify(notices)).not.toContain('patient words');
    expect(notices[0]).toMatchObject({ requestContext: { functionArn: 'arn:aws:lambda:eu-west-1:000000000000:function:pump' }, DDBStreamBatchInfo: { shardId: 'shard', endSequenceNumber: '3' } });
  });

  it('does not invoke for records that the filter drops', async () => {
    const { calls, checkpoints } = await consume({ FilterCriteria: { Filters: [{ Pattern: '{"eventName":["REMOVE"]}' }] } }, () => undefined);
    expect([calls, checkpoints]).toEqual([[], ['3']]);
  });
});
