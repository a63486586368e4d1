import { describe, expect, it } from 'vitest';
import { moderationTemplate, target } from './synthesized.ts';
import type { Resource } from './synthesized.ts';

const template = moderationTemplate();
const queues = template.all('AWS::SQS::Queue');
const mappings = template.all('AWS::Lambda::EventSourceMapping');
const deadLetterQueueOf = ({ Properties: { RedrivePolicy } }: Resource): string => target(RedrivePolicy?.deadLetterTargetArn);
const deadLetterQueues = new Set([
  ...queues.filter(([, { Properties }]) => Properties.RedrivePolicy).map(([, queue]) => deadLetterQueueOf(queue)),
  ...mappings.flatMap(([, { Properties }]) => (Properties.DestinationConfig ? [target(Properties.DestinationConfig.OnFailure.Destination)] : [])),
]);
const sources = queues.filter(([id]) => !deadLetterQueues.has(id));
const days = (count: number) => count * 86_400;

describe('every queue', () => {
  it.each(queues)('%s is encrypted with our key', (_, { Properties }) => {
    expect(template.resources[target(Properties.KmsMasterKeyId)]?.Type).toBe('AWS::KMS::Key');
  });

  it.each(queues)('%s refuses plain HTTP', (id) => {
    const [, { Properties }] = template.only('AWS::SQS::QueuePolicy', (policy) => target(policy.Properties.Queues[0]) === id);
    expect(Properties.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
  });

  it.each(queues)('%s names who may send, and admits a service for one source only', (id) => {
    const [, { Properties }] = template.only('AWS::SQS::QueuePolicy', (policy) => target(policy.Properties.Queues[0]) === id);
    for (const statement of Properties.PolicyDocument.Statement) {
      if (statement.Effect === 'Allow') expect(statement.Condition).toEqual({ ArnEquals: { 'aws:SourceArn': expect.anything() as unknown } });
    }
  });
});

describe('every source queue', () => {
  it.each(sources)('%s gives a message up after five tries', (_, { Properties }) => {
    expect(Properties.RedrivePolicy?.maxReceiveCount).toBe(5);
  });

  it.each(sources)('%s keeps messages for less time than its dead-letter queue, which keeps 14 days', (_, queue) => {
    expect(template.resources[deadLetterQueueOf(queue)]?.Properties.MessageRetentionPeriod).toBe(days(14));
    expect(queue.Properties.MessageRetentionPeriod).toBeLessThan(days(14));
  });

  it.each(sources)('%s has a dead-letter queue of its own', (_, queue) => {
    expect(sources.filter(([, other]) => deadLetterQueueOf(other) === deadLetterQueueOf(queue))).toHaveLength(1);
  });

  it.each(sources)('%s has one consumer and redelivers after six of its time-outs', (id, { Properties }) => {
    const consumers = mappings.filter(([, mapping]) => target(mapping.Properties.EventSourceArn) === id);
    expect(consumers).toHaveLength(1);
    const consumer = template.resources[target(consumers[0]?.[1].Properties.FunctionName)];
    expect(Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * Number(consumer?.Properties.Timeout));
  });
});

describe('every consumer', () => {
  it.each(mappings)('%s reports the messages that failed, not the batch', (_, { Properties }) => {
    expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
  });

  it('reads the stream once: the one consumer publishes event rows when they appear, with bounded tries', () => {
    const ofStream = mappings.filter(([, { Properties }]) => JSON.stringify(Properties.EventSourceArn).includes('StreamArn'));
    expect(ofStream).toHaveLength(1);
    const properties = ofStream[0]?.[1].Properties;
    expect(target(properties?.FunctionName)).toBe(template.function('publish-events')[0]);
    expect(properties).toMatchObject({ BisectBatchOnFunctionError: true, MaximumRetryAttempts: 10, StartingPosition: 'TRIM_HORIZON' });
    expect(JSON.parse(properties?.FilterCriteria.Filters[0]?.Pattern ?? '')).toEqual({
      eventName: ['INSERT'],
      dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } },
    });
  });
});

describe('every subscription', () => {
  it.each(template.all('AWS::SNS::Subscription'))('%s delivers raw messages of named types to a queue', (_, { Properties }) => {
    expect(Properties).toMatchObject({ Protocol: 'sqs', RawMessageDelivery: true });
    expect(Properties.FilterPolicy.type.length).toBeGreaterThan(0);
    expect(template.resources[target(Properties.Endpoint)]?.Type).toBe('AWS::SQS::Queue');
  });

  it.each(template.all('AWS::SNS::Subscription'))('%s leaves what it cannot deliver in the dead-letter queue of that queue', (_, subscription) => {
    const [, queue] = template.only('AWS::SQS::Queue', (found) => found === template.resources[target(subscription.Properties.Endpoint)]);
    expect(deadLetterQueueOf(subscription)).toBe(deadLetterQueueOf(queue));
  });
});
