import { afterEach, describe, expect, it, vi } from 'vitest';
import { emitMetrics } from '../../shared/lambda/emit-metrics.ts';
import { captureLog } from './capture-log.ts';

afterEach(() => vi.restoreAllMocks());

describe('metrics of functions', () => {
  it('are one line in the embedded format: numbers, their units, the stage', () => {
    const lines = captureLog();
    emitMetrics('trial', { OpenReviews: 3, OldestReview: 61.5 });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      _aws: {
        Timestamp: expect.any(Number) as unknown,
        CloudWatchMetrics: [
          { Namespace: 'Askwell', Dimensions: [['Stage']], Metrics: [{ Name: 'OpenReviews', Unit: 'Count' }, { Name: 'OldestReview', Unit: 'Seconds' }] },
        ],
      },
      Stage: 'trial',
      OpenReviews: 3,
      OldestReview: 61.5,
    });
  });

  it('are nothing when there is nothing to tell', () => {
    const lines = captureLog();
    emitMetrics('trial', {});
    expect(lines).toEqual([]);
  });
});
