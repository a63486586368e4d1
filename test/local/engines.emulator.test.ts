import { DescribeExecutionCommand, SFNClient } from '@aws-sdk/client-sfn';
import { describe, expect, it, vi } from 'vitest';
import { clientConfig } from '../../local/engine-client.ts';
import type { Mail } from '../../local/mail/mailbox.ts';
import { patience, useFixture } from './fixture/use-fixture.ts';

const { local, send, itemOf } = useFixture();

async function sendMessage(message: unknown): Promise<void> {
  expect((await send('POST', '/messages', { body: JSON.stringify(message) })).status).toBe(202);
}

describe('the engines behind a stack', () => {
  it('carry a message through a workflow that waits for an answer', async () => {
    const name = `run-${crypto.randomUUID()}`;
    await sendMessage({ start: name });
    const { stateMachineArn, stepFunctions } = local().endpoints;
    const client = new SFNClient(clientConfig(stepFunctions));
    const executionArn = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;
    await vi.waitFor(async () => {
      expect(await client.send(new DescribeExecutionCommand({ executionArn }))).toMatchObject({ status: 'SUCCEEDED', output: JSON.stringify({ id: name }) });
    }, patience);
    expect(await itemOf(`step#${name}#done`)).toBeDefined();
  });

  it('carry an item from the stream over the topic to a mail for each recipient', async () => {
    const id = crypto.randomUUID();
    await send('POST', `/items/${id}`);
    await vi.waitFor(async () => {
      const { items } = (await send<{ items: Mail[] }>('GET', '/dev/mailbox')).json;
      const mails = items.filter((mail) => mail.subject === `New ${id}`);
      expect(mails).toMatchObject([
        { to: 'one@example.org', text: 'Please look.' },
        { to: 'two@example.org', text: 'Please look.' },
      ]);
      expect(mails[0]?.sentAt).toMatch(/^\d{4}-\d{2}-\d{2}T.*Z$/);
    }, patience);
  });

  it('redeliver only the message that failed, then keep it as a dead letter and raise its alarm', async () => {
    const id = crypto.randomUUID();
    await sendMessage({ fail: true });
    await sendMessage({ id });
    await vi.waitFor(async () => expect(await itemOf(`seen#${id}`)).toMatchObject({ receiveCount: { S: '1' } }), patience);
    await vi.waitFor(async () => {
      const { items } = (await send<{ items: unknown[] }>('GET', '/dev/alarms')).json;
      expect(items).toContainEqual({ name: 'dead-letters', state: 'ALARM', description: 'A message waits for an operator.' });
    }, patience);
  });

  it('generate a secret once', async () => {
    const [one, two] = [await send<{ length: number; value: string }>('GET', '/secret'), await send<{ value: string }>('GET', '/secret')];
    expect([one.json.length, one.json.value]).toEqual([48, two.json.value]);
  });
});
