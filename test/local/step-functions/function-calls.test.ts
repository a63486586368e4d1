import { describe, expect, it } from 'vitest';
import { AdvanceableClock } from '../../../local/clock.ts';
import { createFunctionCalls } from '../../../local/step-functions/function-calls.ts';
import { eventually, machineOf, openEngine, startOfTime, task } from './open-engine.ts';

describe('calls in flight', () => {
  it('tell a leap of the clock from time that passed', () => {
    let real = 0;
    const clock = new AdvanceableClock(0, () => real);
    const calls = createFunctionCalls(clock, () => real);
    calls.begin(1);
    real += 60_000;
    expect(calls.takeLeapMs(1)).toBe(0);
    clock.advance(86_400_000);
    real += 1_000;
    expect(calls.takeLeapMs(1)).toBe(86_400_000);
    expect(calls.takeLeapMs(1)).toBe(0);
  });

  it('know nothing of a call that has returned', () => {
    const clock = new AdvanceableClock(0, () => startOfTime);
    const calls = createFunctionCalls(clock, () => 0);
    calls.begin(1);
    calls.finish(1);
    clock.advance(86_400_000);
    expect(calls.takeLeapMs(1)).toBe(0);
  });

  it('keep their time when the clock leaps over it', async () => {
    let answer: (value: unknown) => void = () => undefined;
    const engine = openEngine({ f: () => new Promise((resolve) => (answer = resolve)) }, { clock: new AdvanceableClock() });
    const arn = await engine.begin(machineOf({ A: task({ TimeoutSeconds: 60, Output: '{% $states.result.Payload %}' }) }));
    await engine.reach(arn, 'TaskStarted');
    engine.clock.advance(86_400_000);
    answer('in time');
    expect((await engine.ended(arn)).result).toBe('in time');
  });

  it('time out when they really take too long', async () => {
    const engine = openEngine({ f: () => new Promise(() => undefined) }, { clock: new AdvanceableClock() });
    const arn = await engine.begin(machineOf({ A: task({ TimeoutSeconds: 1 }) }));
    expect(await engine.ended(arn)).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
  });

  it('are of no account once their task has timed out', async () => {
    let answer: (value: unknown) => void = () => undefined;
    let calls = 0;
    const f = () => ((calls += 1) === 1 ? new Promise((resolve) => (answer = resolve)) : 'second');
    const engine = openEngine({ f }, { clock: new AdvanceableClock() });
    const retry = [{ ErrorEquals: ['States.Timeout'], IntervalSeconds: 1 }];
    const arn = await engine.begin(machineOf({ A: task({ TimeoutSeconds: 1, Retry: retry, Output: '{% $states.result.Payload %}' }) }));
    await engine.reach(arn, 'TaskTimedOut');
    answer('first');
    await eventually(() => {
      engine.clock.advance(1_000);
      expect(calls).toBe(2);
    });
    expect((await engine.ended(arn)).result).toBe('second');
  });
});
