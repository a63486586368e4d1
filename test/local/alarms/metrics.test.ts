import { describe, expect, it } from 'vitest';
import { recordEmbeddedMetrics } from '../../../local/alarms/embedded-metrics.ts';
import { createMetrics } from '../../../local/alarms/metrics.ts';
import { AdvanceableClock } from '../../../local/clock.ts';

const errors = { namespace: 'AWS/Lambda', name: 'Errors', dimensions: { FunctionName: 'f' } };

describe('metrics', () => {
  it('are read by the minute of the clock', () => {
    const clock = new AdvanceableClock(0, () => 600_000);
    const metrics = createMetrics(clock);
    metrics.record(errors, 1);
    clock.advance(60_000);
    metrics.record(errors, 3);
    expect(metrics.read(errors, 660_000, 720_000)).toEqual({ sum: 3, count: 1, minimum: 3, maximum: 3 });
    expect(metrics.read(errors, 600_000, 720_000)).toEqual({ sum: 4, count: 2, minimum: 1, maximum: 3 });
    expect(metrics.read({ ...errors, dimensions: {} }, 0, 720_000)).toBeUndefined();
  });

  it('are taken from log lines in the embedded metric format', () => {
    const metrics = createMetrics(new AdvanceableClock(0, () => 0));
    const line = { _aws: { Timestamp: 1, CloudWatchMetrics: [{ Namespace: 'Askwell', Dimensions: [['stage'], []], Metrics: [{ Name: 'Stuck' }] }] }, stage: 'local', Stuck: [2, 3] };
    for (const text of [JSON.stringify(line), '{"CloudWatchMetrics": not json', 'plain']) recordEmbeddedMetrics(text, metrics);
    expect(metrics.read({ namespace: 'Askwell', name: 'Stuck', dimensions: { stage: 'local' } }, 0, 1)).toMatchObject({ sum: 5, count: 2 });
    expect(metrics.read({ namespace: 'Askwell', name: 'Stuck', dimensions: {} }, 0, 1)).toMatchObject({ sum: 5 });
  });
});
