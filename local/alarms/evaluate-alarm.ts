import * as z from 'zod';
import type { Statistics } from './metrics.ts';

export const AlarmProperties = z.looseObject({
  AlarmName: z.string().optional(),
  AlarmDescription: z.string().default(''),
  Namespace: z.string().optional(),
  MetricName: z.string().optional(),
  Dimensions: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
  Statistic: z.enum(['Sum', 'Average', 'Maximum', 'Minimum', 'SampleCount']).default('Maximum'),
  Period: z.coerce.number().default(60),
  EvaluationPeriods: z.coerce.number(),
  DatapointsToAlarm: z.coerce.number().optional(),
  Threshold: z.coerce.number().optional(),
  ComparisonOperator: z.string(),
  TreatMissingData: z.enum(['breaching', 'notBreaching', 'ignore', 'missing']).default('missing'),
});
export type AlarmProperties = z.infer<typeof AlarmProperties>;

export type AlarmStateName = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';

/**
 * The state of an alarm whose metric had these statistics in its evaluation periods, the latest first. Enough
 * breaching periods make an ALARM; periods without data count as the alarm says they do.
 */
export function evaluateAlarm(alarm: AlarmProperties, periods: readonly (Statistics | undefined)[]): AlarmStateName {
  const needed = alarm.DatapointsToAlarm ?? alarm.EvaluationPeriods;
  const breaches = periods.map((statistics) => (statistics === undefined ? missingBreaches(alarm) : compares(alarm, valueOf(alarm, statistics))));
  if (breaches.filter((breach) => breach === true).length >= needed) return 'ALARM';
  return breaches.every((breach) => breach === undefined) ? 'INSUFFICIENT_DATA' : 'OK';
}

function missingBreaches(alarm: AlarmProperties): boolean | undefined {
  if (alarm.TreatMissingData === 'breaching') return true;
  return alarm.TreatMissingData === 'notBreaching' ? false : undefined;
}

function valueOf({ Statistic }: AlarmProperties, { sum, count, minimum, maximum }: Statistics): number {
  switch (Statistic) {
    case 'Sum':
      return sum;
    case 'Average':
      return sum / count;
    case 'Maximum':
      return maximum;
    case 'Minimum':
      return minimum;
    case 'SampleCount':
      return count;
  }
}

function compares({ ComparisonOperator, Threshold = 0 }: AlarmProperties, value: number): boolean {
  if (ComparisonOperator === 'GreaterThanOrEqualToThreshold') return value >= Threshold;
  if (ComparisonOperator === 'GreaterThanThreshold') return value > Threshold;
  if (ComparisonOperator === 'LessThanOrEqualToThreshold') return value <= Threshold;
  return ComparisonOperator === 'LessThanThreshold' && value < Threshold;
}
