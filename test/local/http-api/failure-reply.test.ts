import { expect, it } from 'vitest';
import { failureReply } from '../../../local/http-api/failure-reply.ts';

it.each([
  ['Sandbox.Timedout', 503, '5'],
  ['Runtime.ExitError', 503, '5'],
  ['Lambda.TooManyRequestsException', 503, '5'],
  ['Lambda.ResourceNotFoundException', 500, undefined],
  ['Runtime.HandlerNotFound', 500, undefined],
  ['TypeError', 500, undefined],
])('answers a function that failed by %s with %i', (errorType, status, retryAfter) => {
  const reply = failureReply({ errorType });
  expect([reply.status, reply.headers['retry-after']]).toEqual([status, retryAfter]);
});
