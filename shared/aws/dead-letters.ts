import type { SQSClient } from '@aws-sdk/client-sqs';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import * as z from 'zod';

const Counts = z.object({ ApproximateNumberOfMessages: z.coerce.number(), ApproximateNumberOfMessagesNotVisible: z.coerce.number() });

export interface DeadLetters {
  /** How many dead letters there are of each queue, in the order of the stack. Reads none of them. */
  counts(): Promise<{ queue: string; waiting: number; moving: number }[]>;
}

/** `urls`: of the dead-letter queues, by the name of the queue whose messages end there. */
export function deadLetters(client: SQSClient, urls: Readonly<Record<string, string>>): DeadLetters {
  return {
    counts: () =>
      Promise.all(
        Object.entries(urls).map(async ([queue, QueueUrl]) => {
          const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] }));
          const counts = Counts.parse(Attributes);
          return { queue, waiting: counts.ApproximateNumberOfMessages, moving: counts.ApproximateNumberOfMessagesNotVisible };
        }),
      ),
  };
}
