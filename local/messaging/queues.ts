import { CreateQueueCommand, SetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import type { Stack } from '../template/stack.ts';

const QueueProperties = z.object({
  ContentBasedDeduplication: z.boolean().optional(),
  DelaySeconds: z.coerce.number().optional(),
  FifoQueue: z.boolean().optional(),
  MaximumMessageSize: z.coerce.number().optional(),
  MessageRetentionPeriod: z.coerce.number().optional(),
  ReceiveMessageWaitTimeSeconds: z.coerce.number().optional(),
  RedrivePolicy: z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number() }).optional(),
  VisibilityTimeout: z.coerce.number().optional(),
});

export interface Queue {
  readonly name: string;
  readonly arn: string;
  readonly url: string;
  /** Where its messages go after too many tries. */
  readonly deadLetterQueueArn: string | undefined;
}

/** Makes the stack's queues, or brings those of an earlier start up to date. */
export async function ensureQueues(client: SQSClient, stack: Stack): Promise<Queue[]> {
  const resources = stack.all(['AWS::SQS::Queue'], QueueProperties);
  return Promise.all(
    resources.map(async ({ logicalId, ref: url, properties }) => {
      const name = stack.getAtt(logicalId, 'QueueName');
      await ensureQueue(client, name, url, queueAttributes(properties));
      return { name, url, arn: stack.getAtt(logicalId, 'Arn'), deadLetterQueueArn: properties.RedrivePolicy?.deadLetterTargetArn };
    }),
  );
}

async function ensureQueue(client: SQSClient, QueueName: string, QueueUrl: string, Attributes: Record<string, string>): Promise<void> {
  try {
    await client.send(new CreateQueueCommand({ QueueName, Attributes }));
  } catch (error) {
    if (!(error instanceof Error) || !/Exist/.test(error.name)) throw error;
    await client.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }));
  }
}

function queueAttributes(properties: z.infer<typeof QueueProperties>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)]),
  );
}
