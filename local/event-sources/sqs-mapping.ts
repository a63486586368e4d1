import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  type Message,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { setTimeout as delay } from 'node:timers/promises';
import { failedItems } from './batch-response.ts';
import { compileFilter, type EventFilter } from './event-filter.ts';
import type { Mapping, MappingProperties } from './mapping-properties.ts';
import { toSqsRecord } from './sqs-event.ts';

export interface SqsMappingOptions {
  readonly client: SQSClient;
  readonly queueUrl: string;
  readonly properties: MappingProperties;
  readonly invoke: (functionName: string, event: unknown) => Promise<unknown>;
}

/** Polls a queue and hands batches to a function; a message that fails stays, for the queue's redrive policy to judge. */
export function startSqsMapping(options: SqsMappingOptions): Mapping {
  const abort = new AbortController();
  const filter = compileFilter(options.properties.FilterCriteria);
  const pollers = Math.min(2, options.properties.ScalingConfig?.MaximumConcurrency ?? 2);
  const loops = Array.from({ length: pollers }, () => poll(options, filter, abort.signal));
  return {
    stop: async () => {
      abort.abort();
      await Promise.all(loops);
    },
  };
}

async function poll(options: SqsMappingOptions, filter: EventFilter, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const messages = await receiveBatch(options, signal);
      if (messages.length > 0 && !signal.aborted) await handle(options, filter, messages, signal);
    } catch {
      // The broker is stopping or restarting: nothing was acknowledged, so nothing is lost.
      await delay(200, undefined, { signal }).catch(() => undefined);
    }
  }
}

async function receiveBatch({ client, queueUrl, properties }: SqsMappingOptions, signal: AbortSignal): Promise<Message[]> {
  const size = properties.BatchSize ?? 10;
  const batch: Message[] = [];
  let until: number | undefined;
  for (;;) {
    const waitSeconds = until === undefined ? 20 : Math.ceil((until - performance.now()) / 1000);
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: Math.min(10, size - batch.length),
        WaitTimeSeconds: Math.max(0, Math.min(20, waitSeconds)),
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      }),
      { abortSignal: signal },
    );
    batch.push(...Messages);
    if (batch.length === 0) return batch;
    until ??= performance.now() + properties.MaximumBatchingWindowInSeconds * 1000;
    if (batch.length >= size || performance.now() >= until) return batch;
  }
}

async function handle({ client, queueUrl, properties, invoke }: SqsMappingOptions, filter: EventFilter, messages: readonly Message[], signal: AbortSignal): Promise<void> {
  const records = messages.map((message) => toSqsRecord(message, properties.EventSourceArn));
  const wanted = records.filter(filter);
  const failed = new Set(wanted.length === 0 ? [] : await invokeBatch(properties, invoke, wanted));
  const done = messages.filter((message) => !failed.has(message.MessageId ?? ''));
  // What fails because we are stopping has not failed: the next start hands it out again.
  const again = signal.aborted ? [] : messages.filter((message) => failed.has(message.MessageId ?? ''));
  for (const entries of inTens(done)) {
    await client.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries: entries.map((message, Id) => ({ Id: String(Id), ReceiptHandle: message.ReceiptHandle })) }));
  }
  for (const entries of inTens(again)) {
    await client.send(
      new ChangeMessageVisibilityBatchCommand({
        QueueUrl: queueUrl,
        Entries: entries.map((message, Id) => ({ Id: String(Id), ReceiptHandle: message.ReceiptHandle, VisibilityTimeout: retryDelaySeconds(message) })),
      }),
    );
  }
}

async function invokeBatch(properties: MappingProperties, invoke: SqsMappingOptions['invoke'], records: readonly { messageId: string }[]): Promise<readonly string[]> {
  const identifiers = records.map((record) => record.messageId);
  try {
    const response = await invoke(properties.FunctionName, { Records: records });
    return properties.FunctionResponseTypes.length === 0 ? [] : failedItems(response, identifiers);
  } catch {
    return identifiers;
  }
}

/**
 * On AWS a failed message comes back after its visibility timeout, minutes here; locally nobody wants to wait for
 * that, so it comes back after 1, 1, 2, 4 … seconds. How often it may is still the queue's redrive policy.
 */
function retryDelaySeconds(message: Message): number {
  return Math.min(30, 2 ** Math.max(0, Number(message.Attributes?.ApproximateReceiveCount ?? 1) - 2));
}

function inTens(messages: readonly Message[]): (readonly Message[])[] {
  return Array.from({ length: Math.ceil(messages.length / 10) }, (_, index) => messages.slice(index * 10, index * 10 + 10));
}
