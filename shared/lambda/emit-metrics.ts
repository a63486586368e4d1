import { metricUnits, metricsNamespace } from '../domain/metrics.ts';
import type { MetricName, MetricValues } from '../domain/metrics.ts';

/** Writes numbers as one line in CloudWatch's embedded metric format, where Lambda and the local engine pick them up. */
export function emitMetrics(stage: string, values: MetricValues): void {
  const names = Object.keys(values) as MetricName[];
  if (names.length === 0) return;
  const Metrics = names.map((Name) => ({ Name, Unit: metricUnits[Name] }));
  const _aws = { Timestamp: Date.now(), CloudWatchMetrics: [{ Namespace: metricsNamespace, Dimensions: [['Stage']], Metrics }] };
  process.stdout.write(`${JSON.stringify({ _aws, Stage: stage, ...values })}\n`);
}
