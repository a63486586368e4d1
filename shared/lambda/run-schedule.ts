import middy from '@middy/core';
import type { Instant } from '../domain/ids.ts';
import { redactFailures } from './redact-failures.ts';
import { traced } from './traced.ts';

/** A handler for a schedule: the clock is all that it is told. What it does by itself has a trace of its own. */
export function runSchedule(handle: (context: { now: Instant }) => Promise<void>) {
  const shell = middy<unknown, void>()
    .use(redactFailures())
    .handler(async () => handle({ now: new Date().toISOString() }));
  return traced<unknown, void>(() => undefined, shell);
}
