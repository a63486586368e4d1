import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import type * as z from 'zod';
import { Problem } from '../domain/errors.ts';
import type { Instant } from '../domain/ids.ts';
import { TracedInput } from '../contracts/step-input.ts';
import { log } from './log.ts';
import { redactFailures } from './redact-failures.ts';
import { subjectOf } from './subject-of.ts';
import { traced } from './traced.ts';

/**
 * A handler for a step of the workflow: parses the input, answers with what `handle` returns. What is thrown becomes an
 * error whose name says the kind (`TransientProblem`, `UnexpectedError`), without content.
 */
export function runStep<S extends z.ZodType, R>(schema: S, handle: (input: z.output<S>, context: { now: Instant }) => Promise<R>) {
  const shell = middy<unknown, R>()
    .use(redactFailures())
    .handler(async (event: unknown, { functionName, awsRequestId: requestId }: Context) => {
      const input = schema.safeParse(event);
      if (!input.success) throw new Problem('poison', 'The step was given an input that it does not know.');
      const answer = await handle(input.data, { now: new Date().toISOString() });
      log('info', 'step-done', { function: functionName, requestId, ...subjectOf(event) });
      return answer;
    });
  return traced<unknown, R>((event) => TracedInput.safeParse(event).data?.traceId, shell);
}
