import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as events from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as sqs from 'aws-cdk-lib/aws-sqs';
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

/** Runs something every so many minutes. A tick that fails is not kept: the next one does its work. */
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

  /** Sends `message` to a queue, whose policy then names this rule: the stock target leaves an encrypted queue open to all rules. */
  send(queue: sqs.Queue, message: Record<string, string>): void {
    queue.addToResourcePolicy(
      new iam.PolicyStatement({
        principals: [new iam.ServicePrincipal('events.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        conditions: { ArnEquals: { 'aws:SourceArn': this.#rule.ruleArn } },
      }),
    );
    const input = events.RuleTargetInput.fromObject(message);
    this.#rule.addTarget({ bind: () => ({ arn: queue.queueArn, input }) });
  }
}
