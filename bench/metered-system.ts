import { setTimeout as delay } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Local } from '../local/start-local.ts';
import { startLocal } from '../local/start-local.ts';
import type { Tally } from './meter.ts';
import { Meter, since } from './meter.ts';
import type { Until } from './stories.ts';

/** The system in this process with a meter at every call: counts are exact, times mean nothing. */
export interface MeteredSystem {
  readonly url: string;
  readonly local: Local;
  /** What a story costs, from when nothing happened before it until nothing happens any more after it. */
  costOf(story: () => Promise<void>): Promise<Tally>;
  /** As soon as a question has the status. */
  readonly reaches: Until;
  /** Also until nothing happens any more. */
  readonly until: Until;
  stop(): Promise<void>;
}

/** Longer than anything that a question leaves to be done takes to begin. */
const quietMs = 1_500;
const patienceMs = 120_000;
const State = z.object({ status: z.string().optional(), question: z.looseObject({ doctorId: z.string().optional() }).default({}) });

export async function startMetered(data: string): Promise<MeteredSystem> {
  const meter = new Meter();
  const local = await startLocal({ port: 0, host: '127.0.0.1', data, watchCalls: meter });
  const quiet = async () => {
    while (meter.quietMs < quietMs) await delay(quietMs / 5);
  };
  const counted = (): Tally => {
    const { requests, invocations, stepFunctions } = local.counts();
    const invoked = Object.entries(invocations).map(([name, count]) => [`invocation ${name.replace(/^askwell-local-/, '')}`, count] as const);
    return { ...meter.snapshot(), ...Object.fromEntries(invoked), requests, transitions: stepFunctions.transitions, executions: stepFunctions.started };
  };
  const { dynamodb, tables } = local.endpoints;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: dynamodb, region: 'us-east-1', credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' } }));
  const reaches: Until = async (questionId, wanted) => {
    for (const giveUpAt = performance.now() + patienceMs; performance.now() < giveUpAt; await delay(50)) {
      const { Item } = await client.send(new GetCommand({ TableName: tables.questions, Key: { pk: `Q#${questionId}`, sk: 'STATE' }, ConsistentRead: true }));
      const { status, question } = State.parse(Item ?? {});
      if (status === wanted) return question.doctorId ?? '';
    }
    throw new Error(`A question never became ${wanted}.`);
  };
  return {
    url: local.url,
    local,
    reaches,
    async until(questionId, status) {
      const doctorId = await reaches(questionId, status);
      await quiet();
      return doctorId;
    },
    async costOf(story) {
      await quiet();
      const before = counted();
      await story();
      await quiet();
      return since(before, counted());
    },
    async stop() {
      client.destroy();
      await local.stop();
    },
  };
}
