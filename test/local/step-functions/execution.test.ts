import { describe, expect, it } from 'vitest';
import { failing, machineOf, openEngine, task } from './open-engine.ts';

const wait = { Type: 'Wait', End: true };
const branch = (name: string, state: object) => ({ StartAt: name, States: { [name]: state } });

describe('an execution', () => {
  it('runs no more items at a time than MaxConcurrency', async () => {
    let now = 0;
    let most = 0;
    const f = async (payload: unknown) => {
      most = Math.max(most, (now += 1));
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      return payload;
    };
    const processor = branch('I', task({ Arguments: { FunctionName: 'f', Payload: '{% $states.input %}' }, Output: '{% $states.result.Payload %}' }));
    const machine = machineOf({ M: { Type: 'Map', MaxConcurrency: 2, ItemProcessor: processor, End: true } });
    const items = Array.from({ length: 9 }, (_, index) => index);
    expect((await openEngine({ f }).run(machine, items)).result).toEqual(items);
    expect(most).toBe(2);
  });

  it('shows execution, state and machine in the context', async () => {
    const engine = openEngine();
    const arn = await engine.begin(machineOf({ A: { Type: 'Pass', Output: '{% $states.context %}', End: true } }), { q: 1 }, 'mine');
    expect((await engine.ended(arn)).result).toEqual({
      Execution: {
        Id: arn,
        Input: { q: 1 },
        Name: 'mine',
        RoleArn: 'arn:aws:iam::000000000000:role/test',
        StartTime: '2026-01-01T00:00:00.000Z',
        RedriveCount: 0,
      },
      State: { EnteredTime: '2026-01-01T00:00:00.000Z', Name: 'A', RetryCount: 0 },
      StateMachine: { Id: 'arn:aws:states:eu-west-1:000000000000:stateMachine:machine-1', Name: 'machine-1' },
    });
  });

  it('goes on after a wait longer than a timer can count', async () => {
    const engine = openEngine();
    const arn = await engine.begin(machineOf({ A: { ...wait, Seconds: 90 * 86_400 } }));
    await engine.reach(arn, 'WaitStateEntered');
    engine.clock.advance(89 * 86_400_000);
    expect((await engine.describe(arn)).status).toBe('RUNNING');
    engine.clock.advance(86_400_000);
    expect((await engine.ended(arn)).status).toBe('SUCCEEDED');
  });

  it('times out as a whole', async () => {
    const engine = openEngine();
    const arn = await engine.begin(machineOf({ A: { ...wait, Seconds: 99_999_999 } }, { TimeoutSeconds: 40 * 86_400 }));
    await engine.reach(arn, 'WaitStateEntered');
    engine.clock.advance(40 * 86_400_000);
    expect((await engine.ended(arn)).status).toBe('TIMED_OUT');
    expect((await engine.history(arn)).at(-1)?.type).toBe('ExecutionTimedOut');
  });

  it('lets waits fall due in their order when the clock leaps', async () => {
    const order: unknown[] = [];
    const engine = openEngine({ f: (payload) => order.push(payload) });
    const call = task({ Arguments: { FunctionName: 'f', Payload: '{% $states.input %}' } });
    const machine = machineOf({ A: { Type: 'Wait', Seconds: '{% $states.input %}', Next: 'B' }, B: call });
    const arns = await Promise.all([30, 10, 20].map((seconds) => engine.begin(machine, seconds)));
    await Promise.all(arns.map((arn) => engine.reach(arn, 'WaitStateEntered')));
    engine.clock.advance(60_000);
    await Promise.all(arns.map((arn) => engine.ended(arn)));
    expect(order).toEqual([10, 20, 30]);
  });

  it('counts what it did', async () => {
    const engine = openEngine({ f: failing('Problem') });
    await engine.run(machineOf({ A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Succeed' } }));
    await engine.run(machineOf({ A: task() }));
    expect(engine.sfn.counts()).toEqual({ transitions: 3, started: 2, succeeded: 1, failed: 1, timedOut: 0, aborted: 0 });
  });
});
