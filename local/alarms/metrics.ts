import type { Clock } from '../clock.ts';

/** Values of a metric within a span of time; undefined parts mean that nothing was recorded. */
export interface Statistics {
  readonly sum: number;
  readonly count: number;
  readonly minimum: number;
  readonly maximum: number;
}

export interface MetricName {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

/** CloudWatch's numbers by the minute, in memory: an alarm looks at the recent past only. */
export interface Metrics {
  /** When recording began, milliseconds since 1970: nothing is known of the time before. */
  readonly since: number;
  record(metric: MetricName, value: number): void;
  /** What was recorded in `[from, to)`; milliseconds since 1970. */
  read(metric: MetricName, from: number, to: number): Statistics | undefined;
}

const minuteMs = 60_000;
const keptMinutes = 3_000;

export function createMetrics(clock: Clock): Metrics {
  const series = new Map<string, Map<number, Statistics>>();
  return {
    since: clock.now(),
    record: (metric, value) => {
      const key = keyOf(metric);
      const minutes = series.get(key) ?? new Map<number, Statistics>();
      series.set(key, minutes);
      const minute = Math.floor(clock.now() / minuteMs) * minuteMs;
      minutes.set(minute, merge(minutes.get(minute), { sum: value, count: 1, minimum: value, maximum: value }));
      const oldest = minutes.keys().next().value;
      if (minutes.size > keptMinutes && oldest !== undefined) minutes.delete(oldest);
    },
    read: (metric, from, to) => {
      let merged: Statistics | undefined;
      for (const [minute, statistics] of series.get(keyOf(metric)) ?? []) {
        if (minute >= from && minute < to) merged = merge(merged, statistics);
      }
      return merged;
    },
  };
}

function merge(one: Statistics | undefined, other: Statistics): Statistics {
  if (one === undefined) return other;
  return {
    sum: one.sum + other.sum,
    count: one.count + other.count,
    minimum: Math.min(one.minimum, other.minimum),
    maximum: Math.max(one.maximum, other.maximum),
  };
}

function keyOf({ namespace, name, dimensions }: MetricName): string {
  return JSON.stringify([namespace, name, Object.entries(dimensions).sort()]);
}
