import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { metricsNamespace } from '../../shared/domain/metrics.ts';
import type { CountedEvent, Gauge, MetricName } from '../../shared/domain/metrics.ts';
import type { Foundation } from './foundation.ts';

/**
 * A gauge as its highest value in five minutes: schedules measure once a minute or once in five, never to the second, and
 * an alarm must not go out between two measurements.
 */
export function gaugeMetric(foundation: Foundation, gauge: Gauge): cloudwatch.Metric {
  return metric(foundation, gauge, cloudwatch.Stats.MAXIMUM, Duration.minutes(5));
}

/** How many events of a type were announced in a period. */
export function eventMetric(foundation: Foundation, event: CountedEvent, period: Duration): cloudwatch.Metric {
  return metric(foundation, event, cloudwatch.Stats.SUM, period);
}

function metric({ settings }: Foundation, metricName: MetricName, statistic: string, period: Duration): cloudwatch.Metric {
  return new cloudwatch.Metric({ namespace: metricsNamespace, metricName, dimensionsMap: { Stage: settings.stage }, statistic, period });
}
