import * as z from 'zod';
import type { AwsCall, AwsService, Disturbance } from './call-watcher.ts';

const throttleCodes: Record<AwsService, string> = {
  dynamodb: 'ProvisionedThroughputExceededException',
  sqs: 'RequestThrottled',
  sns: 'Throttled',
  states: 'ThrottlingException',
  ses: 'TooManyRequestsException',
  secretsmanager: 'ThrottlingException',
};

/** The service says that it is asked too often. */
export function throttle({ service }: AwsCall): Disturbance {
  return { kind: 'error', status: service === 'ses' ? 429 : 400, code: throttleCodes[service] };
}

/** The service says that it has failed. */
export function internalError({ service }: AwsCall): Disturbance {
  return { kind: 'error', status: 500, code: service === 'dynamodb' ? 'InternalServerError' : 'InternalFailure' };
}

const Transaction = z.object({ TransactItems: z.array(z.unknown()) });

/** DynamoDB cancels a transaction because another one has its first item; undefined for any other call. */
export function transactionConflict({ action, input }: AwsCall): Disturbance | undefined {
  const transaction = action === 'TransactWriteItems' ? Transaction.safeParse(input) : undefined;
  if (transaction?.success !== true) return undefined;
  const CancellationReasons = transaction.data.TransactItems.map((_, index) => ({ Code: index === 0 ? 'TransactionConflict' : 'None' }));
  return { kind: 'error', status: 400, code: 'TransactionCanceledException', members: { CancellationReasons } };
}
