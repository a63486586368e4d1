import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  DescribeStateMachineForExecutionCommand,
  GetExecutionHistoryCommand,
  InvalidDefinition,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  paginateGetExecutionHistory,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  SFNClient,
  SFNServiceException,
  StartExecutionCommand,
  StopExecutionCommand,
  TaskTimedOut,
  UpdateStateMachineCommand,
} from '@aws-sdk/client-sfn';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { callbackTask, type Definition, machineOf, openEngine, startOfTime, tokenCollector } from './open-engine.ts';

async function serve() {
  const { tokens, collect } = tokenCollector();
  const engine = openEngine({ f: collect });
  const server = createServer((request, response) => void engine.sfn.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new SFNClient({ endpoint, region: 'eu-west-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
  onTestFinished(() => {
    client.destroy();
    server.close();
  });
  const create = async (states: Definition, name = 'm') =>
    client.send(new CreateStateMachineCommand({ name, roleArn: 'role', definition: JSON.stringify(machineOf(states)) }));
  return { client, create, endpoint, engine, tokens };
}

describe('the AWS SDK', () => {
  it('drives a callback from its start to its end', async () => {
    const { client, create, tokens } = await serve();
    const { stateMachineArn, creationDate } = await create({ A: callbackTask() });
    expect(creationDate).toEqual(new Date(startOfTime));
    const { executionArn, startDate } = await client.send(new StartExecutionCommand({ stateMachineArn, name: 'one', input: '{"q":1}' }));
    expect(startDate).toEqual(new Date(startOfTime));
    await vi.waitFor(() => {
      expect(tokens).toHaveLength(1);
    });
    await client.send(new SendTaskHeartbeatCommand({ taskToken: tokens[0] }));
    await client.send(new SendTaskSuccessCommand({ taskToken: tokens[0], output: '"done"' }));
    await vi.waitFor(async () => {
      expect(await client.send(new DescribeExecutionCommand({ executionArn }))).toMatchObject({
        status: 'SUCCEEDED',
        output: '"done"',
        input: '{"q":1}',
        stopDate: new Date(startOfTime),
      });
    });
    const { events } = await client.send(new GetExecutionHistoryCommand({ executionArn, reverseOrder: true }));
    expect(events?.[0]).toMatchObject({ type: 'ExecutionSucceeded', timestamp: new Date(startOfTime), executionSucceededEventDetails: { output: '"done"' } });
    const pages = [];
    for await (const page of paginateGetExecutionHistory({ client, pageSize: 3 }, { executionArn })) pages.push(page.events?.length);
    expect(pages).toEqual([3, 3, 2]);
  });

  it('gets the errors of AWS as their classes', async () => {
    const { client, create, tokens } = await serve();
    const { stateMachineArn } = await create({ A: callbackTask() });
    const { executionArn } = await client.send(new StartExecutionCommand({ stateMachineArn }));
    await vi.waitFor(() => {
      expect(tokens).toHaveLength(1);
    });
    await client.send(new SendTaskFailureCommand({ taskToken: tokens[0], error: 'Declined', cause: 'busy' }));
    await expect(client.send(new SendTaskSuccessCommand({ taskToken: tokens[0], output: '1' }))).rejects.toBeInstanceOf(TaskTimedOut);
    await expect(create({ A: { Type: 'Pass', InputPath: '$', End: true } }, 'other')).rejects.toBeInstanceOf(InvalidDefinition);
    await vi.waitFor(async () => {
      expect(await client.send(new DescribeExecutionCommand({ executionArn }))).toMatchObject({ status: 'FAILED', error: 'Declined', cause: 'busy' });
    });
    await expect(client.send(new StartExecutionCommand({ stateMachineArn: 'nonsense' }))).rejects.toSatisfy(
      (refusal) => refusal instanceof SFNServiceException && refusal.name === 'InvalidArn' && refusal.$metadata.httpStatusCode === 400,
    );
  });

  it('manages machines and executions', async () => {
    const { client, create } = await serve();
    const { stateMachineArn } = await create({ A: callbackTask() });
    const definition = JSON.stringify(machineOf({ A: { Type: 'Wait', Seconds: 60, End: true } }));
    expect((await client.send(new UpdateStateMachineCommand({ stateMachineArn, definition }))).updateDate).toEqual(new Date(startOfTime));
    const { executionArn } = await client.send(new StartExecutionCommand({ stateMachineArn }));
    expect(await client.send(new DescribeStateMachineCommand({ stateMachineArn }))).toMatchObject({ definition });
    expect(await client.send(new DescribeStateMachineForExecutionCommand({ executionArn }))).toMatchObject({ definition });
    expect((await client.send(new ListStateMachinesCommand({}))).stateMachines).toMatchObject([{ name: 'm' }]);
    expect((await client.send(new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING' }))).executions).toMatchObject([{ executionArn }]);
    expect((await client.send(new StopExecutionCommand({ executionArn, error: 'Withdrawn' }))).stopDate).toEqual(new Date(startOfTime));
    expect(await client.send(new DescribeExecutionCommand({ executionArn }))).toMatchObject({ status: 'ABORTED', error: 'Withdrawn' });
  });
});

describe('the endpoint', () => {
  it.each<[string, RequestInit, string]>([
    ['a GET', { method: 'GET' }, 'UnknownOperationException'],
    ['no operation', { method: 'POST', body: '{}' }, 'UnknownOperationException'],
    ['another service', { method: 'POST', headers: { 'x-amz-target': 'AmazonSQS.SendMessage' }, body: '{}' }, 'UnknownOperationException'],
    ['broken JSON', { method: 'POST', headers: { 'x-amz-target': 'AWSStepFunctions.StartExecution' }, body: '{"Margaret' }, 'SerializationException'],
    ['a list', { method: 'POST', headers: { 'x-amz-target': 'AWSStepFunctions.StartExecution' }, body: '["Margaret"]' }, 'ValidationException'],
  ])('refuses %s without echoing it', async (_, init, type) => {
    const { endpoint } = await serve();
    const response = await fetch(endpoint, init);
    const body = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/x-amz-json-1.0']);
    expect(JSON.parse(body)).toMatchObject({ __type: type });
    expect(body).not.toContain('Margaret');
  });
});
