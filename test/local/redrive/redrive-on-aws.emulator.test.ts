import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as z from 'zod';
import { countOnAws, redriveOnAws } from '../../../local/redrive/redrive-on-aws.ts';

const Request = z.looseObject({ QueueUrl: z.string().optional(), QueueName: z.string().optional(), QueueNamePrefix: z.string().optional(), NextToken: z.string().optional(), SourceArn: z.string().optional() });
type Request = z.infer<typeof Request>;

const arnOf = (name: string) => `arn:aws:sqs:eu-west-1:111122223333:${name}`;
const urlOf = (name: string) => `https://sqs.eu-west-1.amazonaws.com/111122223333/${name}`;
/** Two pages of queues: sources with their dead-letter queues, one of which two sources share. */
const pages = [['askwell-trial-submissions', 'askwell-trial-submissions-dead-letters'], ['askwell-trial-backlog', 'askwell-trial-backlog-again']];
const deadLettersOf: Readonly<Record<string, string>> = {
  'askwell-trial-submissions': 'askwell-trial-submissions-dead-letters',
  'askwell-trial-backlog': 'askwell-trial-backlog-dead-letters',
  'askwell-trial-backlog-again': 'askwell-trial-backlog-dead-letters',
};

/** What SQS answers to these operations: fauxqs has no move tasks. */
const answers: Readonly<Record<string, (request: Request) => unknown>> = {
  ListQueues: ({ NextToken }) => ({ QueueUrls: pages[Number(NextToken ?? 0)]?.map(urlOf), ...(NextToken === undefined && { NextToken: '1' }) }),
  GetQueueAttributes: ({ QueueUrl = '' }) => {
    if (QueueUrl.endsWith('dead-letters')) return { Attributes: { ApproximateNumberOfMessages: '7' } };
    const deadLetters = deadLettersOf[QueueUrl.split('/').at(-1) ?? ''];
    return { Attributes: deadLetters === undefined ? {} : { RedrivePolicy: JSON.stringify({ deadLetterTargetArn: arnOf(deadLetters), maxReceiveCount: 3 }) } };
  },
  GetQueueUrl: ({ QueueName = '' }) => ({ QueueUrl: urlOf(QueueName) }),
  StartMessageMoveTask: () => ({ TaskHandle: 'a handle' }),
};

const asked: [operation: string, request: Request][] = [];
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const operation = String(request.headers['x-amz-target']).replace('AmazonSQS.', '');
    const body = Request.parse(JSON.parse(Buffer.concat(chunks).toString()));
    asked.push([operation, body]);
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(answers[operation]?.(body)));
  });
});
let client: SQSClient;

beforeEach(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  client = new SQSClient({ endpoint: `http://127.0.0.1:${port}`, region: 'eu-west-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' }, maxAttempts: 1 });
});
afterEach(async () => {
  asked.length = 0;
  client.destroy();
  await new Promise((resolve) => server.close(resolve));
});

it('J2 on AWS starts one move for each dead-letter queue of the stage, over all pages, and tells which', async () => {
  expect(await redriveOnAws(client, 'askwell-trial-')).toEqual(['askwell-trial-submissions-dead-letters', 'askwell-trial-backlog-dead-letters']);
  const of = (operation: string) => asked.filter(([each]) => each === operation).map(([, request]) => request);
  expect(of('ListQueues').map(({ QueueNamePrefix, NextToken }) => [QueueNamePrefix, NextToken])).toEqual([['askwell-trial-', undefined], ['askwell-trial-', '1']]);
  expect(of('StartMessageMoveTask')).toEqual([{ SourceArn: arnOf('askwell-trial-submissions-dead-letters') }, { SourceArn: arnOf('askwell-trial-backlog-dead-letters') }]);
});

it('L5 counts what waits on AWS before it is moved, and moves nothing by counting', async () => {
  const waiting = ['askwell-trial-submissions-dead-letters', 'askwell-trial-backlog-dead-letters'].map((name) => ({ name, waiting: 7 }));
  expect(await countOnAws(client, 'askwell-trial-')).toEqual(waiting);
  expect(asked.map(([operation]) => operation)).not.toContain('StartMessageMoveTask');
});
