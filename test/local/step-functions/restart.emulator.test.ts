import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AdvanceableClock } from '../../../local/clock.ts';
import { callbackTask, failing, type Functions, machineOf, openEngine, startOfTime, task, tokenCollector } from './open-engine.ts';

const day = 86_400_000;
const never = () => new Promise(() => undefined);
const payloadOut = { Output: '{% $states.result.Payload %}' };

/** Opens engines one after the other on the same file and the same time. */
function sameFile() {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-restart-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const clock = new AdvanceableClock(0, () => startOfTime);
  const file = join(folder, 'sfn.db');
  return { clock, file, open: (functions: Functions = {}) => openEngine(functions, { file, clock }) };
}

describe('after a restart', () => {
  it('a callback still finds its task', async () => {
    const { open } = sameFile();
    const { tokens, collect } = tokenCollector();
    const before = open({ f: collect });
    const arn = await before.begin(machineOf({ A: callbackTask() }));
    await before.reach(arn, 'TaskSubmitted');
    await before.sfn.stop();

    const after = open();
    await after.sfn.call('SendTaskHeartbeat', { taskToken: tokens[0] });
    await after.sfn.call('SendTaskSuccess', { taskToken: tokens[0], output: '"kept"' });
    expect((await after.ended(arn)).result).toBe('kept');
    await expect(after.sfn.call('SendTaskSuccess', { taskToken: tokens[0], output: '1' })).rejects.toMatchObject({ name: 'TaskTimedOut' });
  });

  it('an answer that was accepted is not lost', async () => {
    const { open } = sameFile();
    const { tokens, collect } = tokenCollector();
    const before = open({ f: collect });
    const arn = await before.begin(machineOf({ A: callbackTask({ Next: 'B' }), B: { Type: 'Succeed' } }));
    await before.reach(arn, 'TaskSubmitted');
    await before.sfn.call('SendTaskSuccess', { taskToken: tokens[0], output: '"accepted"' });
    await before.sfn.stop();
    expect((await open().ended(arn)).result).toBe('accepted');
  });

  it('an execution that was only accepted runs', async () => {
    const { open } = sameFile();
    const before = open();
    const arn = await before.begin(machineOf({ A: { Type: 'Pass', Output: 'ran', End: true } }));
    await before.sfn.stop();
    expect((await open().ended(arn)).result).toBe('ran');
  });

  it('a call in flight is made again, with its whole time, however long the break', async () => {
    const { open, clock } = sameFile();
    const before = open({ f: never });
    const call = { Arguments: { FunctionName: 'f', Payload: '{% $states.input %}' }, TimeoutSeconds: 60 };
    const arn = await before.begin(machineOf({ A: task({ ...payloadOut, ...call }) }), { id: 'q' });
    await before.reach(arn, 'TaskStarted');
    await before.sfn.stop();
    clock.advance(day);
    expect((await open({ f: (payload) => payload }).ended(arn)).result).toEqual({ id: 'q' });
  });

  it('a call in flight keeps its token', async () => {
    const { open } = sameFile();
    const { tokens, collect } = tokenCollector();
    const before = open({ f: (payload) => (collect(payload), never()) });
    const arn = await before.begin(machineOf({ A: callbackTask() }));
    await before.reach(arn, 'TaskStarted');
    await expect.poll(() => tokens).toHaveLength(1);
    await before.sfn.stop();
    const after = open({ f: collect });
    await after.reach(arn, 'TaskSubmitted');
    expect(tokens[1]).toBe(tokens[0]);
  });

  it('waits, time-outs and retries fall due when they were to', async () => {
    const { open, clock } = sameFile();
    const { collect } = tokenCollector();
    const before = open({ f: collect, g: failing('E') });
    const retry = [{ ErrorEquals: ['E'], IntervalSeconds: 40 * 86_400, MaxAttempts: 1 }];
    const arns = {
      wait: await before.begin(machineOf({ A: { Type: 'Wait', Seconds: 40 * 86_400, End: true } })),
      timeOut: await before.begin(machineOf({ A: callbackTask({ TimeoutSeconds: 40 * 86_400 }) })),
      heartbeat: await before.begin(machineOf({ A: callbackTask({ HeartbeatSeconds: 40 * 86_400 }) })),
      whole: await before.begin(machineOf({ A: { Type: 'Wait', Seconds: 90 * 86_400, End: true } }, { TimeoutSeconds: 40 * 86_400 })),
      retry: await before.begin(machineOf({ A: task({ Arguments: { FunctionName: 'g' }, Retry: retry }) })),
    };
    await before.reach(arns.timeOut, 'TaskSubmitted');
    await before.reach(arns.heartbeat, 'TaskSubmitted');
    await before.reach(arns.retry, 'TaskFailed');
    await before.sfn.stop();
    clock.advance(40 * day - 1);

    const between = open();
    for (const arn of Object.values(arns)) expect((await between.describe(arn)).status).toBe('RUNNING');
    await between.sfn.stop();
    clock.advance(1);

    const after = open({ g: failing('F') });
    expect((await after.ended(arns.wait)).status).toBe('SUCCEEDED');
    expect(await after.ended(arns.timeOut)).toMatchObject({ error: 'States.Timeout' });
    expect(await after.ended(arns.heartbeat)).toMatchObject({ error: 'States.HeartbeatTimeout' });
    expect((await after.ended(arns.whole)).status).toBe('TIMED_OUT');
    expect(await after.ended(arns.retry)).toMatchObject({ error: 'F' });
  });

  it('what fell due meanwhile happens in its order', async () => {
    const { open, clock } = sameFile();
    const order: unknown[] = [];
    const before = open();
    const call = task({ Arguments: { FunctionName: 'f', Payload: '{% $states.input %}' } });
    const machine = machineOf({ A: { Type: 'Wait', Seconds: '{% $states.input %}', Next: 'B' }, B: call });
    const arns = [];
    for (const seconds of [30, 10, 20]) arns.push(await before.begin(machine, seconds));
    await before.sfn.stop();
    clock.advance(60_000);
    const after = open({ f: (payload) => order.push(payload) });
    for (const arn of arns) await after.ended(arn);
    expect(order).toEqual([10, 20, 30]);
  });

  it('used retries stay used', async () => {
    const { open, clock } = sameFile();
    const before = open({ f: failing('E') });
    const arn = await before.begin(machineOf({ A: task({ Retry: [{ ErrorEquals: ['E'], IntervalSeconds: 5, MaxAttempts: 1 }] }) }));
    await before.reach(arn, 'TaskFailed');
    await before.sfn.stop();
    clock.advance(5_000);
    const after = open({ f: failing('E') });
    expect(await after.ended(arn)).toMatchObject({ status: 'FAILED', error: 'E' });
    expect((await after.history(arn)).filter((event) => event.type === 'TaskFailed')).toHaveLength(2);
  });

  it('a half-done Map keeps its results, its order and its variables', async () => {
    const { open } = sameFile();
    const calls: unknown[] = [];
    const f = (payload: unknown) => (payload === 3 ? never() : (calls.push(payload), payload));
    const processor = {
      StartAt: 'I',
      States: { I: task({ Arguments: { FunctionName: 'f', Payload: '{% $states.input %}' }, Output: '{% $states.result.Payload * $factor %}' }) },
    };
    const machine = machineOf({
      A: { Type: 'Pass', Assign: { factor: 10 }, Next: 'M' },
      M: { Type: 'Map', MaxConcurrency: 1, ItemProcessor: processor, End: true },
    });
    const before = open({ f });
    const arn = await before.begin(machine, [1, 2, 3, 4]);
    await before.reach(arn, 'TaskStarted', 3);
    await before.sfn.stop();
    const after = open({ f: (payload) => (calls.push(payload), payload) });
    expect((await after.ended(arn)).result).toEqual([10, 20, 30, 40]);
    expect(calls).toEqual([1, 2, 3, 4]);
  });

  it('running executions keep the definition they started with', async () => {
    const { open } = sameFile();
    const before = open({ f: never });
    const arn = await before.begin(machineOf({ A: task({ Next: 'B' }), B: { Type: 'Succeed', Output: 'old' } }));
    await before.reach(arn, 'TaskStarted');
    await before.sfn.stop();
    const after = open({ f: () => 1 });
    after.sfn.deploy({ name: 'machine-1', definition: JSON.stringify(machineOf({ B: { Type: 'Succeed', Output: 'new' } })), roleArn: 'r' });
    expect((await after.ended(arn)).result).toBe('old');
  });

  it('an execution that the engine cannot run fails instead of hanging', async () => {
    const { open, file } = sameFile();
    const before = open({ f: never });
    const arn = await before.begin(machineOf({ A: task() }));
    await before.reach(arn, 'TaskStarted');
    await before.sfn.stop();
    const database = new DatabaseSync(file);
    database.exec(`UPDATE frame SET state = 'gone'`);
    database.close();
    expect(await open().ended(arn)).toMatchObject({ status: 'FAILED', error: 'States.Runtime' });
  });

  it('names stay taken', async () => {
    const { open } = sameFile();
    const before = open();
    const machine = machineOf({ A: { Type: 'Succeed' } });
    await before.ended(await before.begin(machine, {}, 'one'));
    await before.sfn.stop();
    await expect(open().begin(machine, {}, 'one')).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
  });
});
