import type { Context } from 'aws-lambda';

/** The context of an invocation, as far as the shells read it. */
export const lambdaContext = { functionName: 'tested-function', awsRequestId: 'request-1' } as Context;
