import type { CancellationReason } from '@aws-sdk/client-dynamodb';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { Problem } from '../domain/errors.ts';

const throttles = new Set([
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'ServiceUnavailable',
  'SlowDown',
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'TooManyRequestsException',
]);
const unreachable = new Set(['AbortError', 'RequestTimeout', 'RequestTimeoutException', 'TimeoutError']);
const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ENOTFOUND']);

/**
 * Does the work and turns throttles, time-outs, lost connections and answers of 5xx into Problem('transient').
 * Everything else is thrown as it was: conditions are the repositories' to judge. The cause is the error's name alone,
 * because DynamoDB's errors hold the item. Our clients do this by themselves.
 */
export async function translateErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || !isTransient(error)) throw error;
    throw new Problem('transient', 'A service that we depend on does not answer.', { cause: new Error(error.name) });
  }
}

function isTransient(error: Error): boolean {
  if (throttles.has(error.name) || unreachable.has(error.name)) return true;
  if ('code' in error && typeof error.code === 'string' && networkCodes.has(error.code)) return true;
  return statusOf(error) >= 500;
}

function statusOf(error: Error): number {
  if (!('$metadata' in error) || typeof error.$metadata !== 'object' || error.$metadata === null) return 0;
  const status = 'httpStatusCode' in error.$metadata ? error.$metadata.httpStatusCode : undefined;
  return typeof status === 'number' ? status : 0;
}

/**
 * Why DynamoDB cancelled a transaction: one code per item, in order (`None`, `ConditionalCheckFailed`,
 * `TransactionConflict`, …); undefined for any other error.
 */
export function cancellationReasons(error: unknown): string[] | undefined {
  if (!(error instanceof TransactionCanceledException)) return undefined;
  return (error.CancellationReasons ?? []).map((reason: CancellationReason) => reason.Code ?? 'None');
}
