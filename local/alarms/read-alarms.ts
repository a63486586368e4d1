import * as z from 'zod';
import type { Clock } from '../clock.ts';
import type { AlarmState } from '../dev/dev-routes.ts';
import type { QueueGauges } from '../messaging/queue-gauges.ts';
import type { Stack, StackResource } from '../template/stack.ts';
import { AlarmProperties, evaluateAlarm, type AlarmStateName } from './evaluate-alarm.ts';
import type { MetricName, Metrics, Statistics } from './metrics.ts';

export interface AlarmSources {
  readonly stack: Stack;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly queues: QueueGauges;
  /** Calls Step Functions. */
  readonly callStates: (operation: string, input: unknown) => Promise<unknown>;
}

/** Evaluates the stack's alarms when asked: what CloudWatch would say now. */
export async function readAlarms(sources: AlarmSources): Promise<AlarmState[]> {
  const alarms = sources.stack.all(['AWS::CloudWatch::Alarm'], AlarmProperties);
  return Promise.all(
    alarms.map(async (alarm) => ({
      name: alarm.properties.AlarmName ?? alarm.logicalId,
      state: await readState(sources, alarm),
      description: alarm.properties.AlarmDescription,
    })),
  );
}

/** Arithmetic over metrics is not done here, and not guessed. */
async function readState(sources: AlarmSources, { properties }: StackResource<AlarmProperties>): Promise<AlarmStateName> {
  const { Namespace: namespace, MetricName: name } = properties;
  if (namespace === undefined || name === undefined) return 'INSUFFICIENT_DATA';
  const dimensions = Object.fromEntries(properties.Dimensions.map((dimension) => [dimension.Name, dimension.Value]));
  return evaluateAlarm(sinceStart(sources, properties), await readPeriods(sources, properties, { namespace, name, dimensions }));
}

/** Silence from before the start is no silence: whatever an alarm makes of missing data, that time is unknown. */
function sinceStart({ clock, metrics }: AlarmSources, alarm: AlarmProperties): AlarmProperties {
  const looksBackTo = clock.now() - alarm.Period * 1_000 * alarm.EvaluationPeriods;
  return looksBackTo < metrics.since && alarm.TreatMissingData === 'breaching' ? { ...alarm, TreatMissingData: 'missing' } : alarm;
}

async function readPeriods(sources: AlarmSources, { Period, EvaluationPeriods }: AlarmProperties, metric: MetricName): Promise<(Statistics | undefined)[]> {
  const now = sources.clock.now();
  const gauge = readGauge(sources, metric, now);
  const lastMinute = Math.floor(now / 60_000) * 60_000 + 60_000;
  return Promise.all(
    Array.from({ length: EvaluationPeriods }, async (_, index) => {
      if (gauge !== undefined) return single(gauge);
      const to = lastMinute - index * Period * 1000;
      return readPeriod(sources, metric, to - Period * 1000, to);
    }),
  );
}

function readGauge({ queues }: AlarmSources, { namespace, name, dimensions }: MetricName, now: number): number | undefined {
  const queue = dimensions['QueueName'];
  if (namespace !== 'AWS/SQS' || queue === undefined) return undefined;
  if (name === 'ApproximateNumberOfMessagesVisible') return queues.visible(queue);
  return name === 'ApproximateAgeOfOldestMessage' ? queues.oldestAgeSeconds(queue, now) : undefined;
}

const endedStatuses: Readonly<Record<string, string>> = { ExecutionsFailed: 'FAILED', ExecutionsTimedOut: 'TIMED_OUT', ExecutionsAborted: 'ABORTED' };

async function readPeriod(sources: AlarmSources, metric: MetricName, from: number, to: number): Promise<Statistics | undefined> {
  const status = metric.namespace === 'AWS/States' ? endedStatuses[metric.name] : undefined;
  if (status === undefined) return sources.metrics.read(metric, from, to);
  const ended = await countEnded(sources, metric.dimensions['StateMachineArn'], status, from, to);
  return ended === 0 ? undefined : { sum: ended, count: ended, minimum: 1, maximum: 1 };
}

const Executions = z.looseObject({ executions: z.array(z.looseObject({ stopDate: z.union([z.number(), z.date()]).optional() })) });

async function countEnded(sources: AlarmSources, stateMachineArn: string | undefined, statusFilter: string, from: number, to: number): Promise<number> {
  const listed = Executions.parse(await sources.callStates('ListExecutions', { stateMachineArn, statusFilter, maxResults: 1000 }));
  return listed.executions.filter(({ stopDate }) => {
    const at = typeof stopDate === 'number' ? stopDate * 1000 : (stopDate?.getTime() ?? 0);
    return at >= from && at < to;
  }).length;
}

function single(value: number): Statistics {
  return { sum: value, count: 1, minimum: value, maximum: value };
}
