import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../../local/alarms/metrics.ts';
import { readAlarms } from '../../../local/alarms/read-alarms.ts';
import { AdvanceableClock } from '../../../local/clock.ts';
import { AlarmProperties } from '../../../local/alarms/evaluate-alarm.ts';
import type { Stack } from '../../../local/template/stack.ts';

const tick = { namespace: 'AWS/Events', name: 'Invocations', dimensions: { RuleName: 'tick' } };
const properties = AlarmProperties.parse({
  Namespace: tick.namespace, MetricName: tick.name, Dimensions: [{ Name: 'RuleName', Value: 'tick' }], Statistic: 'Sum', Period: 180,
  EvaluationPeriods: 1, Threshold: 1, ComparisonOperator: 'LessThanThreshold', TreatMissingData: 'breaching', AlarmName: 'tick-missed',
});
const resource = { logicalId: 'Alarm', ref: 'tick-missed', properties };
const stack: Stack = {
  name: 'Fixture', outputs: new Map(), getAtt: () => '', assetPath: () => '',
  all: (_, schema) => [{ ...resource, properties: schema.parse(properties) }],
};

function watch() {
  const clock = new AdvanceableClock(0, () => 6_000_000);
  const metrics = createMetrics(clock);
  const queues = { visible: () => 0, oldestAgeSeconds: () => 0, close: () => undefined };
  const state = async () => (await readAlarms({ stack, clock, metrics, queues, callStates: async () => undefined })).map((alarm) => alarm.state);
  return { clock, metrics, state };
}

describe('an alarm of silence', () => {
  it('knows nothing of the time before the start', async () => {
    const { state } = watch();
    expect(await state()).toEqual(['INSUFFICIENT_DATA']);
  });

  it('rings when what always happens has not happened since, and is quiet when it has', async () => {
    const { clock, metrics, state } = watch();
    clock.advance(240_000);
    expect(await state()).toEqual(['ALARM']);
    metrics.record(tick, 1);
    expect(await state()).toEqual(['OK']);
  });
});
