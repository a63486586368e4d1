import { expect, it } from 'vitest';
import { toSqsRecord } from '../../../local/event-sources/sqs-event.ts';

it('gives a message the shape of a Lambda SQS record', () => {
  const record = toSqsRecord(
    {
      MessageId: 'm1',
      ReceiptHandle: 'r1',
      Body: '{}',
      MD5OfBody: 'md5',
      Attributes: { ApproximateReceiveCount: '2', SentTimestamp: '1', SenderId: '000000000000', ApproximateFirstReceiveTimestamp: '3' },
      MessageAttributes: { type: { DataType: 'String', StringValue: 'x' }, raw: { DataType: 'Binary', BinaryValue: new Uint8Array([104, 105]) } },
    },
    'arn:aws:sqs:eu-west-1:000000000000:q',
  );
  expect(record).toEqual({
    messageId: 'm1',
    receiptHandle: 'r1',
    body: '{}',
    attributes: { ApproximateReceiveCount: '2', SentTimestamp: '1', SenderId: '000000000000', ApproximateFirstReceiveTimestamp: '3' },
    messageAttributes: {
      type: { stringValue: 'x', stringListValues: [], binaryListValues: [], dataType: 'String' },
      raw: { binaryValue: 'aGk=', stringListValues: [], binaryListValues: [], dataType: 'Binary' },
    },
    md5OfBody: 'md5',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-west-1:000000000000:q',
    awsRegion: 'eu-west-1',
  });
});
