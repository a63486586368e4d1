import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Construct } from 'constructs';
import type { Foundation } from './foundation.ts';

/** The chapters of docs/runbook.md that alarms send an operator to. */
export const runbookChapters = [
  'Functions that fail', 'Dead letters', 'Queues that wait', 'Schedules that fail', 'Executions that die', 'Errors of the API',
] as const;
export type RunbookChapter = (typeof runbookChapters)[number];

export interface ExplainedAlarmProps {
  readonly foundation: Foundation;
  /** Read once a minute (`minutely`): its value above `threshold` is the alarm. */
  readonly metric: cloudwatch.IMetric;
  /** Exceeded, not reached. Default 0. */
  readonly threshold?: number;
  /** Whom it hurts and how, in one sentence for the person who is woken. */
  readonly hurts: string;
  readonly chapter: RunbookChapter;
}

/** An alarm that reaches the operators with a sentence about who is worse off until it is dealt with. */
export class ExplainedAlarm extends cloudwatch.Alarm {
  constructor(scope: Construct, id: string, { foundation, metric, threshold = 0, hurts, chapter }: ExplainedAlarmProps) {
    super(scope, id, {
      alarmName: foundation.name(id),
      alarmDescription: `${hurts} What to do: docs/runbook.md, "${chapter}".`,
      metric,
      threshold,
      comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
    });
    this.addAlarmAction(new SnsAction(foundation.alarmTopic));
  }
}

/** How metrics are read for alarms: by the minute. */
export const minutely = { period: Duration.minutes(1) };
