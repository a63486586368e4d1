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
  /** Whom it hurts when the schedule cannot reach its target. */
  readonly hurts: string;
}

/** Runs something every so many minutes. A tick that fails is not kept: the next one does its work. */
export class Schedule extends Construct {
  readonly #rule: events.Rule;

  constructor(scope: Construct, id: string, { foundation, everyMinutes, hurts }: ScheduleProps) {
    super(scope, id);
    this.#rule = new events.Rule(this, 'rule', { ruleName: foundation.name(id), schedule: events.Schedule.rate(Duration.minutes(everyMinutes)) });
    new ExplainedAlarm(this, `${id}-failed`, {
      foundation,
      metric: new cloudwatch.Metric({
        namespace: 'AWS/Events',
        metricName: 'FailedInvocations',
        dimensionsMap: { RuleName: this.#rule.ruleName },
        statistic: 'Sum',
        ...minutely,
      }),
      hurts,
      chapter: 'Schedules that fail',
    });
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
