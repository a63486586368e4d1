import middy from '@middy/core';
import type { Instant } from '../domain/ids.ts';
import { redactFailures } from './redact-failures.ts';

/** A handler for a schedule: the clock is all that it is told. */
export function runSchedule(handle: (context: { now: Instant }) => Promise<void>) {
  return middy<unknown, void>()
    .use(redactFailures())
    .handler(async () => handle({ now: new Date().toISOString() }));
}
