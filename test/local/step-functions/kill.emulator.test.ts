import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { expect, it, onTestFinished, vi } from 'vitest';
import { callbackTask, type Definition, machineOf, task } from './open-engine.ts';

const script = join(import.meta.dirname, 'engine-process.ts');
const deployed = (states: Definition) => JSON.stringify(machineOf(states));
const step = (fields: Definition) =>
  task({ Arguments: { FunctionName: 'step', Payload: '{% $states.input %}' }, Output: '{% $states.result.Payload %}', ...fields });

function openFile() {
  const folder = mkdtempSync(join(tmpdir(), 'askwell-kill-'));
  const children = new Set<ChildProcess>();
  onTestFinished(() => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });
  return async (mode?: 'hang') => {
    const child = spawn(process.execPath, [script, join(folder, 'sfn.db'), ...(mode === undefined ? [] : [mode])], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.add(child);
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const client = new SFNClient({
      endpoint: `http://127.0.0.1:${line.toString().trim()}`,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    });
    const kill = async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
      client.destroy();
    };
    return { client, kill };
  };
}

async function succeeded(client: SFNClient, executionArn: string | undefined): Promise<string | undefined> {
  const found = await vi.waitFor(
    async () => {
      const execution = await client.send(new DescribeExecutionCommand({ executionArn }));
      expect(execution.status).toBe('SUCCEEDED');
      return execution;
    },
    { timeout: 20_000, interval: 20 },
  );
  return found.output;
}

it('a killed engine goes on with calls in flight and callbacks that were waiting', async () => {
  const open = openFile();
  const first = await open('hang');
  const machine = await first.client.send(
    new CreateStateMachineCommand({
      name: 'm',
      roleArn: 'r',
      definition: deployed({
        A: step({ Arguments: { FunctionName: 'stuck', Payload: '{% $states.input %}' }, Next: 'B' }),
        B: step({}),
      }),
    }),
  );
  const human = await first.client.send(
    new CreateStateMachineCommand({
      name: 'human',
      roleArn: 'r',
      definition: deployed({ A: callbackTask({ Arguments: { FunctionName: 'step', Payload: '{% $states.context.Task.Token %}' } }) }),
    }),
  );
  const stuck = await Promise.all(
    [1, 2, 3, 4, 5].map((id) => first.client.send(new StartExecutionCommand({ ...machine, input: `{"id":${id}}` }))),
  );
  const waiting = await first.client.send(new StartExecutionCommand(human));
  const token = await vi.waitFor(async () => {
    const { events } = await first.client.send(new GetExecutionHistoryCommand({ executionArn: waiting.executionArn }));
    const submitted = events?.find((event) => event.type === 'TaskSubmitted')?.taskSubmittedEventDetails?.output;
    expect(submitted).toBeDefined();
    return (JSON.parse(submitted ?? '') as { Payload: string }).Payload;
  });
  await first.kill();

  const second = await open();
  const outputs = await Promise.all(stuck.map(({ executionArn }) => succeeded(second.client, executionArn)));
  expect(outputs).toEqual([1, 2, 3, 4, 5].map((id) => `{"id":${id}}`));
  await second.client.send(new SendTaskSuccessCommand({ taskToken: token, output: '"released"' }));
  expect(await succeeded(second.client, waiting.executionArn)).toBe('"released"');
  await second.kill();
});

it('an engine killed again and again loses no execution and tears no history', async () => {
  const open = openFile();
  const definition = deployed({
    A: step({ Next: 'P' }),
    P: {
      Type: 'Parallel',
      Branches: ['B', 'C'].map((name) => ({ StartAt: name, States: { [name]: step({}) } })),
      Output: '{% $states.input %}',
      Next: 'W',
    },
    W: { Type: 'Wait', Seconds: 1, Next: 'D' },
    D: step({ Next: 'E' }),
    E: { Type: 'Succeed' },
  });
  let engine = await open();
  const { stateMachineArn } = await engine.client.send(new CreateStateMachineCommand({ name: 'm', roleArn: 'r', definition }));
  const accepted: string[] = [];
  for (let round = 0; round < 4; round += 1) {
    const { client } = engine;
    const starts = Array.from({ length: 15 }, (_, index) => `${round}-${index}`).map(async (name) =>
      client.send(new StartExecutionCommand({ stateMachineArn, name, input: `"${name}"` })).then(
        () => accepted.push(name),
        () => undefined, // killed before it was accepted
      ),
    );
    await Promise.all(starts.slice(0, 5 + 3 * round));
    await engine.kill();
    await Promise.all(starts);
    engine = await open();
  }
  expect(accepted.length).toBeGreaterThanOrEqual(5 + 8 + 11 + 14);
  await vi.waitFor(
    async () => {
      const { executions } = await engine.client.send(new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING' }));
      expect(executions).toEqual([]);
    },
    { timeout: 30_000, interval: 50 },
  );
  for (const name of accepted) {
    const executionArn = `arn:aws:states:eu-west-1:000000000000:execution:m:${name}`;
    expect(await succeeded(engine.client, executionArn)).toBe(`"${name}"`);
    const { events } = await engine.client.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }));
    expect(events?.map((event) => event.id)).toEqual(events?.map((_, index) => index + 1));
    expect(events?.filter((event) => event.type === 'TaskStateEntered')).toHaveLength(4);
  }
  await engine.kill();
});
