import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';

/** One write of a transaction; repositories make them, the owner of the transaction puts at most 100 together. */
export type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];
