import { Duration, Stack } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { CountedEvent, Gauge } from '../../shared/domain/metrics.ts';
import type { ConsumedQueue } from './consumed-queue.ts';
import type { Foundation } from './foundation.ts';
import type { HttpApi } from './http-api.ts';
import { eventMetric, gaugeMetric } from './stage-metric.ts';

export interface WorkloadDashboardProps {
  readonly foundation: Foundation;
  readonly api: HttpApi;
  readonly stateMachine: sfn.StateMachine;
  readonly queues: Readonly<Record<string, ConsumedQueue>>;
}

type Graphs = readonly [title: string, metrics: cloudwatch.IMetric[]][];

const stuck: readonly Gauge[] = ['StuckQuestions', 'StuckWaits', 'UnannouncedEvents', 'OrphansRepaired', 'OrphansParked'];
const fiveMinutes = { period: Duration.minutes(5) };

/**
 * What an operator looks at first, at night, from above: what rings, whom people wait for, what comes in and what ends,
 * what the machinery does. Each row says in words what is bad there and where the runbook goes on.
 */
export class WorkloadDashboard extends Construct {
  constructor(scope: Construct, id: string, props: WorkloadDashboardProps) {
    super(scope, id);
    const { foundation } = props;
    new cloudwatch.Dashboard(this, 'dashboard', {
      dashboardName: foundation.name('workload'),
      defaultInterval: Duration.hours(12),
      widgets: [
        [words('Askwell: what rings', 'Red is an alarm. Open it: its text says whom it hurts and names the chapter of `docs/runbook.md` to follow. Nothing red and patients complain: read "Stuck questions" there.')],
        [ringing(Stack.of(this))],
        ...row(
          ['People wait', 'Emergencies that nobody claims must be 0 at all times: call the second line. Rising ages with quiet machinery mean that moderators or doctors are missing, not that something is broken. Runbook: "Emergencies that nobody claims", "Promises at risk".'],
          peopleWait(foundation),
        ),
        ...row(
          ['Questions in, outcomes out', 'By the hour. What comes in must come out within the promises: published, answered privately, declined, withdrawn. Intake at 0 by day is suspicious: try a question of your own. Runbook: "Errors of the API", "Queues that wait".'],
          inAndOut(foundation),
        ),
        ...row(
          ['Machinery', 'Dead letters and stuck questions must be 0. A queue that ages has a consumer that fails, is throttled or is switched off. Runbook: "Dead letters", "Queues that wait", "Stuck questions", "Executions that die".'],
          machinery(props),
        ),
        ...row(
          ['The API and the functions', 'Errors of ours are 5xx; 4xx are other people’s. Runbook: "Errors of the API", "Functions that fail", "Throttling".'],
          apiAndFunctions(props),
        ),
      ],
    });
  }
}

function peopleWait(foundation: Foundation): Graphs {
  const gauges = (...names: Gauge[]) => names.map((name) => gaugeMetric(foundation, name));
  return [
    ['Moderators: oldest review (s)', gauges('OldestReview')],
    ['Moderators: open, overdue, first rank, emergencies unclaimed', gauges('OpenReviews', 'ReviewsOverdue', 'FirstRankReviews', 'EmergenciesUnclaimed')],
    ['Doctors: oldest question without one (s)', gauges('OldestWaiting')],
    ['Doctors: questions without one', gauges('WaitingForDoctor')],
  ];
}

function inAndOut(foundation: Foundation): Graphs {
  const hourly = (...names: CountedEvent[]) => names.map((name) => eventMetric(foundation, name, Duration.hours(1)));
  return [
    ['In: submitted, to review, to a doctor, answered', hourly('QuestionSubmitted', 'ReviewRequested', 'AnswerReviewRequested', 'DoctorAssigned', 'QuestionAnswered')],
    ['Out: the four outcomes', hourly('ThreadPublished', 'QuestionAnsweredPrivately', 'QuestionDeclined', 'QuestionWithdrawn')],
    ['Promises broken: reviews, answers, reassigned, emergencies', hourly('ReviewOverdue', 'AnswerOverdue', 'AssignmentReassigned', 'EmergencyUnclaimed')],
    ['Raw text read', hourly('RawTextRead')],
  ];
}

function machinery({ foundation, stateMachine, queues }: WorkloadDashboardProps): Graphs {
  const consumed = Object.values(queues);
  return [
    ['Dead letters', consumed.map(({ deadLetterQueue }) => deadLetterQueue.metricApproximateNumberOfMessagesVisible({ ...fiveMinutes, statistic: 'Maximum' }))],
    ['Queues: oldest message (s)', consumed.map(({ queue }) => queue.metricApproximateAgeOfOldestMessage(fiveMinutes))],
    ['Stuck: questions, waits, events; orphans', stuck.map((gauge) => gaugeMetric(foundation, gauge))],
    ['Executions: started, succeeded, failed, timed out, stopped', [
      stateMachine.metricStarted(fiveMinutes), stateMachine.metricSucceeded(fiveMinutes), stateMachine.metricFailed(fiveMinutes),
      stateMachine.metricTimedOut(fiveMinutes), stateMachine.metricAborted(fiveMinutes),
    ]],
  ];
}

function apiAndFunctions({ api: { api } }: WorkloadDashboardProps): Graphs {
  const sum = { ...fiveMinutes, statistic: 'Sum' };
  return [
    ['API: requests', [api.metricCount(sum)]],
    ['API: errors, theirs and ours', [api.metricClientError(sum), api.metricServerError(sum)]],
    ['API: latency (ms), average and slowest of a hundred', [api.metricLatency({ ...fiveMinutes, statistic: 'Average' }), api.metricLatency({ ...fiveMinutes, statistic: 'p99' })]],
    ['Functions of the account: errors, throttles', [lambda.Function.metricAllErrors(fiveMinutes), lambda.Function.metricAllThrottles(fiveMinutes)]],
  ];
}

/** Words over the whole width, and four graphs below them. */
function row([title, text]: readonly [string, string], graphs: Graphs): cloudwatch.IWidget[][] {
  return [[words(title, text)], graphs.map(([name, left]) => new cloudwatch.GraphWidget({ title: name, left, width: 6, height: 6, leftYAxis: { min: 0 } }))];
}

function words(title: string, text: string): cloudwatch.TextWidget {
  return new cloudwatch.TextWidget({ markdown: `## ${title}\n${text}`, width: 24, height: 2 });
}

/** Every alarm of the stack: the dashboard is made last. */
function ringing({ node }: Stack): cloudwatch.AlarmStatusWidget {
  const alarms = node.findAll().filter((construct) => construct instanceof cloudwatch.Alarm);
  return new cloudwatch.AlarmStatusWidget({ title: 'Alarms', alarms, width: 24, height: 6 });
}
