import type { SQSRecord } from 'aws-lambda';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { Problem } from '../../shared/domain/errors.ts';
import type { TraceId } from '../../shared/domain/trace-id.ts';
import { consumeSqs } from '../../shared/lambda/consume-sqs.ts';
import { consumeStream } from '../../shared/lambda/consume-stream.ts';
import { runSchedule } from '../../shared/lambda/run-schedule.ts';
import { runStep } from '../../shared/lambda/run-step.ts';
import { serveHttp } from '../../shared/lambda/serve-http.ts';
import { currentTrace } from '../../shared/tracing/trace-context.ts';
import { captureLog } from './capture-log.ts';
import { lambdaContext } from './lambda-context.ts';
import { requestTo } from './make-http-event.ts';
import { makeSqsEvent } from '../functions/make-sqs-event.ts';

afterEach(() => void vi.restoreAllMocks());

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const another = 'a3ce929d0e0e47364bf92f3577b34da6';
const anyTrace = /^[0-9a-f]{32}$/;
const questionId = `q${'a'.repeat(26)}`;
const Anything = z.looseObject({});
const tracesOf = (lines: readonly string[]) => lines.map((line) => z.object({ traceId: z.string() }).parse(JSON.parse(line)).traceId);

/** A message as SQS hands it over, with the attribute by which a trace travels. */
function messageOf(body: unknown, traceId?: string): SQSRecord {
  const [record] = makeSqsEvent(body).Records;
  if (!record) throw new Error('No record.');
  return { ...record, messageAttributes: traceId === undefined ? {} : { traceId: { dataType: 'String', stringValue: traceId } } };
}

describe('a trace', () => {
  it('is named in the answer to a request, in what it does and in what it logs', async () => {
    const lines = captureLog();
    let seen: TraceId | undefined;
    const handler = serveHttp('admin', {
      listDoctors: async () => {
        seen = currentTrace();
        throw new Problem('transient', 'Later.');
      },
    } as unknown as Parameters<typeof serveHttp<'admin'>>[1]);
    const request = requestTo('listDoctors', { sub: 's1', groups: '[admin]', headers: { traceparent: `00-${trace}-00f067aa0ba902b7-01` } });
    expect((await handler(request, lambdaContext)).headers['x-trace-id']).toBe(trace);
    expect(seen).toBe(trace);
    expect(tracesOf(lines)).toEqual([trace, trace]);
  });

  it('begins with a request that brings none, another each time', async () => {
    captureLog();
    const handler = serveHttp('admin', { listDoctors: async () => ({ body: { items: [] } }) } as unknown as Parameters<typeof serveHttp<'admin'>>[1]);
    const request = requestTo('listDoctors', { sub: 's1', groups: '[admin]' });
    const begun = await Promise.all([1, 2].map(async () => (await handler(request, lambdaContext)).headers['x-trace-id'] ?? ''));
    expect(begun).toEqual([expect.stringMatching(anyTrace), expect.stringMatching(anyTrace)]);
    expect(new Set(begun).size).toBe(2);
  });

  it('comes with each message of a batch by itself; other frontends’ messages get one', async () => {
    const lines = captureLog();
    const seen: (string | undefined)[] = [];
    const Records = [messageOf({}, trace), messageOf({}, another), messageOf({}), messageOf({}, 'my left hand went numb')];
    await consumeSqs(Anything, async () => void seen.push(currentTrace()))({ Records }, lambdaContext);
    expect(seen).toEqual([trace, another, expect.stringMatching(anyTrace), expect.stringMatching(anyTrace)]);
    expect(tracesOf(lines).sort()).toEqual(seen.toSorted());
  });

  it.each([[trace, trace], ['', expect.stringMatching(anyTrace)], [undefined, expect.stringMatching(anyTrace)]])('comes with the input of a step: %j', async (traceId, expected) => {
    const lines = captureLog();
    const step = runStep(Anything, async () => currentTrace());
    expect(await step({ questionId, traceId }, lambdaContext)).toEqual(expected);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ code: 'step-done', traceId: expected as string, questionId });
  });

  it('comes with each event of a stream, also when they cannot be published', async () => {
    const lines = captureLog();
    const recordOf = (traceId: string) => ({ dynamodb: { SequenceNumber: '1', NewImage: { event: { M: { traceId: { S: traceId }, questionId: { S: questionId } } } } } });
    const event = { Records: [recordOf(trace), recordOf(another)] };
    await consumeStream(Anything, async () => {})(event, lambdaContext);
    await consumeStream(Anything, () => Promise.reject(new Problem('transient', 'Later.')))(event, lambdaContext);
    expect(tracesOf(lines)).toEqual([trace, another, trace, another]);
  });

  it('of its own has what the clock does', async () => {
    const handle = vi.fn(async () => expect(currentTrace()).toMatch(anyTrace));
    await runSchedule(handle)({}, lambdaContext);
    expect(handle).toHaveBeenCalledOnce();
  });
});
