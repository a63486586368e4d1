import { describe, expect, it } from 'vitest';
import { runbookChapters } from '../../infra/constructs/explained-alarm.ts';
import { moderationTemplate, target } from './synthesized.ts';
import type { Resource } from './synthesized.ts';

const template = moderationTemplate();
const alarms = template.all('AWS::CloudWatch::Alarm');
const watching = (metric: string, dimension: string, of: string): Resource[] =>
  alarms
    .map(([, alarm]) => alarm)
    .filter(({ Properties }) => Properties.MetricName === metric)
    .filter(({ Properties }) =>
      Properties.Dimensions.some(({ Name, Value }) => Name === dimension && target(Value) === of),
    );
const deadLetterQueues = template.all('AWS::SQS::Queue').filter(([, { Properties }]) => !Properties.RedrivePolicy);

describe('every alarm', () => {
  it.each(alarms)('%s says in a sentence whom it hurts, and where to read on', (_, { Properties }) => {
    const [sentence] = Properties.AlarmDescription.split(' What to do: docs/runbook.md, "');
    expect(sentence?.split(' ').length).toBeGreaterThanOrEqual(5);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    const [, chapter] = /What to do: docs\/runbook\.md, "(.+)"\.$/.exec(Properties.AlarmDescription) ?? [];
    expect(runbookChapters).toContain(chapter);
  });

  it.each(alarms)('%s reaches the encrypted topic, which CloudWatch may publish to', (_, { Properties }) => {
    const topic = template.resources[target(Properties.AlarmActions[0])];
    expect(topic?.Properties.TopicName).toBe('askwell-local-alarms');
    expect(template.resources[target(topic?.Properties.KmsMasterKeyId)]?.Type).toBe('AWS::KMS::Key');
    const [, policy] = template.only('AWS::SNS::TopicPolicy', (found) => target(found.Properties.Topics[0]) === target(Properties.AlarmActions[0]));
    expect(policy.Properties.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Allow', Action: 'sns:Publish', Principal: { Service: 'cloudwatch.amazonaws.com' } }),
    );
  });

  it.each(alarms)('%s is quiet without figures and rings on the first', (_, { Properties }) => {
    expect(Properties).toMatchObject({ TreatMissingData: 'notBreaching', EvaluationPeriods: 1, Period: 60 });
  });
});

describe('an alarm watches', () => {
  it.each(deadLetterQueues)('the first message in %s', (id) => {
    expect(watching('ApproximateNumberOfMessagesVisible', 'QueueName', id)).toMatchObject([
      { Properties: { Threshold: 0, ComparisonOperator: 'GreaterThanThreshold' } },
    ]);
  });

  it.each(deadLetterQueues)('the age of %s at half of what it keeps', (id, { Properties }) => {
    const [alarm] = watching('ApproximateAgeOfOldestMessage', 'QueueName', id);
    expect(alarm?.Properties.Threshold).toBe(Properties.MessageRetentionPeriod / 2);
  });

  it.each(template.all('AWS::Lambda::Function'))('the errors of %s', (id) => {
    expect(watching('Errors', 'FunctionName', id)).toHaveLength(1);
  });

  it.each(template.all('AWS::Events::Rule'))('the ticks of %s', (id) => {
    expect(watching('FailedInvocations', 'RuleName', id)).toHaveLength(1);
  });

  it.each(['ExecutionsFailed', 'ExecutionsTimedOut'])('the state machine’s %s', (metric) => {
    expect(watching(metric, 'StateMachineArn', template.only('AWS::StepFunctions::StateMachine')[0])).toHaveLength(1);
  });

  it('errors that the API answers with', () => {
    expect(watching('5xx', 'ApiId', template.only('AWS::ApiGatewayV2::Api')[0])).toHaveLength(1);
  });
});

it('mails alarms to the operators that a stage names', () => {
  const named = moderationTemplate({ operatorAddresses: ['operator@example.org'] });
  const [, { Properties }] = named.only('AWS::SNS::Subscription', (found) => found.Properties.Protocol === 'email');
  expect(Properties.Endpoint).toBe('operator@example.org');
});
