import { describe, expect, it } from 'vitest';
import { list, moderationTemplate, target } from './synthesized.ts';

const template = moderationTemplate();
const queues = template.all('AWS::SQS::Queue');
const deadLetterQueues = new Set([
  ...queues.filter(([, { Properties }]) => Properties.RedrivePolicy).map(([, { Properties }]) => target(Properties.RedrivePolicy.deadLetterTargetArn)),
  ...template
    .all('AWS::Lambda::EventSourceMapping')
    .filter(([, { Properties }]) => Properties.DestinationConfig)
    .map(([, { Properties }]) => target(Properties.DestinationConfig.OnFailure.Destination)),
]);
const sources = queues.filter(([id]) => !deadLetterQueues.has(id));
const mappings = template.all('AWS::Lambda::EventSourceMapping');
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
      if (statement.Effect === 'Allow') expect(Object.keys(statement.Condition.ArnEquals)).toEqual(['aws:SourceArn']);
    }
  });
});

describe('every source queue', () => {
  it.each(sources)('%s gives a message up after three tries', (_, { Properties }) => {
    expect(Properties.RedrivePolicy.maxReceiveCount).toBe(3);
  });

  it.each(sources)('%s keeps messages for less time than its dead-letter queue, which keeps 14 days', (_, { Properties }) => {
    const deadLetters = template.resources[target(Properties.RedrivePolicy.deadLetterTargetArn)];
    expect(deadLetters?.Properties.MessageRetentionPeriod).toBe(days(14));
    expect(Properties.MessageRetentionPeriod).toBeLessThan(days(14));
  });

  it.each(sources)('%s has a dead-letter queue of its own', (_, { Properties }) => {
    const sharing = sources.filter(([, other]) => target(other.Properties.RedrivePolicy.deadLetterTargetArn) === target(Properties.RedrivePolicy.deadLetterTargetArn));
    expect(sharing).toHaveLength(1);
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
    expect(target(properties.FunctionName)).toBe(template.function('publish-events')[0]);
    expect(properties).toMatchObject({ BisectBatchOnFunctionError: true, MaximumRetryAttempts: 10, StartingPosition: 'TRIM_HORIZON' });
    expect(JSON.parse(String(properties.FilterCriteria.Filters[0].Pattern))).toEqual({
      eventName: ['INSERT'],
      dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } },
    });
  });
});

describe('every subscription', () => {
  it.each(template.all('AWS::SNS::Subscription'))('%s delivers raw messages of named types to a queue', (_, { Properties }) => {
    expect(Properties).toMatchObject({ Protocol: 'sqs', RawMessageDelivery: true });
    expect(list(Properties.FilterPolicy.type as string[]).length).toBeGreaterThan(0);
    expect(template.resources[target(Properties.Endpoint)]?.Type).toBe('AWS::SQS::Queue');
  });
});
