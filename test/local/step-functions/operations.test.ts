import { describe, expect, it } from 'vitest';
import { callbackTask, machineOf, openEngine, tokenCollector } from './open-engine.ts';

const prefix = 'arn:aws:states:eu-west-1:000000000000';
const roleArn = 'arn:aws:iam::000000000000:role/test';
const pass = JSON.stringify(machineOf({ A: { Type: 'Pass', End: true } }));
const wait = JSON.stringify(machineOf({ A: { Type: 'Wait', Seconds: 60, End: true } }));

function engineWith(definition: string) {
  const engine = openEngine();
  const stateMachineArn = engine.sfn.deploy({ name: 'm', definition, roleArn });
  const call = async (operation: string, input: object) => (await engine.sfn.call(operation, input)) as Record<string, unknown>;
  const start = async (input: object = {}) => call('StartExecution', { stateMachineArn, ...input });
  return { engine, stateMachineArn, call, start };
}

describe('StartExecution', () => {
  it('answers a repeat of name and input while it runs as the first time', async () => {
    const { start, call, stateMachineArn } = engineWith(wait);
    const first = await start({ name: 'one', input: '{"a":1}' });
    expect(first).toEqual({ executionArn: `${prefix}:execution:m:one`, startDate: Date.UTC(2026, 0, 1) / 1000 });
    expect(await start({ name: 'one', input: '{"a":1}' })).toEqual(first);
    expect(await call('ListExecutions', { stateMachineArn })).toMatchObject({ executions: [{ name: 'one' }] });
  });

  it('refuses a name that runs with another input', async () => {
    const { start } = engineWith(wait);
    await start({ name: 'one', input: '{"a":1}' });
    await expect(start({ name: 'one', input: '{"a":2}' })).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
  });

  it('refuses the name of an execution that has ended, even with the same input', async () => {
    const { engine, start } = engineWith(pass);
    const { executionArn } = await start({ name: 'one' });
    await engine.ended(String(executionArn));
    await expect(start({ name: 'one' })).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
  });

  it('lets two machines use one execution name', async () => {
    const { engine, start, call } = engineWith(wait);
    await start({ name: 'one' });
    const other = engine.sfn.deploy({ name: 'other', definition: wait, roleArn });
    expect(await call('StartExecution', { stateMachineArn: other, name: 'one', input: '1' })).toMatchObject({
      executionArn: `${prefix}:execution:other:one`,
    });
  });

  it('makes names up when none is given', async () => {
    const { start } = engineWith(pass);
    expect((await start())['executionArn']).not.toBe((await start())['executionArn']);
  });

  it.each(['a b', 'a/b', 'a:b', 'a<b', 'a{b', 'a[b', 'a?b', 'a*b', 'a"b', 'a#b', 'a%b', 'a\\b', 'a^b', 'a|b', 'a~b', 'a`b', 'a$b', 'a&b', 'a,b', 'a;b', 'a\u0000b', 'a\u009fb'])(
    'refuses the name %j',
    async (name) => {
      await expect(engineWith(pass).start({ name })).rejects.toMatchObject({ name: 'InvalidName' });
    },
  );

  it.each(['a', 'x'.repeat(80), "q_1-2.3+(4)'=!@", '問題'])('takes the name %s', async (name) => {
    expect((await engineWith(pass).start({ name }))['executionArn']).toBe(`${prefix}:execution:m:${name}`);
  });

  it.each<[string, object, string]>([
    ['an empty name', { name: '' }, 'ValidationException'],
    ['a name of 81 characters', { name: 'x'.repeat(81) }, 'ValidationException'],
    ['input that is not JSON', { input: '{Margaret' }, 'InvalidExecutionInput'],
    ['input beyond 256 KiB', { input: JSON.stringify('ü'.repeat(131_072)) }, 'ValidationException'],
    ['input that is no text', { input: { a: 'Margaret' } }, 'ValidationException'],
    ['the ARN of something else', { stateMachineArn: 'arn:aws:sqs:eu-west-1:000000000000:m' }, 'InvalidArn'],
    ['the ARN of another account', { stateMachineArn: 'arn:aws:states:eu-west-1:111111111111:stateMachine:m' }, 'InvalidArn'],
    ['a machine that does not exist', { stateMachineArn: `${prefix}:stateMachine:none` }, 'StateMachineDoesNotExist'],
  ])('refuses %s without quoting it', async (_, input, name) => {
    const refusal = await engineWith(pass).start(input).catch((thrown: unknown) => thrown);
    expect(refusal).toMatchObject({ name });
    expect(String(refusal)).not.toContain('Margaret');
  });

  it('takes input of exactly 256 KiB', async () => {
    const { engine, start } = engineWith(pass);
    const { executionArn } = await start({ input: JSON.stringify('x'.repeat(262_142)) });
    expect((await engine.ended(String(executionArn))).status).toBe('SUCCEEDED');
  });
});

describe('executions', () => {
  it('are listed newest first, page by page', async () => {
    const { start, call, stateMachineArn } = engineWith(wait);
    for (const name of ['a', 'b', 'c', 'd', 'e']) await start({ name });
    const pages: string[][] = [];
    let nextToken: unknown;
    do {
      const page = await call('ListExecutions', { stateMachineArn, maxResults: 2, nextToken });
      pages.push((page['executions'] as { name: string }[]).map((execution) => execution.name));
      nextToken = page['nextToken'];
    } while (nextToken !== undefined);
    expect(pages).toEqual([['e', 'd'], ['c', 'b'], ['a']]);
  });

  it('are listed by status', async () => {
    const { start, call, stateMachineArn } = engineWith(wait);
    await start({ name: 'a' });
    const { executionArn } = await start({ name: 'b' });
    await call('StopExecution', { executionArn });
    for (const [statusFilter, name] of [['RUNNING', 'a'], ['ABORTED', 'b']]) {
      expect(await call('ListExecutions', { stateMachineArn, statusFilter })).toMatchObject({ executions: [{ name, status: statusFilter }] });
    }
    expect(await call('ListExecutions', { stateMachineArn, statusFilter: 'FAILED' })).toEqual({ executions: [] });
  });

  it('describe how they ended', async () => {
    const { engine, start, call, stateMachineArn } = engineWith(pass);
    const { executionArn } = await start({ name: 'one', input: '{"a": 1}' });
    await engine.ended(String(executionArn));
    expect(await call('DescribeExecution', { executionArn })).toMatchObject({
      executionArn,
      stateMachineArn,
      name: 'one',
      status: 'SUCCEEDED',
      input: '{"a": 1}',
      output: '{"a":1}',
      startDate: Date.UTC(2026, 0, 1) / 1000,
      stopDate: Date.UTC(2026, 0, 1) / 1000,
    });
  });

  it('stay as they ended when they are stopped afterwards', async () => {
    const { engine, start, call } = engineWith(pass);
    const { executionArn } = await start();
    const { stopDate } = await engine.ended(String(executionArn));
    expect(await call('StopExecution', { executionArn })).toEqual({ stopDate });
    expect((await engine.describe(String(executionArn))).status).toBe('SUCCEEDED');
  });

  it.each(['DescribeExecution', 'GetExecutionHistory', 'StopExecution', 'DescribeStateMachineForExecution'])(
    'are missed by %s',
    async (operation) => {
      const { call } = engineWith(pass);
      await expect(call(operation, { executionArn: `${prefix}:execution:m:none` })).rejects.toMatchObject({ name: 'ExecutionDoesNotExist' });
      await expect(call(operation, { executionArn: 'none' })).rejects.toMatchObject({ name: 'InvalidArn' });
    },
  );

  it('are forgotten 90 days after they ended, and no sooner', async () => {
    const { engine, start, call, stateMachineArn } = engineWith(pass);
    const { executionArn } = await start({ name: 'one' });
    await engine.ended(String(executionArn));
    const names = async () => ((await call('ListExecutions', { stateMachineArn }))['executions'] as unknown[]).length;
    engine.clock.advance(90 * 86_400_000);
    engine.sfn.start();
    expect(await names()).toBe(1);
    engine.clock.advance(1);
    engine.sfn.start();
    expect(await names()).toBe(0);
    await expect(call('GetExecutionHistory', { executionArn })).rejects.toMatchObject({ name: 'ExecutionDoesNotExist' });
  });
});

describe('state machines', () => {
  const create = { name: 'new', definition: pass, roleArn };

  it('are created once, and again only as they are', async () => {
    const { call } = engineWith(pass);
    const first = await call('CreateStateMachine', create);
    expect(first['stateMachineArn']).toBe(`${prefix}:stateMachine:new`);
    expect(await call('CreateStateMachine', create)).toEqual(first);
    await expect(call('CreateStateMachine', { ...create, definition: wait })).rejects.toMatchObject({ name: 'StateMachineAlreadyExists' });
  });

  it.each<[string, object, string]>([
    ['an EXPRESS machine', { type: 'EXPRESS' }, 'StateMachineTypeNotSupported'],
    ['a definition that does not run', { definition: '{"StartAt":"A","States":{}}' }, 'InvalidDefinition'],
    ['a bad name', { name: 'a b' }, 'InvalidName'],
    ['a name that is too long', { name: 'x'.repeat(81) }, 'ValidationException'],
    ['no role', { roleArn: undefined }, 'ValidationException'],
  ])('are refused with %s', async (_, fields, name) => {
    await expect(engineWith(pass).call('CreateStateMachine', { ...create, ...fields })).rejects.toMatchObject({ name });
  });

  it('change for new executions only', async () => {
    const { tokens, collect } = tokenCollector();
    const engine = openEngine({ f: collect });
    const before = machineOf({ A: callbackTask({ Next: 'B' }), B: { Type: 'Succeed', Output: 'before' } });
    const arn = await engine.begin(before, {}, 'one');
    await engine.reach(arn, 'TaskSubmitted');
    const stateMachineArn = `${prefix}:stateMachine:machine-1`;
    const after = JSON.stringify(machineOf({ B: { Type: 'Succeed', Output: 'after' } }));
    await engine.sfn.call('UpdateStateMachine', { stateMachineArn, definition: after });

    await engine.sfn.call('SendTaskSuccess', { taskToken: tokens[0], output: '1' });
    expect((await engine.ended(arn)).result).toBe('before');
    expect(await engine.sfn.call('DescribeStateMachineForExecution', { executionArn: arn })).toMatchObject({ definition: JSON.stringify(before) });
    const second = (await engine.sfn.call('StartExecution', { stateMachineArn })) as { executionArn: string };
    expect((await engine.ended(second.executionArn)).result).toBe('after');
    expect(await engine.sfn.call('DescribeStateMachine', { stateMachineArn })).toMatchObject({ definition: after, type: 'STANDARD', status: 'ACTIVE' });
  });

  it('keep their old definition when the new one is refused', async () => {
    const { engine, call, stateMachineArn } = engineWith(pass);
    expect(() => engine.sfn.deploy({ name: 'm', definition: '{}', roleArn })).toThrow('Invalid State Machine Definition');
    await expect(call('UpdateStateMachine', { stateMachineArn, definition: '{}' })).rejects.toMatchObject({ name: 'InvalidDefinition' });
    expect(await call('DescribeStateMachine', { stateMachineArn })).toMatchObject({ definition: pass });
  });

  it('are listed page by page', async () => {
    const { engine, call } = engineWith(pass);
    engine.sfn.deploy({ name: 'n', definition: pass, roleArn });
    const first = await call('ListStateMachines', { maxResults: 1 });
    const second = await call('ListStateMachines', { maxResults: 1, nextToken: first['nextToken'] });
    expect([first, second]).toMatchObject([{ stateMachines: [{ name: 'm' }] }, { stateMachines: [{ name: 'n' }] }]);
    expect(second['nextToken']).toBeUndefined();
  });

  it('answer an update of nothing with what is missing', async () => {
    const { call, stateMachineArn } = engineWith(pass);
    await expect(call('UpdateStateMachine', { stateMachineArn })).rejects.toMatchObject({ name: 'MissingRequiredParameter' });
  });
});

describe('the API', () => {
  it.each(['RedriveExecution', 'StartSyncExecution', 'CreateActivity', 'toString'])('refuses %s', async (operation) => {
    await expect(openEngine().sfn.call(operation, {})).rejects.toMatchObject({ name: 'UnknownOperationException' });
  });

  it('refuses a page token it never made', async () => {
    const { call, stateMachineArn } = engineWith(pass);
    await expect(call('ListExecutions', { stateMachineArn, nextToken: 'Margaret' })).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('refuses a task output beyond 256 KiB', async () => {
    const output = JSON.stringify('x'.repeat(262_144));
    await expect(openEngine().sfn.call('SendTaskSuccess', { taskToken: 't', output })).rejects.toMatchObject({ name: 'ValidationException' });
  });
});
