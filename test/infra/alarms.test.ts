import { describe, expect, it } from 'vitest';
import { runbookChapters } from '../../infra/constructs/explained-alarm.ts';
import { metricUnits, metricsNamespace } from '../../shared/domain/metrics.ts';
import { moderationTemplate, target } from './synthesized.ts';
import type { Properties, Resource } from './synthesized.ts';

const template = moderationTemplate();
const alarms = template.all('AWS::CloudWatch::Alarm');
const watching = (metric: string, dimension: string, of: string): Resource[] =>
  alarms
    .map(([, alarm]) => alarm)
    .filter(({ Properties }) => Properties.MetricName === metric)
    .filter(({ Properties }) =>
      Properties.Dimensions.some(({ Name, Value }) => Name === dimension && target(Value) === of),
    );
const ofSilence = ({ TreatMissingData }: Properties): boolean => TreatMissingData === 'breaching';
const named = (name: string) => template.only('AWS::CloudWatch::Alarm', ({ Properties }) => Properties.AlarmName === `askwell-local-${name}`)[1].Properties;
const minutes = (count: number) => count * 60;
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

  it.each(alarms.filter(([, { Properties }]) => !ofSilence(Properties)))('%s is quiet without figures', (_, { Properties }) => {
    expect(Properties).toMatchObject({ TreatMissingData: 'notBreaching', ComparisonOperator: 'GreaterThanThreshold' });
  });

  it.each(alarms.filter(([, { Properties }]) => !Properties.AlarmName.endsWith('-slow')))('%s rings on the first figure that is bad', (_, { Properties }) => {
    expect(Properties.EvaluationPeriods).toBe(1);
  });

  it.each(alarms.filter(([, { Properties }]) => Properties.Namespace === metricsNamespace))('%s reads what a function tells, of this stage', (_, { Properties }) => {
    expect(Object.keys(metricUnits)).toContain(Properties.MetricName);
    expect(Properties.Dimensions).toEqual([{ Name: 'Stage', Value: 'local' }]);
  });
});

describe('J2 an alarm watches', () => {
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

  it.each(template.all('AWS::Events::Rule'))('that %s has ticked at all, within three of its periods', (id, { Properties }) => {
    const [alarm] = watching('Invocations', 'RuleName', id);
    const [, every] = /^rate\((\d+) minutes?\)$/.exec(Properties.ScheduleExpression) ?? [];
    expect(alarm?.Properties).toMatchObject({
      Period: minutes(3 * Number(every)), Threshold: 1, ComparisonOperator: 'LessThanThreshold', TreatMissingData: 'breaching',
    });
  });

  it.each(['ExecutionsFailed', 'ExecutionsTimedOut'])('the state machine’s %s', (metric) => {
    expect(watching(metric, 'StateMachineArn', template.only('AWS::StepFunctions::StateMachine')[0])).toHaveLength(1);
  });

  it.each(['5xx', 'Latency'])('the %s of what the API answers', (metric) => {
    expect(watching(metric, 'ApiId', template.only('AWS::ApiGatewayV2::Api')[0])).toHaveLength(1);
  });

  it('throttles of any function and of the workflow', () => {
    expect(named('functions-throttled')).toMatchObject({ Namespace: 'AWS/Lambda', MetricName: 'Throttles', Threshold: 0 });
    expect(watching('ExecutionThrottled', 'StateMachineArn', template.only('AWS::StepFunctions::StateMachine')[0])).toHaveLength(1);
  });

  it.each([
    ['emergency-unclaimed', 'EmergenciesUnclaimed', 0],
    ['reviews-overdue', 'ReviewsOverdue', 0],
    ['reviews-age', 'OldestReview', minutes(1440 * 1.5)],
    ['waiting-age', 'OldestWaiting', minutes(2880 * 0.75)],
    ['questions-stuck', 'StuckQuestions', 0],
    ['waits-stuck', 'StuckWaits', 0],
    ['events-unannounced', 'UnannouncedEvents', 0],
  ])('%s: a gauge that is measured at least once in each of its periods', (name, MetricName, Threshold) => {
    expect(named(name)).toMatchObject({ MetricName, Threshold, Statistic: 'Maximum', Period: minutes(5) });
  });

  it.each([
    ['answers-overdue', 'AnswerOverdue'],
    ['raw-text-read', 'RawTextRead'],
  ])('%s: an event', (name, MetricName) => {
    expect(named(name)).toMatchObject({ MetricName, Threshold: 0, Statistic: 'Sum' });
  });
});

describe('the dashboard', () => {
  const [, { Properties }] = template.only('AWS::CloudWatch::Dashboard');
  const text = JSON.stringify(Properties.DashboardBody);

  it.each(Object.keys(metricUnits))('shows %s', (metric) => {
    expect(text.includes(`\\"${metric}\\"`)).toBe(true);
  });

  it.each(alarms)('shows the state of %s', (id) => {
    expect(text.includes(JSON.stringify({ 'Fn::GetAtt': [id, 'Arn'] }))).toBe(true);
  });

  it('names no chapter of the runbook that is not there, and those of people who wait', () => {
    const chapters = [...text.matchAll(/Runbook: ([^.]*)\./g)].flatMap(([, quoted]) => [...(quoted ?? '').matchAll(/"([^"\\]+)\\*"/g)].map(([, chapter]) => chapter));
    expect(chapters).toEqual(expect.arrayContaining(['Emergencies that nobody claims', 'Promises at risk', 'Dead letters']));
    expect(chapters.filter((chapter) => !runbookChapters.some((known) => known === chapter))).toEqual([]);
  });
});

it('mails alarms to the operators that a stage names', () => {
  const named = moderationTemplate({ operatorAddresses: ['operator@example.org'] });
  const [, { Properties }] = named.only('AWS::SNS::Subscription', (found) => found.Properties.Protocol === 'email');
  expect(Properties.Endpoint).toBe('operator@example.org');
});
