import { describe, expect, it } from 'vitest';
import { callbackTask, eventually, failing, machineOf, openEngine, task, tokenCollector } from './open-engine.ts';
import { FunctionError } from '../../../local/step-functions/function-error.ts';

const all = ['States.ALL'];
const showError = { Type: 'Pass', End: true };
const afterCatch = (more = {}) => [{ ErrorEquals: all, Next: 'Caught', ...more }];

describe('Catch', () => {
  it('goes on with the error as output', async () => {
    const machine = machineOf({ A: task({ Catch: afterCatch() }), Caught: showError });
    expect((await openEngine({ f: failing('Problem', 'transient') }).run(machine)).result).toEqual({
      Error: 'Problem',
      Cause: '{"errorMessage":"transient","errorType":"Problem"}',
    });
  });

  it('computes output and variables from input and error', async () => {
    const catchers = afterCatch({
      Output: '{% $merge([$states.input, {"reason": $states.errorOutput.Error}]) %}',
      Assign: { error: '{% $states.errorOutput.Error %}' },
    });
    const machine = machineOf({
      A: task({ Catch: catchers }),
      Caught: { Type: 'Pass', Output: ['{% $states.input %}', '{% $error %}'], End: true },
    });
    const { result } = await openEngine({ f: failing('Problem') }).run(machine, { id: 'q' });
    expect(result).toEqual([{ id: 'q', reason: 'Problem' }, 'Problem']);
  });

  it('takes the first catcher that matches', async () => {
    const machine = machineOf({
      A: task({ Catch: [{ ErrorEquals: ['Other'], Next: 'B' }, { ErrorEquals: ['Problem'], Next: 'C' }, { ErrorEquals: all, Next: 'B' }] }),
      B: { Type: 'Fail' },
      C: { Type: 'Succeed', Output: 'C' },
    });
    expect((await openEngine({ f: failing('Problem') }).run(machine)).result).toBe('C');
  });

  it('catches an expression that fails in the arguments', async () => {
    const machine = machineOf({
      A: task({ Arguments: { FunctionName: 'f', Payload: '{% $states.input.none %}' }, Catch: afterCatch() }),
      Caught: { Type: 'Pass', Output: '{% $states.input.Error %}', End: true },
    });
    expect((await openEngine().run(machine)).result).toBe('States.QueryEvaluationError');
  });

  it('catches an expression that fails in the output', async () => {
    const machine = machineOf({
      A: task({ Output: '{% $states.result.none %}', Catch: afterCatch() }),
      Caught: { Type: 'Pass', Output: '{% $states.input.Error %}', End: true },
    });
    const engine = openEngine();
    const { executionArn, result } = await engine.run(machine);
    expect(result).toBe('States.QueryEvaluationError');
    expect((await engine.history(executionArn)).map((event) => event.type)).toContain('EvaluationFailed');
  });

  it('does not catch what its own expressions break', async () => {
    const machine = machineOf({ A: task({ Catch: afterCatch({ Output: '{% $states.input.none %}' }) }), Caught: showError });
    const execution = await openEngine({ f: failing('Problem') }).run(machine);
    expect(execution).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
  });

  it('does not catch too much data by States.ALL', async () => {
    const machine = machineOf({ A: task({ Catch: afterCatch() }), Caught: showError });
    const execution = await openEngine({ f: () => 'x'.repeat(256 * 1024) }).run(machine);
    expect(execution).toMatchObject({ status: 'FAILED', error: 'States.DataLimitExceeded' });
  });

  it('catches for a Parallel and gives up the other branches', async () => {
    const { tokens, collect } = tokenCollector();
    const fail = { StartAt: 'B', States: { B: { Type: 'Wait', Seconds: 60, Next: 'F' }, F: { Type: 'Fail', Error: 'Boom' } } };
    const machine = machineOf({
      P: { Type: 'Parallel', Branches: [{ StartAt: 'W', States: { W: callbackTask() } }, fail], Catch: afterCatch(), End: true },
      Caught: showError,
    });
    const engine = openEngine({ f: collect });
    const arn = await engine.begin(machine);
    await engine.reach(arn, 'TaskSubmitted');
    engine.clock.advance(60_000);
    expect((await engine.ended(arn)).result).toEqual({ Error: 'Boom', Cause: '' });
    await expect(engine.sfn.call('SendTaskSuccess', { taskToken: tokens[0], output: '1' })).rejects.toMatchObject({ name: 'TaskTimedOut' });
  });

  it('catches for a Map when one item fails', async () => {
    const processor = { StartAt: 'I', States: { I: task({ Arguments: { FunctionName: 'f', Payload: '{% $states.input %}' } }) } };
    const f = (payload: unknown) => (payload === 2 ? failing('Odd')() : payload);
    const machine = machineOf({ M: { Type: 'Map', ItemProcessor: processor, Catch: afterCatch(), End: true }, Caught: showError });
    expect((await openEngine({ f }).run(machine, [1, 2, 3])).result).toMatchObject({ Error: 'Odd' });
  });
});

describe('Retry', () => {
  const flaky = (...errors: string[]) => {
    let calls = 0;
    return () => {
      const error = errors[calls];
      calls += 1;
      return error === undefined ? calls : failing(error)();
    };
  };
  const result = { Output: '{% $states.result.Payload %}' };
  const at = (seconds: number) => ({ IntervalSeconds: seconds, BackoffRate: 1 });

  it('tries again after the delay and not before', async () => {
    const engine = openEngine({ f: flaky('E') });
    const arn = await engine.begin(machineOf({ A: task({ ...result, Retry: [{ ErrorEquals: ['E'], ...at(10) }] }) }));
    await engine.reach(arn, 'TaskFailed');
    engine.clock.advance(9_999);
    expect((await engine.describe(arn)).status).toBe('RUNNING');
    engine.clock.advance(1);
    expect((await engine.ended(arn)).result).toBe(2);
  });

  it('waits as long as it says even beyond what a timer can count', async () => {
    const engine = openEngine({ f: flaky('E') });
    const arn = await engine.begin(machineOf({ A: task({ ...result, Retry: [{ ErrorEquals: ['E'], ...at(30 * 86_400) }] }) }));
    await engine.reach(arn, 'TaskFailed');
    engine.clock.advance(30 * 86_400_000 - 1);
    expect((await engine.describe(arn)).status).toBe('RUNNING');
    engine.clock.advance(1);
    expect((await engine.ended(arn)).status).toBe('SUCCEEDED');
  });

  it('counts for each retrier on its own', async () => {
    const retry = [
      { ErrorEquals: ['E1'], ...at(1), MaxAttempts: 1 },
      { ErrorEquals: ['States.TaskFailed'], ...at(1), MaxAttempts: 2 },
    ];
    const engine = openEngine({ f: flaky('E1', 'E2', 'E3') });
    const arn = await engine.begin(machineOf({ A: task({ ...result, Retry: retry }) }));
    for (const failures of [1, 2, 3]) {
      await engine.reach(arn, 'TaskFailed', failures);
      engine.clock.advance(1_000);
    }
    expect((await engine.ended(arn)).result).toBe(4);
  });

  it('gives the error to Catch when it is used up', async () => {
    const engine = openEngine({ f: failing('E') });
    const machine = machineOf({ A: task({ Retry: [{ ErrorEquals: all, ...at(1), MaxAttempts: 1 }], Catch: afterCatch() }), Caught: showError });
    const arn = await engine.begin(machine);
    await engine.reach(arn, 'TaskFailed');
    engine.clock.advance(1_000);
    expect((await engine.ended(arn)).result).toMatchObject({ Error: 'E' });
    expect((await engine.history(arn)).filter((event) => event.type === 'TaskScheduled')).toHaveLength(2);
  });

  it('never retries with no attempts', async () => {
    const machine = machineOf({ A: task({ Retry: [{ ErrorEquals: ['E'], MaxAttempts: 0 }, { ErrorEquals: all, MaxAttempts: 5 }] }) });
    expect(await openEngine({ f: failing('E') }).run(machine)).toMatchObject({ status: 'FAILED', error: 'E' });
  });

  it('tells the state how often it was retried', async () => {
    const f = (payload: unknown) => {
      if (payload === 0) throw new FunctionError('E', '');
      return payload;
    };
    const engine = openEngine({ f });
    const call = { FunctionName: 'f', Payload: '{% $states.context.State.RetryCount %}' };
    const arn = await engine.begin(machineOf({ A: task({ ...result, Arguments: call, Retry: [{ ErrorEquals: all, ...at(1) }] }) }));
    await engine.reach(arn, 'TaskFailed');
    engine.clock.advance(1_000);
    expect((await engine.ended(arn)).result).toBe(1);
  });

  it('starts the counters anew when the state is entered again', async () => {
    let calls = 0;
    const f = () => ((calls += 1) % 2 === 1 ? failing('E')() : calls);
    const engine = openEngine({ f });
    const machine = machineOf({
      A: task({ ...result, Retry: [{ ErrorEquals: ['E'], ...at(1), MaxAttempts: 1 }], Next: 'B' }),
      B: { Type: 'Choice', Choices: [{ Condition: '{% $states.input < 4 %}', Next: 'A' }], Default: 'C' },
      C: { Type: 'Succeed' },
    });
    const arn = await engine.begin(machine);
    for (const failures of [1, 2]) {
      await engine.reach(arn, 'TaskFailed', failures);
      engine.clock.advance(1_000);
    }
    expect((await engine.ended(arn)).result).toBe(4);
  });

  it('runs all branches of a Parallel again', async () => {
    let calls = 0;
    const f = () => ((calls += 1) === 1 ? failing('E')() : calls);
    const machine = machineOf({
      P: {
        Type: 'Parallel',
        Branches: [{ StartAt: 'A', States: { A: task(result) } }],
        Retry: [{ ErrorEquals: ['E'], ...at(5) }],
        End: true,
      },
    });
    const engine = openEngine({ f });
    const arn = await engine.begin(machine);
    await engine.reach(arn, 'ParallelStateFailed');
    await eventually(() => {
      engine.clock.advance(5_000);
      expect(calls).toBe(2);
    });
    expect((await engine.ended(arn)).result).toEqual([2]);
  });
});
