import middy from '@middy/core';
import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type * as z from 'zod';
import { Problem } from '../domain/errors.ts';
import type { Instant } from '../domain/ids.ts';
import { traceIdOf } from '../domain/trace-id.ts';
import { withTrace } from '../tracing/trace-context.ts';
import { describeFailure } from './describe-failure.ts';
import { log } from './log.ts';
import type { LogCode, LogFields } from './log.ts';
import { readImage } from './read-image.ts';
import { redactFailures } from './redact-failures.ts';
import { subjectOf } from './subject-of.ts';
import { traced } from './traced.ts';

const mostTogether = 10;

/**
 * A handler for a table's stream: the new images of up to ten records together, in order. It stops at the first ten
 * that must come again and reports the first of them, so that nothing behind is handled out of turn.
 */
export function consumeStream<S extends z.ZodType>(schema: S, handle: (items: readonly z.output<S>[], context: { now: Instant }) => Promise<void>) {
  const shell = middy<DynamoDBStreamEvent, DynamoDBBatchResponse>()
    .use(redactFailures<DynamoDBStreamEvent>())
    .handler(async (event: DynamoDBStreamEvent, context: Context) => {
      for (let start = 0; start < event.Records.length; start += mostTogether) {
        const records = event.Records.slice(start, start + mostTogether);
        const who = { function: context.functionName, requestId: context.awsRequestId };
        try {
          await handle(records.map((record) => parseRecord(record, schema)), { now: new Date().toISOString() });
          logEach('info', 'record-done', records, who);
        } catch (error) {
          logEach('error', 'record-failed', records, { ...who, ...describeFailure(error) });
          return { batchItemFailures: [{ itemIdentifier: records[0]?.dynamodb?.SequenceNumber ?? '' }] };
        }
      }
      return { batchItemFailures: [] };
    });
  return traced<DynamoDBStreamEvent, DynamoDBBatchResponse>(() => undefined, shell);
}

/** A line for each record, in the trace of its event: records that come together have nothing else in common. */
function logEach(level: 'info' | 'error', code: LogCode, records: readonly DynamoDBRecord[], fields: LogFields): void {
  for (const record of records) {
    const event = record.dynamodb?.NewImage?.['event']?.M;
    const { traceId, ...subject } = readImage(event ?? {});
    withTrace(traceIdOf(traceId), () => log(level, code, { ...fields, ...subjectOf(subject) }));
  }
}

function parseRecord<S extends z.ZodType>(record: DynamoDBRecord, schema: S): z.output<S> {
  const parsed = schema.safeParse(readImage(record.dynamodb?.NewImage ?? {}));
  if (!parsed.success) throw new Problem('poison', 'The record is not one that we know.');
  return parsed.data;
}
