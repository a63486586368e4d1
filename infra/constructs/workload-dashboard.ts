import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { ConsumedQueue } from './consumed-queue.ts';
import type { Foundation } from './foundation.ts';
import type { HttpApi } from './http-api.ts';

export interface WorkloadDashboardProps {
  readonly foundation: Foundation;
  readonly api: HttpApi;
  readonly stateMachine: sfn.StateMachine;
  readonly queues: Readonly<Record<string, ConsumedQueue>>;
}

/** What an operator looks at first: what comes in, what ends, what waits, what was given up. */
export class WorkloadDashboard extends Construct {
  constructor(scope: Construct, id: string, { foundation, api, stateMachine, queues }: WorkloadDashboardProps) {
    super(scope, id);
    const period = { period: Duration.minutes(5) };
    const consumed = Object.values(queues);
    const graph = (title: string, left: cloudwatch.IMetric[]) => new cloudwatch.GraphWidget({ title, left, width: 12, height: 6 });
    new cloudwatch.Dashboard(this, 'dashboard', {
      dashboardName: foundation.name('workload'),
      widgets: [
        [
          graph('Questions: executions started, ended, failed', [
            stateMachine.metricStarted(period), stateMachine.metricSucceeded(period), stateMachine.metricFailed(period),
          ]),
          graph('API: requests and errors', [
            api.api.metricCount({ ...period, statistic: 'Sum' }),
            api.api.metricClientError({ ...period, statistic: 'Sum' }),
            api.api.metricServerError({ ...period, statistic: 'Sum' }),
          ]),
        ],
        [
          graph('Queues: age of the oldest message (s)', consumed.map(({ queue }) => queue.metricApproximateAgeOfOldestMessage(period))),
          graph('Given up: messages in dead-letter queues', consumed.map(({ deadLetterQueue }) =>
            deadLetterQueue.metricApproximateNumberOfMessagesVisible({ ...period, statistic: 'Maximum' }))),
        ],
      ],
    });
  }
}
