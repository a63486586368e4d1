import { describe, expect, it } from 'vitest';
import { Retrier } from '../../../local/step-functions/definition.ts';
import { matchesError, retryDelayMs } from '../../../local/step-functions/recover-state.ts';

const matches: [string[], string, boolean][] = [
  [['Problem'], 'Problem', true],
  [['Problem'], 'problem', false],
  [['A', 'Problem'], 'Problem', true],
  [['States.ALL'], 'Problem', true],
  [['States.ALL'], 'States.Timeout', true],
  [['States.ALL'], 'States.HeartbeatTimeout', true],
  [['States.ALL'], 'States.QueryEvaluationError', true],
  [['States.ALL'], 'States.DataLimitExceeded', false],
  [['States.ALL'], 'States.Runtime', false],
  [['States.DataLimitExceeded'], 'States.DataLimitExceeded', true],
  [['States.TaskFailed'], 'Problem', true],
  [['States.TaskFailed'], 'Lambda.Unknown', true],
  [['States.TaskFailed'], 'States.Timeout', false],
  [['States.TaskFailed'], 'States.Runtime', false],
  [['States.Timeout'], 'States.Timeout', true],
  [['States.Timeout'], 'States.HeartbeatTimeout', true],
  [['States.HeartbeatTimeout'], 'States.Timeout', false],
];

describe('matchesError', () => {
  it.each(matches)('%j against %s is %s', (errorEquals, error, matched) => {
    expect(matchesError(errorEquals, error)).toBe(matched);
  });
});

const delays: [string, Partial<Retrier>, number[]][] = [
  ['doubles from one second by default', {}, [1000, 2000, 4000]],
  ['grows by the rate', { IntervalSeconds: 2, BackoffRate: 1.5 }, [2000, 3000, 4500]],
  ['stays when the rate is one', { IntervalSeconds: 3, BackoffRate: 1 }, [3000, 3000, 3000]],
  ['stops at the cap', { IntervalSeconds: 5, MaxDelaySeconds: 8 }, [5000, 8000, 8000]],
  ['is spread over the whole delay by full jitter', { IntervalSeconds: 4, JitterStrategy: 'FULL' }, [1000, 2000, 4000]],
];

describe('retryDelayMs', () => {
  it.each(delays)('%s', (_, fields, expected) => {
    const retrier = Retrier.parse({ ErrorEquals: ['E'], ...fields });
    expect([0, 1, 2].map((attempt) => retryDelayMs(retrier, attempt, () => 0.25))).toEqual(expected);
  });

  it('never outgrows what an instant can hold', () => {
    const retrier = Retrier.parse({ ErrorEquals: ['E'], BackoffRate: 10 });
    expect(retryDelayMs(retrier, 10_000, Math.random)).toBe(99_999_999_000);
  });
});
