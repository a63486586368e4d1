import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { DescribeExecutionCommand, GetExecutionHistoryCommand, ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { ListTopicsCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, DeleteMessageCommand, GetQueueAttributesCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { clientConfig } from '../../local/engine-client.ts';
import type { Written } from './canary-search.ts';
import type { RunningSystem } from './running-system.ts';

const written = (place: string, content: unknown): Written => ({ place, content: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)) });

/** Input, output and every event of every execution, as the API tells them. */
export async function histories({ local: { endpoints } }: RunningSystem): Promise<Written[]> {
  const client = new SFNClient(clientConfig(endpoints.stepFunctions));
  const found: Written[] = [];
  for (let nextToken: string | undefined, first = true; first || nextToken !== undefined; first = false) {
    const page = await client.send(new ListExecutionsCommand({ stateMachineArn: endpoints.stateMachineArn, maxResults: 100, nextToken }));
    for (const { executionArn } of page.executions ?? []) {
      const described = await client.send(new DescribeExecutionCommand({ executionArn }));
      const { events } = await client.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 1_000, includeExecutionData: true }));
      found.push(written('history', [described, events]));
    }
    nextToken = page.nextToken;
  }
  client.destroy();
  return found;
}

/** Every row of every table through the API; the place names the table and the kind of row. */
export async function tableRows({ local: { endpoints } }: RunningSystem): Promise<(Written & { readonly row: Readonly<Record<string, unknown>> })[]> {
  const client = new DynamoDBClient(clientConfig(endpoints.dynamodb));
  const found = [];
  for (const [name, TableName] of Object.entries(endpoints.tables)) {
    for (let ExclusiveStartKey, first = true; first || ExclusiveStartKey !== undefined; first = false) {
      const page: { Items?: Record<string, { S?: string }>[] | undefined; LastEvaluatedKey?: never } = await client.send(new ScanCommand({ TableName, ExclusiveStartKey })) as never;
      for (const row of page.Items ?? []) found.push({ ...written(`table ${name} ${kindOf(row)}`.trim(), row), row });
      ExclusiveStartKey = page.LastEvaluatedKey;
    }
  }
  client.destroy();
  return found;
}

function kindOf(row: Readonly<Record<string, { S?: string }>>): string {
  const key = row['sk']?.S ?? '';
  return /^(?:BODY#[a-z]+(?:#(?:raw|handedBack|returned|declined))?|[A-Z]+)/.exec(key)?.[0] ?? '';
}

/** Bodies of what waits in a dead-letter queue, which stays there. */
export async function deadLetters({ local: { endpoints } }: RunningSystem): Promise<Written[]> {
  const client = new SQSClient(clientConfig(endpoints.sqs));
  const found: Written[] = [];
  for (const { name, url: QueueUrl } of endpoints.deadLetterQueues) {
    const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }));
    for (let left = Number(Attributes?.['ApproximateNumberOfMessages'] ?? 0); left > 0; ) {
      const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 2, MessageAttributeNames: ['All'] }));
      if (Messages.length === 0) break;
      found.push(...Messages.map(({ Body, MessageAttributes }) => written(`dead letters ${name}`, [Body, MessageAttributes])));
      left -= Messages.length;
    }
  }
  client.destroy();
  return found;
}

/** Throws away what operators would: every dead letter, those that somebody has just looked at as well. */
export async function emptyDeadLetters({ local: { endpoints } }: RunningSystem): Promise<void> {
  const client = new SQSClient(clientConfig(endpoints.sqs));
  for (const { url: QueueUrl } of endpoints.deadLetterQueues) {
    const left = async (): Promise<number> => {
      const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] }));
      return Object.values(Attributes ?? {}).reduce((sum, count) => sum + Number(count), 0);
    };
    while ((await left()) > 0) {
      const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 }));
      for (const { ReceiptHandle } of Messages) await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    }
  }
  client.destroy();
}

/** A queue of our own that hears everything on the topic. */
export async function tapTopic({ local: { endpoints } }: RunningSystem): Promise<{ drain(): Promise<Written[]> }> {
  const sns = new SNSClient(clientConfig(endpoints.sns));
  const sqs = new SQSClient(clientConfig(endpoints.sqs));
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'tap' }));
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }));
  const { Topics = [] } = await sns.send(new ListTopicsCommand({}));
  for (const { TopicArn } of Topics) await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: Attributes?.['QueueArn'], Attributes: { RawMessageDelivery: 'true' } }));
  sns.destroy();
  return {
    drain: async () => {
      const found: Written[] = [];
      for (;;) {
        const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, MessageAttributeNames: ['All'] }));
        if (Messages.length === 0) return found;
        for (const { Body, MessageAttributes, ReceiptHandle } of Messages) {
          found.push(written('topic', [Body, MessageAttributes]));
          await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
        }
      }
    },
  };
}

/** What the start process printed is one more place. */
export function printed(words: string): Written {
  return written('printed', words);
}

/** Subjects and texts of mails; whom they went to is a place of its own. */
export async function mails(system: RunningSystem): Promise<Written[]> {
  return (await system.mails()).flatMap(({ to, subject, text }) => [written('mail', [subject, text]), written('mail recipient', to)]);
}

/** Every page and list that anybody can read, and what `/dev` tells beside mails. */
export async function publicAnswers(system: RunningSystem, slugs: readonly string[]): Promise<Written[]> {
  const lists = ['/', '/threads', '/threads?specialty=neurology', '/threads?specialty=psychiatry', '/openapi.json', '/health', '/dev/endpoints', '/dev/alarms', '/dev/counts'];
  const pages = slugs.flatMap((slug) => [`/threads/${slug}`, `/t/${slug}`]);
  const reader = system.person();
  const found: Written[] = [];
  const topics = new Set<string>();
  const read = async (path: string): Promise<void> => {
    const { text, headers } = await reader.get(path);
    for (const [, topic] of text.matchAll(/\/topics\/([a-z0-9-]+)/g)) if (topic !== undefined) topics.add(topic);
    found.push(written('public', [path, text, [...headers]]));
  };
  for (const path of [...lists, ...pages]) await read(path);
  for (const topic of topics) await read(`/topics/${topic}`);
  return found;
}

/** Every file below the data directory, byte for byte. Engines' databases are named for what they hold. */
export function files({ data }: RunningSystem): Written[] {
  return readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path) => (existsSync(path) ? [{ place: `file ${relative(data, path)}`, content: readFileSync(path) }] : []));
}

/** Every row of the engines' own databases, which also hold what no API tells: streams, and messages in every queue. */
export function engineRows({ data, local: { endpoints } }: RunningSystem): Written[] {
  const names = new Map(Object.entries(endpoints.tables).map(([name, table]) => [table, `engine ${name}`]));
  return [
    ...rowsOf(join(data, 'dynamodb.sqlite'), (table) => names.get(table) ?? `engine ${table}`),
    ...rowsOf(join(data, 'messages/fauxqs.db'), (table, { queue_name: queue }) => (typeof queue === 'string' ? `queue ${queue}` : `broker ${table}`)),
  ];
}

function rowsOf(file: string, placeOf: (table: string, row: Readonly<Record<string, unknown>>) => string): Written[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all().map(({ name }) => String(name));
  const found = tables.flatMap((table) => database.prepare(`SELECT * FROM "${table}"`).all().map((row) => written(placeOf(table, row), row)));
  database.close();
  return found;
}

