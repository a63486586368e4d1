import type { SQSRecord } from 'aws-lambda';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { Problem, problemKinds } from '../../shared/domain/errors.ts';
import { consumeSqs } from '../../shared/lambda/consume-sqs.ts';
import type { Delivery } from '../../shared/lambda/consume-sqs.ts';
import { deliveryOutcomes } from '../../shared/lambda/delivery-outcomes.ts';
import { captureLog } from './capture-log.ts';
import { lambdaContext } from './lambda-context.ts';

afterEach(() => void vi.restoreAllMocks());

const Message = z.strictObject({ word: z.string() });
type Handle = (message: z.infer<typeof Message>, delivery: Delivery) => Promise<void>;

function recordOf(messageId: string, body: string): SQSRecord {
  const attributes = { ApproximateReceiveCount: '2', SentTimestamp: '0', SenderId: '', ApproximateFirstReceiveTimestamp: '0' };
  return { messageId, receiptHandle: '', body, attributes, messageAttributes: {}, md5OfBody: '', eventSource: 'aws:sqs', eventSourceARN: '', awsRegion: '' };
}

async function failedOf(handle: Handle, ...bodies: string[]): Promise<string[]> {
  const Records = bodies.map((body, n) => recordOf(`m${n}`, body));
  const { batchItemFailures } = await consumeSqs(Message, handle)({ Records }, lambdaContext);
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier).sort();
}
const good = JSON.stringify({ word: 'hello' });

describe('consumeSqs', () => {
  it('gives each message with its id, count and the time', async () => {
    const handle = vi.fn<Handle>().mockResolvedValue();
    expect(await failedOf(handle, good)).toEqual([]);
    expect(handle).toHaveBeenCalledWith({ word: 'hello' }, expect.objectContaining({ messageId: 'm0', receiveCount: 2, now: expect.stringMatching(/^\d{4}-.*Z$/) as unknown }));
  });

  it.each([['malformed JSON', '{"canary"'], ['another shape', '{"canary":1}'], ['nothing', '']])(
    'A1 reports exactly the one of ten messages that is %s, and logs none of it',
    async (_name, poison) => {
      const lines = captureLog();
      const handle = vi.fn<Handle>().mockResolvedValue();
      expect(await failedOf(handle, good, good, poison, good, good, good, good, good, good, good)).toEqual(['m2']);
      expect(handle).toHaveBeenCalledTimes(9);
      expect(lines.join()).toContain('"messageId":"m2"');
      expect(lines.join()).not.toContain('canary');
    },
  );

  it.each(problemKinds)('settles a problem of kind %s by the table', async (kind) => {
    captureLog();
    const failed = await failedOf(() => Promise.reject(new Problem(kind, 'Ours.')), good);
    expect(failed).toEqual(deliveryOutcomes[kind] === 'acknowledge' ? [] : ['m0']);
  });

  it('redelivers after a bug, and logs its name only', async () => {
    const lines = captureLog();
    expect(await failedOf(() => Promise.reject(new TypeError('canary')), good)).toEqual(['m0']);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ code: 'message-failed', kind: 'bug', errorName: 'TypeError', messageId: 'm0', receiveCount: 2 });
    expect(lines.join()).not.toContain('canary');
  });

  it('handles at most five messages at once', async () => {
    let running = 0;
    let most = 0;
    const gate = Promise.withResolvers<void>();
    const handle = async () => {
      most = Math.max(most, (running += 1));
      if (running === 5) gate.resolve();
      await gate.promise;
      running -= 1;
    };
    expect(await failedOf(handle, ...Array.from({ length: 10 }, () => good))).toEqual([]);
    expect(most).toBe(5);
  });
});
