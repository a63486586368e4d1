import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { join } from 'node:path';
import { createMetrics, type Metrics } from './alarms/metrics.ts';
import type { AwsServices } from './aws-endpoint.ts';
import type { CallWatcher } from './call-gateway/call-watcher.ts';
import { startCallGateway } from './call-gateway/start-call-gateway.ts';
import type { Cleanup } from './cleanup.ts';
import type { DataDirectory } from './data-directory.ts';
import { startItemExpiry } from './dynamodb/item-expiry.ts';
import { ensureTables } from './dynamodb/tables.ts';
import type { Engines } from './engines.ts';
import { startMappings } from './event-sources/start-mappings.ts';
import { openStreamCheckpoints } from './event-sources/stream-checkpoints.ts';
import type { FunctionPool } from './lambda/function-pool.ts';
import { functionsByAccessKey, type CallPaths } from './lambda/function-settings.ts';
import { openMailbox } from './mail/mailbox.ts';
import { ensureQueues, type Queue } from './messaging/queues.ts';
import { ensureTopics } from './messaging/topics.ts';
import { accountId, region } from './region.ts';
import { runFunctions } from './run-functions.ts';
import { scheduledRules } from './schedules/scheduled-rules.ts';
import { startScheduler } from './schedules/scheduler.ts';
import { openSecretStore } from './secrets/secret-store.ts';
import { deployStateMachines } from './state-machines.ts';
import { createStepFunctions } from './step-functions/create-step-functions.ts';
import type { Stack } from './template/stack.ts';

type Invoke = (nameOrArn: string, event: unknown) => Promise<unknown>;

/** The stack, running, apart from its HTTP API. */
export interface LocalSystem {
  readonly queues: readonly Queue[];
  readonly functions: FunctionPool;
  readonly metrics: Metrics;
  readonly services: AwsServices;
  /** Lets events flow: mappings, schedules, executions that were running, expiry. */
  start(): Promise<void>;
}

export interface LocalSystemOptions {
  readonly stack: Stack;
  readonly data: DataDirectory;
  readonly engines: Engines;
  readonly offset: SharedArrayBuffer;
  readonly cleanup: Cleanup;
  /** Where Step Functions, SES and Secrets Manager answer. */
  readonly awsEndpoint: string;
  readonly watchCalls: CallWatcher | undefined;
}

/** Makes tables, queues and topics, deploys state machines, prepares functions: nothing runs yet. */
export async function buildLocalSystem(options: LocalSystemOptions): Promise<LocalSystem> {
  const { stack, data, engines, offset, cleanup } = options;
  const { clock, database } = data;
  const metrics = createMetrics(clock);
  const createResources = async () => {
    const [tables, queues] = await Promise.all([ensureTables(engines.dynamodb, stack), ensureQueues(engines.sqs, stack)]);
    await ensureTopics(engines.sns, stack);
    return { tables, queues };
  };
  const { tables, queues } = await createResources();
  const stopping: Promise<void>[] = [];
  cleanup.add(async () => void (await Promise.all(stopping)));
  const functions = runFunctions({ stack, dataDirectory: data.path, offset, metrics, cleanup, ...(await callPaths(options)) });
  const invoke: Invoke = (nameOrArn, event) => functions.invoke(nameOrArn, event);
  const stepFunctions = createStepFunctions({ file: join(data.path, 'step-functions.sqlite'), clock, region, accountId, invokeFunction: invoke });
  cleanup.add(() => stepFunctions.stop());
  deployStateMachines(stack, stepFunctions);
  const services = { stepFunctions, clock, mailbox: openMailbox(database), secrets: openSecretStore(database, stack) };
  const start = async (): Promise<void> => {
    const mappings = await startMappings({ stack, clock, queues, ...engines, checkpoints: openStreamCheckpoints(database), invoke });
    // They are told first and waited for last: a batch in flight ends only when its function's worker does.
    cleanup.add(() => void stopping.push(...mappings.map((mapping) => mapping.stop())));
    const scheduler = startScheduler({
      database, clock, rules: scheduledRules(stack), send: sender(engines, queues, invoke),
      record: (RuleName) => metrics.record({ namespace: 'AWS/Events', name: 'Invocations', dimensions: { RuleName } }, 1),
    });
    cleanup.add(() => scheduler.stop());
    cleanup.add(startItemExpiry(engines.dynamodb, tables.filter((table) => table.expiryAttribute !== undefined), clock));
    stepFunctions.start();
  };
  return { queues, functions, metrics, services, start };
}

/** Where functions find AWS: the engines themselves, or one gateway before them when somebody watches. */
async function callPaths({ stack, engines, cleanup, awsEndpoint, watchCalls: watcher }: LocalSystemOptions): Promise<CallPaths> {
  const endpoints = functionEndpoints(engines, awsEndpoint);
  if (watcher === undefined) return { endpoints, localize: (value) => value };
  const { dynamodbEndpoint: dynamodb, messagingEndpoint: sqs } = engines;
  const services = { dynamodb, sqs, sns: sqs, states: awsEndpoint, ses: awsEndpoint, secretsmanager: awsEndpoint };
  const gateway = await startCallGateway({ watcher, functionsByKey: functionsByAccessKey(stack), services, cleanup });
  // The SDK calls SQS at the host of the queue's URL.
  return { endpoints: Object.fromEntries(Object.keys(endpoints).map((service) => [service, gateway])), localize: (value) => value.replaceAll(sqs, gateway) };
}

function functionEndpoints(engines: Engines, awsEndpoint: string): Record<string, string> {
  return {
    '': awsEndpoint,
    DYNAMODB: engines.dynamodbEndpoint,
    DYNAMODB_STREAMS: engines.dynamodbEndpoint,
    SECRETS_MANAGER: awsEndpoint,
    SESV2: awsEndpoint,
    SFN: awsEndpoint,
    SNS: engines.messagingEndpoint,
    SQS: engines.messagingEndpoint,
  };
}

/** Gives an event to a function or to a queue, by ARN. */
function sender(engines: Engines, queues: readonly Queue[], invoke: Invoke): (arn: string, event: unknown) => Promise<unknown> {
  return async (arn, event) => {
    const queue = queues.find((each) => each.arn === arn);
    if (queue === undefined) return invoke(arn, event);
    return engines.sqs.send(new SendMessageCommand({ QueueUrl: queue.url, MessageBody: JSON.stringify(event) }));
  };
}

