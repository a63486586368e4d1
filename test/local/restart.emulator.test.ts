import { spawn, type ChildProcess } from 'node:child_process';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { clientConfig } from '../../local/engine-client.ts';
import { startFixture } from './fixture/start-fixture.ts';
import { temporaryDirectory } from './fixture/temporary-directory.ts';

const patience = { timeout: 30_000, interval: 50 };

/** Runs a TypeScript program and collects what it says. */
function run(...args: string[]): { child: ChildProcess; said: () => string; exited: Promise<number | null> } {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, said: () => text, exited: new Promise((resolve) => child.once('exit', resolve)) };
}

const fixture = join(import.meta.dirname, 'fixture/start-fixture.ts');
const redrive = join(import.meta.dirname, '../../local/redrive.ts');

/** Starts the fixture in a process of its own; returns how to kill that and the processes that it left. */
async function startProcess(data: string): Promise<{ url: string; kill: () => Promise<void> }> {
  const { child, said, exited } = run(fixture, data);
  await vi.waitFor(() => expect(said()).toMatch(/^http:/), patience);
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exited;
  };
  return { url: said().trim(), kill };
}

/** A process that ended but that nobody has waited for has no executable any more. */
function runs(pid: number): boolean {
  return existsSync(`/proc/${pid}/exe`);
}

describe('a data directory', () => {
  it('serves one system at a time', async () => {
    const data = temporaryDirectory();
    const local = await startFixture(data);
    onTestFinished(() => local.stop());
    const second = run(fixture, data);
    expect(await second.exited).toBe(1);
    expect(second.said()).toBe(`The data directory ${data} is in use by process ${process.pid}: stop that one, or start with another --data.\n`);
    expect((await fetch(`${local.url}/health`)).status).toBe(200);
  });

  it('is taken over after kill -9, with the DynamoDB engine that was left behind', async () => {
    const data = temporaryDirectory();
    const killed = await startProcess(data);
    await fetch(`${killed.url}/items/kept`, { method: 'POST' });
    const { value } = await (await fetch(`${killed.url}/secret`)).json() as { value: string };
    await fetch(`${killed.url}/dev/clock`, { method: 'POST', body: '{"advanceSeconds":86400}' });
    await killed.kill();
    const orphan = Number(readFileSync(join(data, 'dynoxide.pid'), 'utf8'));
    expect(runs(orphan)).toBe(true);

    const local = await startFixture(data);
    onTestFinished(() => local.stop());
    expect(runs(orphan)).toBe(false);
    expect(local.clock.offsetMs).toBe(86_400_000);
    expect(await (await fetch(`${local.url}/secret`)).json()).toMatchObject({ value });
  });

  it('keeps messages over kill -9, and hands out again at once what a function had in hand', async () => {
    const data = temporaryDirectory();
    const killed = await startProcess(data);
    const { submissionQueueUrl, sqs } = await (await fetch(`${killed.url}/dev/endpoints`)).json() as { submissionQueueUrl: string; sqs: string };
    const client = new SQSClient(clientConfig(sqs));
    for (let index = 0; index < 20; index += 1) await client.send(new SendMessageCommand({ QueueUrl: submissionQueueUrl, MessageBody: JSON.stringify({ start: `run-${index}` }) }));
    await killed.kill();

    const local = await startFixture(data);
    onTestFinished(() => local.stop());
    await vi.waitFor(async () => {
      const { executions } = await listSucceeded(local.endpoints.stepFunctions, local.endpoints.stateMachineArn);
      expect(executions).toHaveLength(20);
    }, patience);
  });

  it('L5 counts dead letters and moves none by a dry run, then gives them back to their queue by the redrive command', async () => {
    const data = temporaryDirectory();
    const local = await startFixture(data);
    onTestFinished(() => local.stop());
    await fetch(`${local.url}/messages`, { method: 'POST', body: '{"fail":true}' });
    const consumed = (): number => local.counts().invocations['ConsumeFunction'] ?? 0;
    await vi.waitFor(async () => expect(await (await fetch(`${local.url}/dev/alarms`)).text()).toContain('"ALARM"'), patience);
    const before = consumed();
    const dryRun = run(redrive, '--data', data, '--dry-run');
    expect(await dryRun.exited).toBe(0);
    expect(dryRun.said()).toBe('fixture-submission-dead-letters: 1 waiting\nNothing is moved: without --dry-run it is.\n');
    const command = run(redrive, '--data', data);
    expect(await command.exited).toBe(0);
    expect(command.said()).toBe('fixture-submission-dead-letters: 1 waiting\nfixture-submission-dead-letters: 1 moved\n');
    await vi.waitFor(() => expect(consumed()).toBeGreaterThan(before), patience);
  });

  it('without a running system makes the redrive command say so', async () => {
    const command = run(redrive, '--data', temporaryDirectory());
    expect(await command.exited).toBe(1);
    expect(command.said()).toContain('start it with "npm start"');
  });
});

async function listSucceeded(endpoint: string, stateMachineArn: string): Promise<{ executions: unknown[] }> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AWSStepFunctions.ListExecutions' },
    body: JSON.stringify({ stateMachineArn, statusFilter: 'SUCCEEDED' }),
  });
  return (await response.json()) as { executions: unknown[] };
}

describe('the front door', () => {
  const door = join(import.meta.dirname, '../../local/run.mjs');
  const old = `data:text/javascript,${encodeURIComponent("Object.defineProperty(process, 'version', { value: 'v20.20.2' }); Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } });")}`;

  it('tells an old Node what is needed', async () => {
    const refused = run('--import', old, door, fixture);
    expect(await refused.exited).toBe(1);
    expect(refused.said()).toMatch(/^Askwell needs Node 24; this is v20\.20\.2\..*npm start/);
  });

  it('runs a command with its arguments', async () => {
    const command = run(door, redrive, '--data', temporaryDirectory());
    expect(await command.exited).toBe(1);
    expect(command.said()).toContain('No system runs on');
  });
});
