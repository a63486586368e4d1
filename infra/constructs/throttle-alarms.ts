import * as lambda from 'aws-cdk-lib/aws-lambda';
import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { ExplainedAlarm, minutely } from './explained-alarm.ts';
import type { Foundation } from './foundation.ts';

export interface ThrottleAlarmsProps {
  readonly foundation: Foundation;
  readonly stateMachine: sfn.StateMachine;
}

/** Alarms on limits of the account, which other systems in it use up, too. */
export class ThrottleAlarms extends Construct {
  constructor(scope: Construct, id: string, { foundation, stateMachine }: ThrottleAlarmsProps) {
    super(scope, id);
    const chapter = 'Throttling';
    new ExplainedAlarm(this, 'functions-throttled', {
      foundation,
      metric: lambda.Function.metricAllThrottles(minutely),
      hurts: 'Patients and staff are refused or wait, because functions of this account run into its limit of concurrency.',
      chapter,
    });
    new ExplainedAlarm(this, 'executions-throttled', {
      foundation,
      metric: stateMachine.metricThrottled(minutely),
      hurts: 'Questions go on more slowly than they could: patients wait for a limit of the account.',
      chapter,
    });
  }
}
