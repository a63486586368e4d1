import type { SQSClient } from '@aws-sdk/client-sqs';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { currentTrace } from '../tracing/trace-context.ts';
import { traceAttribute } from './trace-attribute.ts';

export interface BacklogQueue {
  /** Asks for a drain of the backlog: a doctor may be free who was not. */
  requestDrain(): Promise<void>;
}

/** The queue of whoever drains the backlog. */
export function backlogQueue(client: SQSClient, queueUrl: string): BacklogQueue {
  return {
    async requestDrain() {
      const MessageBody = JSON.stringify({ type: 'DrainRequested' });
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody, MessageAttributes: traceAttribute(currentTrace()) }));
    },
  };
}
