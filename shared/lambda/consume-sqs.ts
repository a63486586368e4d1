import { createHash } from 'node:crypto';
import middy from '@middy/core';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type * as z from 'zod';
import { Problem } from '../domain/errors.ts';
import type { Instant } from '../domain/ids.ts';
import { parseJson } from '../domain/parse-json.ts';
import { traceIdOf } from '../domain/trace-id.ts';
import { withTrace } from '../tracing/trace-context.ts';
import { deliveryOutcome } from './delivery-outcomes.ts';
import { describeFailure } from './describe-failure.ts';
import { log } from './log.ts';
import { redactFailures } from './redact-failures.ts';
import { subjectOf } from './subject-of.ts';
import { traced } from './traced.ts';

/** What is known of a message beside its body. */
export interface Delivery {
  readonly messageId: string;
  /** 1 for the first delivery. */
  readonly receiveCount: number;
  readonly now: Instant;
  /** SHA-256 of the body, hex: the same for every copy of the message, whatever its id. */
  readonly bodyHash: string;
}

const atOnce = 5;

/**
 * A handler for a queue: each message is parsed and handled by itself, five at once, and only those that must come
 * again are reported back. A message that does not parse is poison: it comes again until the redrive policy takes it.
 */
export function consumeSqs<S extends z.ZodType>(schema: S, handle: (message: z.output<S>, delivery: Delivery) => Promise<void>) {
  const shell = middy<SQSEvent, SQSBatchResponse>()
    .use(redactFailures<SQSEvent>())
    .handler(async (event: SQSEvent, context: Context) => {
      const failed: string[] = [];
      const waiting = event.Records.values();
      const worker = async () => {
        for (const record of waiting) {
          const outcome = await withTrace(traceOf(record), () => settle(record, schema, handle, context));
          if (outcome === 'redeliver') failed.push(record.messageId);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, worker));
      return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
    });
  return traced<SQSEvent, SQSBatchResponse>(() => undefined, shell);
}

/** The trace that the message brings along; those of other frontends bring none. */
function traceOf({ messageAttributes }: SQSRecord) {
  return traceIdOf(messageAttributes['traceId']?.stringValue);
}

async function settle<S extends z.ZodType>(
  record: SQSRecord,
  schema: S,
  handle: (message: z.output<S>, delivery: Delivery) => Promise<void>,
  context: Context,
): Promise<'acknowledge' | 'redeliver'> {
  const delivery = {
    messageId: record.messageId,
    receiveCount: Number(record.attributes.ApproximateReceiveCount),
    now: new Date().toISOString(),
    bodyHash: createHash('sha256').update(record.body).digest('hex'),
  };
  try {
    const message = parseMessage(record.body, schema);
    await handle(message, delivery);
    log('info', 'message-done', { function: context.functionName, messageId: delivery.messageId, ...subjectOf(message) });
    return 'acknowledge';
  } catch (error) {
    const outcome = deliveryOutcome(error);
    const { messageId, receiveCount } = delivery;
    const code = outcome === 'acknowledge' ? 'message-dropped' : 'message-failed';
    log(outcome === 'acknowledge' ? 'info' : 'error', code, { function: context.functionName, messageId, receiveCount, ...describeFailure(error) });
    return outcome;
  }
}

function parseMessage<S extends z.ZodType>(body: string, schema: S): z.output<S> {
  const parsed = schema.safeParse(parseJson(body));
  if (!parsed.success) throw new Problem('poison', 'The message is not one that we know.');
  return parsed.data;
}
