import type { DynamoDBRecord } from 'aws-lambda';
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import { accountId, region } from '../region.ts';
import { failedItems } from './batch-response.ts';
import { compileFilter } from './event-filter.ts';
import type { Mapping, MappingProperties } from './mapping-properties.ts';
import { discardNotice, type DiscardCondition, type DiscardNotice } from './stream-discard.ts';
import type { StreamReader } from './stream-reader.ts';

export interface StreamMappingOptions {
  readonly reader: StreamReader;
  readonly properties: MappingProperties;
  readonly clock: Clock;
  readonly invoke: (functionName: string, event: unknown) => Promise<unknown>;
  /** Every record up to this one is done with. */
  readonly checkpoint: (sequenceNumber: string) => void;
  /** Tells the on-failure destination, if there is one, which records were given up. */
  readonly discard: (notice: DiscardNotice) => Promise<void>;
}

/** A stream has no push: how often an idle mapping looks. */
const idlePollMs = 20;

/** Reads a table's stream in order and hands batches to a function; a failing batch holds up what follows until it is done or given up. */
export function startStreamMapping(options: StreamMappingOptions): Mapping {
  const abort = new AbortController();
  const running = run(options, abort.signal);
  return {
    stop: async () => {
      abort.abort();
      await running;
    },
  };
}

async function run(options: StreamMappingOptions, signal: AbortSignal): Promise<void> {
  const { reader, properties, checkpoint } = options;
  const filter = compileFilter(properties.FilterCriteria);
  while (!signal.aborted) {
    try {
      // Filtering comes before batching: a batch is full of what the function wants.
      const batchSize = properties.BatchSize ?? 100;
      const records = await reader.next(10 * batchSize);
      const last = records.at(-1)?.dynamodb?.SequenceNumber;
      if (last === undefined) {
        await pause(idlePollMs, signal);
        continue;
      }
      const wanted = records.filter(filter);
      for (let first = 0; first < wanted.length && !signal.aborted; first += batchSize) {
        const batch = wanted.slice(first, first + batchSize);
        await deliver(options, batch, signal);
        const delivered = batch.at(-1)?.dynamodb?.SequenceNumber;
        if (!signal.aborted && delivered !== undefined) checkpoint(delivered);
      }
      if (!signal.aborted) checkpoint(last);
    } catch {
      // The table engine is stopping or restarting; the checkpoint says where to go on.
      await pause(200, signal);
    }
  }
}

/** Invokes until every record is done with: succeeded, or given up after its retries or its age. */
async function deliver(options: StreamMappingOptions, records: readonly DynamoDBRecord[], signal: AbortSignal): Promise<void> {
  let batch = records;
  for (let attempts = 1; batch.length > 0; attempts += 1) {
    const failedFrom = await invokeBatch(options, batch);
    if (signal.aborted || failedFrom === undefined) return;
    if (failedFrom > 0) attempts = 0;
    batch = batch.slice(failedFrom);
    // Splitting is not a retry: it goes on until the bad record stands alone.
    if (failedFrom === 0 && options.properties.BisectBatchOnFunctionError && batch.length > 1) {
      const half = Math.ceil(batch.length / 2);
      await deliver(options, batch.slice(0, half), signal);
      return deliver(options, batch.slice(half), signal);
    }
    const condition = givenUp(options, batch, attempts);
    if (condition !== undefined) {
      await options.discard(discardNotice({ condition, attempts, records: batch, functionArn: functionArn(options.properties.FunctionName), shardId: options.reader.shardId, at: options.clock.now() }));
      return;
    }
    await pause(Math.min(5_000, 100 * 2 ** Math.min(attempts, 8)), signal);
    if (signal.aborted) return;
  }
}

/** The index of the first record that is not done, or undefined when all are. */
async function invokeBatch({ properties, invoke }: StreamMappingOptions, batch: readonly DynamoDBRecord[]): Promise<number | undefined> {
  const identifiers = batch.map((record) => record.dynamodb?.SequenceNumber ?? '');
  try {
    const response = await invoke(properties.FunctionName, { Records: batch });
    if (properties.FunctionResponseTypes.length === 0) return undefined;
    const positions = failedItems(response, identifiers).map((identifier) => identifiers.indexOf(identifier));
    return positions.length === 0 ? undefined : Math.min(...positions);
  } catch {
    return 0;
  }
}

function givenUp({ properties, clock }: StreamMappingOptions, batch: readonly DynamoDBRecord[], attempts: number): DiscardCondition | undefined {
  const createdAt = batch[0]?.dynamodb?.ApproximateCreationDateTime;
  const { MaximumRecordAgeInSeconds: maximumAge, MaximumRetryAttempts: maximumRetries } = properties;
  if (maximumAge >= 0 && createdAt !== undefined && clock.now() / 1000 - createdAt > maximumAge) return 'RecordAgeExceeded';
  return maximumRetries >= 0 && attempts > maximumRetries ? 'RetryAttemptsExhausted' : undefined;
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => undefined);
}

function functionArn(nameOrArn: string): string {
  return nameOrArn.startsWith('arn:') ? nameOrArn : `arn:aws:lambda:${region}:${accountId}:function:${nameOrArn}`;
}
