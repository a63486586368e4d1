import { GetQueueAttributesCommand, ListQueuesCommand, StartMessageMoveTaskCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';

const RedrivePolicy = z.object({ deadLetterTargetArn: z.string() });

/**
 * Starts moving the dead letters of every queue whose name starts with `prefix` back to their sources. SQS does the
 * rest by itself. Returns the names of the dead-letter queues.
 */
export async function redriveOnAws(client: SQSClient, prefix: string): Promise<string[]> {
  const deadLetterQueues = new Set<string>();
  for (const QueueUrl of await listQueues(client, prefix)) {
    const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['RedrivePolicy'] }));
    const policy = Attributes?.['RedrivePolicy'];
    if (policy !== undefined) deadLetterQueues.add(RedrivePolicy.parse(JSON.parse(policy)).deadLetterTargetArn);
  }
  for (const SourceArn of deadLetterQueues) await client.send(new StartMessageMoveTaskCommand({ SourceArn }));
  return [...deadLetterQueues].map((arn) => arn.split(':').at(-1) ?? arn);
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
