import { describe, expect, it } from 'vitest';
import { callbackTask, eventually, failing, machineOf, openEngine, tokenCollector } from './open-engine.ts';

const day = 86_400_000;
const error = { Type: 'Pass', Output: '{% $states.input.Error %}', End: true };

async function waiting(fields = {}, more = {}) {
  const { tokens, collect } = tokenCollector();
  const engine = openEngine({ f: collect });
  const arn = await engine.begin(machineOf({ A: callbackTask(fields), ...more }));
  await engine.reach(arn, 'TaskSubmitted');
  const send = async (operation: string, input: object) => engine.sfn.call(operation, input);
  return { engine, arn, tokens, send, token: tokens[0] ?? '' };
}

describe('a task that waits for its token', () => {
  it('goes on with the output that comes with the token', async () => {
    const { engine, arn, send, token } = await waiting({ Output: '{% $states.result.by %}' });
    expect(await send('SendTaskSuccess', { taskToken: token, output: '{"by":"joe"}' })).toEqual({});
    expect((await engine.ended(arn)).result).toBe('joe');
  });

  it('fails with the error that comes with the token', async () => {
    const { engine, arn, send, token } = await waiting({ Catch: [{ ErrorEquals: ['Declined'], Next: 'E' }] }, { E: error });
    await send('SendTaskFailure', { taskToken: token, error: 'Declined', cause: 'busy' });
    expect((await engine.ended(arn)).result).toBe('Declined');
  });

  it('can be answered before its function has returned', async () => {
    const engine = openEngine({
      f: async (payload) => {
        const { token: taskToken } = payload as { token: string };
        await engine.sfn.call('SendTaskSuccess', { taskToken, output: '"early"' });
        return {};
      },
    });
    expect((await engine.run(machineOf({ A: callbackTask() }))).result).toBe('early');
  });

  it('fails at once when its function fails, and its token is of no use', async () => {
    const { tokens, collect } = tokenCollector();
    const f = (payload: unknown) => {
      collect(payload);
      return failing('Problem')();
    };
    const engine = openEngine({ f });
    expect(await engine.run(machineOf({ A: callbackTask() }))).toMatchObject({ status: 'FAILED', error: 'Problem' });
    await expect(engine.sfn.call('SendTaskSuccess', { taskToken: tokens[0], output: '1' })).rejects.toMatchObject({ name: 'TaskTimedOut' });
  });

  it.each(['SendTaskSuccess', 'SendTaskFailure', 'SendTaskHeartbeat'])('refuses %s with a used token', async (operation) => {
    const { engine, arn, send, token } = await waiting();
    await send('SendTaskSuccess', { taskToken: token, output: '1' });
    await expect(send(operation, { taskToken: token, output: '2' })).rejects.toMatchObject({ name: 'TaskTimedOut' });
    expect((await engine.ended(arn)).result).toBe(1);
  });

  it.each(['nonsense', 'A'.repeat(64)])('refuses %s as a token', async (taskToken) => {
    await expect(openEngine().sfn.call('SendTaskSuccess', { taskToken, output: '1' })).rejects.toMatchObject({ name: 'InvalidToken' });
  });

  it('refuses an output that is not JSON and keeps waiting', async () => {
    const { engine, arn, send, token } = await waiting();
    await expect(send('SendTaskSuccess', { taskToken: token, output: '{by' })).rejects.toMatchObject({ name: 'InvalidOutput' });
    expect((await engine.describe(arn)).status).toBe('RUNNING');
  });

  it('gives every attempt a new token and forgets the old', async () => {
    const { engine, arn, tokens, send } = await waiting({ TimeoutSeconds: 60, Retry: [{ ErrorEquals: ['States.Timeout'], IntervalSeconds: 1 }] });
    engine.clock.advance(60_000);
    await engine.reach(arn, 'TaskTimedOut');
    await eventually(() => {
      engine.clock.advance(1_000);
      expect(tokens).toHaveLength(2);
    });
    const [first, second] = tokens;
    expect(second).not.toBe(first);
    await expect(send('SendTaskSuccess', { taskToken: first, output: '1' })).rejects.toMatchObject({ name: 'TaskTimedOut' });
    await send('SendTaskSuccess', { taskToken: second, output: '2' });
    expect((await engine.ended(arn)).result).toBe(2);
  });

  it('gives every branch a token of its own', async () => {
    const { tokens, collect } = tokenCollector();
    const engine = openEngine({ f: collect });
    const branch = (name: string) => ({ StartAt: name, States: { [name]: callbackTask() } });
    const arn = await engine.begin(machineOf({ P: { Type: 'Parallel', Branches: [branch('A'), branch('B')], End: true } }));
    await engine.reach(arn, 'TaskSubmitted', 2);
    expect(new Set(tokens).size).toBe(2);
    for (const [position, taskToken] of [...tokens.entries()].reverse()) {
      await engine.sfn.call('SendTaskSuccess', { taskToken, output: `${position}` });
    }
    expect((await engine.ended(arn)).result).toEqual([0, 1]);
  });

  it.each([
    ['time-out', { TimeoutSeconds: 60 * 86_400 }, 60 * day, 'States.Timeout'],
    ['heartbeat', { HeartbeatSeconds: 30 * 86_400 }, 30 * day, 'States.HeartbeatTimeout'],
    ['computed time-out', { TimeoutSeconds: '{% 40 * 86400 %}' }, 40 * day, 'States.Timeout'],
  ])('keeps a %s beyond 24.8 days to the millisecond', async (_, fields, ms, name) => {
    const { engine, arn } = await waiting({ ...fields, Catch: [{ ErrorEquals: ['States.ALL'], Next: 'E' }] }, { E: error });
    engine.clock.advance(ms - 1);
    expect((await engine.describe(arn)).status).toBe('RUNNING');
    engine.clock.advance(1);
    expect((await engine.ended(arn)).result).toBe(name);
  });

  it('lives on as long as it sends heartbeats, but not past its time-out', async () => {
    const { engine, arn, send, token } = await waiting({ HeartbeatSeconds: 10, TimeoutSeconds: 25 });
    for (const ms of [9_000, 9_000]) {
      engine.clock.advance(ms);
      await send('SendTaskHeartbeat', { taskToken: token });
    }
    engine.clock.advance(6_999);
    expect((await engine.describe(arn)).status).toBe('RUNNING');
    engine.clock.advance(1);
    expect(await engine.ended(arn)).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
  });

  it('is forgotten when its execution is stopped', async () => {
    const { engine, arn, send, token } = await waiting();
    await send('StopExecution', { executionArn: arn, error: 'Withdrawn', cause: 'by the patient' });
    expect(await engine.describe(arn)).toMatchObject({ status: 'ABORTED', error: 'Withdrawn', cause: 'by the patient' });
    await expect(send('SendTaskSuccess', { taskToken: token, output: '1' })).rejects.toMatchObject({ name: 'TaskTimedOut' });
  });
});

it('a heartbeat sent while the function still runs counts', async () => {
  let answer: (value: unknown) => void = () => undefined;
  const tokens: string[] = [];
  const f = (payload: unknown) => {
    tokens.push((payload as { token: string }).token);
    return new Promise((resolve) => (answer = resolve));
  };
  const engine = openEngine({ f });
  const arn = await engine.begin(machineOf({ A: callbackTask({ HeartbeatSeconds: 10, Catch: [{ ErrorEquals: ['States.HeartbeatTimeout'], Next: 'E' }] }), E: error }));
  await eventually(() => {
    expect(tokens).toHaveLength(1);
  });
  engine.clock.advance(900);
  await engine.sfn.call('SendTaskHeartbeat', { taskToken: tokens[0] });
  answer({});
  await engine.reach(arn, 'TaskSubmitted');
  engine.clock.advance(9_999);
  expect((await engine.describe(arn)).status).toBe('RUNNING');
  engine.clock.advance(1);
  expect((await engine.ended(arn)).result).toBe('States.HeartbeatTimeout');
});
