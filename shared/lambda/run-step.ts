import middy from '@middy/core';
import type * as z from 'zod';
import { Problem } from '../domain/errors.ts';
import type { Instant } from '../domain/ids.ts';
import { redactFailures } from './redact-failures.ts';

/**
 * A handler for a step of the workflow: parses the input, answers with what `handle` returns. What is thrown becomes an
 * error whose name says the kind (`TransientProblem`, `UnexpectedError`), without content.
 */
export function runStep<S extends z.ZodType, R>(schema: S, handle: (input: z.output<S>, context: { now: Instant }) => Promise<R>) {
  return middy<unknown, R>()
    .use(redactFailures())
    .handler(async (event: unknown) => {
      const input = schema.safeParse(event);
      if (!input.success) throw new Problem('poison', 'The step was given an input that it does not know.');
      return handle(input.data, { now: new Date().toISOString() });
    });
}
