import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Construct } from 'constructs';
import type { Foundation } from './foundation.ts';

/** The chapters of docs/runbook.md that alarms send an operator to. */
export const runbookChapters = [
  'Emergencies that nobody claims', 'Promises at risk', 'Dead letters', 'Queues that wait', 'Stuck questions', 'Functions that fail',
  'Executions that die', 'Schedules that fail', 'Errors of the API', 'Throttling', 'Raw text that was read',
] as const;
export type RunbookChapter = (typeof runbookChapters)[number];

export interface ExplainedAlarmProps {
  readonly foundation: Foundation;
  /** Its value above `threshold` in one of its periods is the alarm. */
  readonly metric: cloudwatch.IMetric;
  /** Exceeded, not reached. Default 0. */
  readonly threshold?: number;
  /** Periods in a row that must be above. Default 1. */
  readonly periods?: number;
  /** Rings for the contrary: nothing, where something always happens. */
  readonly ofSilence?: true;
  /** Whom it hurts and how, in one sentence for the person who is woken. */
  readonly hurts: string;
  readonly chapter: RunbookChapter;
}

const { GREATER_THAN_THRESHOLD, LESS_THAN_THRESHOLD } = cloudwatch.ComparisonOperator;
const { BREACHING, NOT_BREACHING } = cloudwatch.TreatMissingData;

/** An alarm that reaches the operators with a sentence about who is worse off until it is dealt with. */
export class ExplainedAlarm extends cloudwatch.Alarm {
  constructor(scope: Construct, id: string, { foundation, metric, threshold = 0, periods = 1, ofSilence, hurts, chapter }: ExplainedAlarmProps) {
    super(scope, id, {
      alarmName: foundation.name(id),
      alarmDescription: `${hurts} What to do: docs/runbook.md, "${chapter}".`,
      metric,
      evaluationPeriods: periods,
      ...(ofSilence
        ? { threshold: 1, comparisonOperator: LESS_THAN_THRESHOLD, treatMissingData: BREACHING }
        : { threshold, comparisonOperator: GREATER_THAN_THRESHOLD, treatMissingData: NOT_BREACHING }),
    });
    this.addAlarmAction(new SnsAction(foundation.alarmTopic));
  }
}

/** How most metrics are read for alarms: by the minute. */
export const minutely = { period: Duration.minutes(1) };
