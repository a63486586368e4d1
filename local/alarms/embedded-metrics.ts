import * as z from 'zod';
import type { Metrics } from './metrics.ts';

const Embedded = z.looseObject({
  _aws: z.looseObject({
    CloudWatchMetrics: z.array(
      z.looseObject({
        Namespace: z.string(),
        Dimensions: z.array(z.array(z.string())).default([[]]),
        Metrics: z.array(z.looseObject({ Name: z.string() })),
      }),
    ),
  }),
});

/** Records the metrics of a log line in CloudWatch's embedded metric format; any other line is nothing. */
export function recordEmbeddedMetrics(line: string, metrics: Metrics): void {
  if (!line.includes('"CloudWatchMetrics"')) return;
  const parsed = Embedded.safeParse(parseOr(line));
  if (!parsed.success) return;
  for (const { Namespace, Dimensions, Metrics: names } of parsed.data._aws.CloudWatchMetrics) {
    for (const { Name } of names) {
      for (const value of [parsed.data[Name]].flat()) {
        if (typeof value !== 'number') continue;
        for (const dimensionNames of Dimensions) {
          const dimensions = Object.fromEntries(dimensionNames.map((name) => [name, String(parsed.data[name])]));
          metrics.record({ namespace: Namespace, name: Name, dimensions }, value);
        }
      }
    }
  }
}

function parseOr(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return value;
  } catch {
    return undefined;
  }
}
