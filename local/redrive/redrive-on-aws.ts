import { GetQueueAttributesCommand, GetQueueUrlCommand, ListQueuesCommand, StartMessageMoveTaskCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { countWaiting } from './count-waiting.ts';

const RedrivePolicy = z.object({ deadLetterTargetArn: z.string() });

/**
 * Starts moving the dead letters of every queue whose name starts with `prefix` back to their sources. SQS does the
 * rest by itself. Returns the names of the dead-letter queues.
 */
export async function redriveOnAws(client: SQSClient, prefix: string): Promise<string[]> {
  const deadLetterQueues = await findDeadLetterQueues(client, prefix);
  for (const SourceArn of deadLetterQueues) await client.send(new StartMessageMoveTaskCommand({ SourceArn }));
  return deadLetterQueues.map(nameOf);
}

/** About how many dead letters wait for every queue whose name starts with `prefix`. Moves none. */
export async function countOnAws(client: SQSClient, prefix: string): Promise<{ name: string; waiting: number }[]> {
  const names = (await findDeadLetterQueues(client, prefix)).map(nameOf);
  return Promise.all(
    names.map(async (name) => {
      const { QueueUrl = '' } = await client.send(new GetQueueUrlCommand({ QueueName: name }));
      return { name, waiting: await countWaiting(client, QueueUrl) };
    }),
  );
}

function nameOf(arn: string): string {
  return arn.split(':').at(-1) ?? arn;
}

async function findDeadLetterQueues(client: SQSClient, prefix: string): Promise<string[]> {
  const deadLetterQueues = new Set<string>();
  for (const QueueUrl of await listQueues(client, prefix)) {
    const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['RedrivePolicy'] }));
    const policy = Attributes?.['RedrivePolicy'];
    if (policy !== undefined) deadLetterQueues.add(RedrivePolicy.parse(JSON.parse(policy)).deadLetterTargetArn);
  }
  return [...deadLetterQueues];
}

async function listQueues(client: SQSClient, QueueNamePrefix: string): Promise<string[]> {
  const urls: string[] = [];
  let NextToken: string | undefined;
  do {
    const page = await client.send(new ListQueuesCommand({ QueueNamePrefix, MaxResults: 1000, NextToken }));
    urls.push(...(page.QueueUrls ?? []));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return urls;
}
