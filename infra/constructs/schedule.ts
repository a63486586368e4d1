import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as events from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { ExplainedAlarm, minutely } from './explained-alarm.ts';
import type { Foundation } from './foundation.ts';
import type { ModerationFunction } from './moderation-function.ts';

export interface ScheduleProps {
  readonly foundation: Foundation;
  readonly everyMinutes: number;
  /** Whom it hurts when the schedule does not come or cannot reach its target. */
  readonly hurts: string;
}

/**
 * Runs a function every so many minutes. A tick that fails is not kept: the next one does its work. Never a queue: AWS does not
 * vouch for conditions of the key's policy when EventBridge sends to an encrypted one.
 */
export class Schedule extends Construct {
  readonly #rule: events.Rule;

  constructor(scope: Construct, id: string, { foundation, everyMinutes, hurts }: ScheduleProps) {
    super(scope, id);
    this.#rule = new events.Rule(this, 'rule', { ruleName: foundation.name(id), schedule: events.Schedule.rate(Duration.minutes(everyMinutes)) });
    const metric = (metricName: string, period: Duration) =>
      new cloudwatch.Metric({ namespace: 'AWS/Events', metricName, dimensionsMap: { RuleName: this.#rule.ruleName }, statistic: 'Sum', period });
    const chapter = 'Schedules that fail';
    new ExplainedAlarm(this, `${id}-failed`, { foundation, metric: metric('FailedInvocations', minutely.period), hurts, chapter });
    const threeTicks = Duration.minutes(3 * everyMinutes);
    new ExplainedAlarm(this, `${id}-missed`, { foundation, metric: metric('Invocations', threeTicks), ofSilence: true, hurts, chapter });
  }

  invoke(target: ModerationFunction): void {
    this.#rule.addTarget(new LambdaFunction(target.function, { retryAttempts: 0, maxEventAge: Duration.minutes(1) }));
  }
}
