import type { MiddlewareObj } from '@middy/core';
import { describeFailure } from './describe-failure.ts';
import { log } from './log.ts';

/**
 * Logs what was thrown by name and place, and throws an error in its stead that has a stable name and no content: the
 * runtime prints the message of whatever leaves a handler, and Step Functions keeps it in the execution's history.
 */
export function redactFailures<E>(): MiddlewareObj<E> {
  return {
    onError: (request) => {
      const { awsRequestId: requestId, functionName } = request.context;
      const failure = describeFailure(request.error);
      log('error', 'invocation-failed', { function: functionName, requestId, ...failure });
      // Not thrown from here: Middy would hang the first error onto it, as a property that the runtime prints.
      request.error = namedError(failure.kind);
    },
  };
}

/** `TransientProblem`, `ConflictProblem`, …; `UnexpectedError` for a bug. */
function namedError(kind: ReturnType<typeof describeFailure>['kind']): Error {
  const error = new Error(kind);
  error.name = kind === 'bug' ? 'UnexpectedError' : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Problem`;
  error.stack = `${error.name}: ${kind}`;
  return error;
}
