import { describe, expect, it } from 'vitest';
import { AlarmProperties, evaluateAlarm } from '../../../local/alarms/evaluate-alarm.ts';

const base = { EvaluationPeriods: 1, Threshold: 1, ComparisonOperator: 'GreaterThanOrEqualToThreshold', Statistic: 'Sum' };
const values = (...sums: (number | undefined)[]) => sums.map((sum) => (sum === undefined ? undefined : { sum, count: 2, minimum: 0, maximum: sum }));

describe('alarms', () => {
  it.each([
    ['a breach', {}, values(1), 'ALARM'],
    ['none', {}, values(0), 'OK'],
    ['no data', {}, values(undefined), 'INSUFFICIENT_DATA'],
    ['no data, which is fine', { TreatMissingData: 'notBreaching' }, values(undefined), 'OK'],
    ['no data, which is bad', { TreatMissingData: 'breaching' }, values(undefined), 'ALARM'],
    ['too few breaches', { EvaluationPeriods: 3, DatapointsToAlarm: 2 }, values(1, 0, 0), 'OK'],
    ['enough breaches', { EvaluationPeriods: 3, DatapointsToAlarm: 2 }, values(1, 0, 1), 'ALARM'],
    ['all periods needed', { EvaluationPeriods: 2 }, values(1, 0), 'OK'],
    ['an average', { Statistic: 'Average', Threshold: 3 }, values(6), 'ALARM'],
    ['a maximum', { Statistic: 'Maximum', Threshold: 7 }, values(6), 'OK'],
    ['a minimum', { Statistic: 'Minimum', Threshold: 0, ComparisonOperator: 'LessThanOrEqualToThreshold' }, values(6), 'ALARM'],
    ['a sample count', { Statistic: 'SampleCount', Threshold: 2 }, values(0), 'ALARM'],
    ['not above the threshold', { ComparisonOperator: 'GreaterThanThreshold' }, values(1), 'OK'],
    ['below the threshold', { ComparisonOperator: 'LessThanThreshold' }, values(0), 'ALARM'],
  ])('read %s', (_, properties, periods, state) => {
    expect(evaluateAlarm(AlarmProperties.parse({ ...base, ...properties }), periods)).toBe(state);
  });
});
