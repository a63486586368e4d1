import { expect, it } from 'vitest';
import { toStreamRecord } from '../../../local/event-sources/stream-event.ts';

const arn = 'arn:aws:dynamodb:eu-west-1:000000000000:table/t/stream/local';

it('gives a stream record the shape of a Lambda DynamoDB record', () => {
  const record = toStreamRecord(
    {
      eventID: 'e1',
      eventName: 'INSERT',
      eventVersion: '1.1',
      dynamodb: {
        ApproximateCreationDateTime: new Date(1_700_000_000_900),
        Keys: { pk: { S: 'a' } },
        NewImage: { pk: { S: 'a' }, n: { N: '1' }, list: { L: [{ BOOL: true }, { NULL: true }] }, map: { M: { b: { B: new Uint8Array([104, 105]) } } }, set: { SS: ['x'] } },
        SequenceNumber: '7',
        SizeBytes: 12,
        StreamViewType: 'NEW_IMAGE',
      },
    },
    arn,
  );
  expect(record).toEqual({
    eventID: 'e1',
    eventName: 'INSERT',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'eu-west-1',
    dynamodb: {
      ApproximateCreationDateTime: 1_700_000_000,
      Keys: { pk: { S: 'a' } },
      NewImage: { pk: { S: 'a' }, n: { N: '1' }, list: { L: [{ BOOL: true }, { NULL: true }] }, map: { M: { b: { B: 'aGk=' } } }, set: { SS: ['x'] } },
      SequenceNumber: '7',
      SizeBytes: 12,
      StreamViewType: 'NEW_IMAGE',
    },
    eventSourceARN: arn,
  });
});
