import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { Problem } from '../../shared/domain/errors.ts';
import { consumeStream } from '../../shared/lambda/consume-stream.ts';
import { captureLog } from './capture-log.ts';
import { lambdaContext } from './lambda-context.ts';

afterEach(() => void vi.restoreAllMocks());

const Row = z.object({ sk: z.string() });
const recordOf = (n: number, NewImage: Record<string, AttributeValue>): DynamoDBRecord => ({ eventName: 'INSERT', dynamodb: { SequenceNumber: String(n), NewImage } });
const numbered = (count: number) => Array.from({ length: count }, (_, n) => recordOf(n, { sk: { S: `row${n}` } }));

describe('consumeStream', () => {
  it('hands over plain items, in order', async () => {
    const Item = z.object({ s: z.string(), n: z.number(), flag: z.boolean(), nothing: z.null(), list: z.array(z.string()), map: z.object({ deep: z.number() }), set: z.array(z.number()) });
    const handle = vi.fn().mockResolvedValue(undefined);
    const image = { s: { S: 'x' }, n: { N: '1.5' }, flag: { BOOL: false }, nothing: { NULL: true }, list: { L: [{ S: 'a' }] }, map: { M: { deep: { N: '2' } } }, set: { NS: ['3'] } };
    expect(await consumeStream(Item, handle)({ Records: [recordOf(1, image)] }, lambdaContext)).toEqual({ batchItemFailures: [] });
    expect(handle).toHaveBeenCalledWith([{ s: 'x', n: 1.5, flag: false, nothing: null, list: ['a'], map: { deep: 2 }, set: [3] }], { now: expect.any(String) as unknown });
  });

  it('hands over ten together, stops at the first ten that fail and reports the first of them', async () => {
    captureLog();
    const seen: string[] = [];
    const handle = async (rows: readonly { sk: string }[]) => {
      seen.push(...rows.map(({ sk }) => sk));
      if (rows.some(({ sk }) => sk === 'row12')) throw new Problem('transient', 'Later.');
    };
    expect(await consumeStream(Row, handle)({ Records: numbered(25) }, lambdaContext)).toEqual({ batchItemFailures: [{ itemIdentifier: '10' }] });
    expect(seen).toHaveLength(20);
  });

  it('reports a record of another shape and logs none of it', async () => {
    const lines = captureLog();
    const Records = [recordOf(7, { canary: { S: 'canary' } })];
    expect(await consumeStream(Row, vi.fn())({ Records }, lambdaContext)).toEqual({ batchItemFailures: [{ itemIdentifier: '7' }] });
    expect(lines.join()).not.toContain('canary');
  });
});
