import middy from '@middy/core';
import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type * as z from 'zod';
import { Problem } from '../domain/errors.ts';
import type { Instant } from '../domain/ids.ts';
import { deliveryOutcome } from './delivery-outcomes.ts';
import { describeFailure } from './describe-failure.ts';
import { log } from './log.ts';
import { readImage } from './read-image.ts';
import { redactFailures } from './redact-failures.ts';

/**
 * A handler for a table's stream: the new image of each record, in order. It stops at the first record that must come
 * again and reports that one, so that nothing behind it is handled out of turn.
 */
export function consumeStream<S extends z.ZodType>(schema: S, handle: (item: z.output<S>, context: { now: Instant }) => Promise<void>) {
  return middy<DynamoDBStreamEvent, DynamoDBBatchResponse>()
    .use(redactFailures<DynamoDBStreamEvent>())
    .handler(async (event: DynamoDBStreamEvent, context: Context) => {
      for (const record of event.Records) {
        try {
          await handle(parseRecord(record, schema), { now: new Date().toISOString() });
        } catch (error) {
          if (deliveryOutcome(error) === 'acknowledge') continue;
          log('error', 'record-failed', { function: context.functionName, requestId: context.awsRequestId, ...describeFailure(error) });
          return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
        }
      }
      return { batchItemFailures: [] };
    });
}

function parseRecord<S extends z.ZodType>(record: DynamoDBRecord, schema: S): z.output<S> {
  const parsed = schema.safeParse(readImage(record.dynamodb?.NewImage ?? {}));
  if (!parsed.success) throw new Problem('poison', 'The record is not one that we know.');
  return parsed.data;
}
