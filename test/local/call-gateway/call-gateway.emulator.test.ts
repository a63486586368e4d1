import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AnsweredCall, AwsCall, Disturbance } from '../../../local/call-gateway/call-watcher.ts';
import type { Local } from '../../../local/start-local.ts';
import { startFixture } from '../fixture/start-fixture.ts';
import { makeDirectory, removeDirectory } from '../fixture/temporary-directory.ts';
import { patience } from '../fixture/use-fixture.ts';

const data = makeDirectory();
const seen: AnsweredCall[] = [];
let disturb: (call: AwsCall, moment: 'before' | 'after') => Disturbance | undefined;
let local: Local;

beforeAll(async () => {
  local = await startFixture(data, {
    before: (call) => disturb(call, 'before'),
    after: (call) => {
      seen.push(call);
      return disturb(call, 'after');
    },
  });
});
afterAll(async () => {
  await local.stop();
  removeDirectory(data);
});

const post = (path: string, body?: string) => fetch(`${local.url}${path}`, { method: 'POST', ...(body !== undefined && { body }) });
const puts = ({ action, input }: AwsCall, pk: string) => action === 'PutItem' && JSON.stringify(input).includes(`"${pk}"`);
const callsOf = (action: string) => seen.filter((call) => call.action === action);

describe('the call gateway', () => {
  it('shows every call of every function, with who made it', async () => {
    disturb = () => undefined;
    await post('/items/watched');
    await post('/messages', JSON.stringify({ start: 'watched' }));
    await fetch(`${local.url}/secret`);
    await vi.waitFor(() => {
      const calls = seen.map(({ service, action, status }) => `${service} ${action} ${status}`);
      for (const call of ['dynamodb PutItem 200', 'sqs SendMessage 200', 'states StartExecution 200', 'sns Publish 200', 'ses SendEmail 200', 'secretsmanager GetSecretValue 200']) {
        expect(calls).toContain(call);
      }
    }, patience);
    expect(new Set(seen.map(({ functionName }) => functionName)).size).toBeGreaterThanOrEqual(4);
    expect(callsOf('SendMessage')[0]?.input).toMatchObject({ MessageBody: '{"start":"watched"}' });
    expect(callsOf('Publish')[0]?.input).toMatchObject({ Message: '{"id":"watched"}' });
  });

  it('asks DynamoDB what a call costs', () => {
    expect(callsOf('PutItem')[0]?.output).toMatchObject({ ConsumedCapacity: { CapacityUnits: expect.any(Number) as number } });
  });

  it.each<[string, 'before' | 'after', Disturbance, number]>([
    ['an error before the service', 'before', { kind: 'error', status: 500, code: 'InternalServerError' }, 1],
    ['a throttle', 'before', { kind: 'error', status: 400, code: 'ThrottlingException' }, 1],
    ['a broken connection', 'before', { kind: 'hangUp' }, 1],
    ['a lost reply', 'after', { kind: 'hangUp' }, 2],
  ])('lets a function get over %s by its own retries', async (_, when, disturbance, reached) => {
    let left = 1;
    seen.length = 0;
    disturb = (call, moment) => (puts(call, 'disturbed') && moment === when && left-- > 0 ? disturbance : undefined);
    expect((await post('/items/disturbed')).status).toBe(201);
    expect(seen.filter((call) => puts(call, 'disturbed'))).toHaveLength(reached);
  });

  it.each<[string, string, string, Disturbance]>([
    ['DynamoDB', '/items/failing', '', { kind: 'error', status: 400, code: 'AccessDeniedException' }],
    ['SQS', '/messages', '{}', { kind: 'error', status: 400, code: 'InvalidMessageContents' }],
  ])('gives a function an error of %s that it cannot get over', async (_, path, body, disturbance) => {
    disturb = (call) => (puts(call, 'failing') || call.action === 'SendMessage' ? disturbance : undefined);
    expect((await post(path, body)).status).toBe(500);
  });
});
