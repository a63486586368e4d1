import type { SQSEvent } from 'aws-lambda';

/** A batch of messages as a queue's mapping hands them over. */
export function makeSqsEvent(...bodies: unknown[]): SQSEvent {
  const attributes = { ApproximateReceiveCount: '1', SentTimestamp: '0', SenderId: '', ApproximateFirstReceiveTimestamp: '0' };
  const common = { receiptHandle: '', attributes, messageAttributes: {}, md5OfBody: '', eventSource: 'aws:sqs', eventSourceARN: '', awsRegion: '' };
  return { Records: bodies.map((body, n) => ({ ...common, messageId: `m${n}`, body: JSON.stringify(body) })) };
}
