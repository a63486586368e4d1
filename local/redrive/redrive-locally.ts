import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { DeadLetterQueue } from '../dev/endpoints.ts';
import { countWaiting } from './count-waiting.ts';

/**
 * Moves what is in a dead-letter queue now back to its source, each message sent before it is deleted: after a crash
 * it may arrive twice, never not at all. fauxqs has no StartMessageMoveTask. Returns how many were moved.
 */
export async function redriveLocally(client: SQSClient, queue: DeadLetterQueue): Promise<number> {
  // What fails again meanwhile is left for the next time: else a message that still cannot succeed would go round for ever.
  const present = await countWaiting(client, queue.url);
  let moved = 0;
  while (moved < present) {
    const received = await client.send(
      new ReceiveMessageCommand({ QueueUrl: queue.url, MaxNumberOfMessages: Math.min(10, present - moved), MessageAttributeNames: ['All'] }),
    );
    if (received.Messages === undefined) return moved;
    for (const { Body, MessageAttributes, ReceiptHandle } of received.Messages) {
      await client.send(new SendMessageCommand({ QueueUrl: queue.sourceUrl, MessageBody: Body, MessageAttributes }));
      await client.send(new DeleteMessageCommand({ QueueUrl: queue.url, ReceiptHandle }));
      moved += 1;
    }
  }
  return moved;
}
