import { describe, expect, it } from 'vitest';
import { ApiProblem, problemKey } from '../../web/src/api/problem.ts';

describe('a problem', () => {
  it.each([[0, 'problem.offline'], [400, 'problem.invalid'], [401, 'problem.signedOut'], [404, 'problem.notFound'], [409, 'problem.conflict'], [410, 'problem.gone'], [429, 'problem.throttled'], [418, 'problem.unknown'], [500, 'problem.server'], [503, 'problem.server']])('of status %i is told as %s', (status, key) => {
    expect(problemKey(new ApiProblem(status))).toBe(key);
  });

  it.each([[0, true], [429, true], [500, true], [503, true], [400, false], [404, false], [409, false]])('of status %i may pass by itself: %s', (status, passes) => {
    expect(new ApiProblem(status).isPassing).toBe(passes);
  });

  it('keeps where and why, how long to wait, and its trace', () => {
    const problem = new ApiProblem(429, { errors: [{ path: 'text', code: 'too_long' }] }, new Headers({ 'retry-after': '30', 'x-trace-id': 'abc' }));
    expect(problem).toMatchObject({ errors: [{ path: 'text', code: 'too_long' }], retryAfterSeconds: 30, traceId: 'abc' });
  });

  it('knows no wait that nobody named', () => {
    expect(new ApiProblem(429).retryAfterSeconds).toBeUndefined();
  });
});

it('anything else is told as unknown', () => {
  expect(problemKey(new Error('x'))).toBe('problem.unknown');
});
