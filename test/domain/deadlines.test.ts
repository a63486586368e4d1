import { describe, expect, it } from 'vitest';
import { nextQuestionDeadline, nextReviewDeadline } from '../../shared/domain/deadlines.ts';
import { endStatuses } from '../../shared/domain/question.ts';
import { claimReview, decideReview } from '../../shared/domain/review.ts';
import { machineStatuses, waitingStatuses } from '../../shared/domain/transitions.ts';
import { makeQuestion, minutesIn } from './make-question.ts';
import { openReview } from './make-review.ts';

const never = { warnedAt: undefined, overdueAt: undefined };
const oneDay = { queuedAt: minutesIn(0), assignedAt: minutesIn(0), dueAt: minutesIn(1_440) };

describe('nextQuestionDeadline', () => {
  it('H9 is two years after what was published, and two years after each look at it', () => {
    expect(nextQuestionDeadline(makeQuestion('published', { endedAt: '2026-03-01T08:00:00.000Z' }), { stuckAfter: 10 })).toEqual({ kind: 'stale', at: '2028-03-01T08:00:00.000Z' });
    expect(nextQuestionDeadline(makeQuestion('published', { staleAt: '2028-03-02T00:00:00.000Z' }), { stuckAfter: 10 })).toEqual({ kind: 'stale', at: '2030-03-02T00:00:00.000Z' });
  });

  it.each(endStatuses.filter((status) => status !== 'published'))('is none for %s', (status) => {
    expect(nextQuestionDeadline(makeQuestion(status), { stuckAfter: 10 })).toBeUndefined();
  });

  it.each(machineStatuses)('looks at %s when it has not moved', (status) => {
    expect(nextQuestionDeadline(makeQuestion(status, { changedAt: minutesIn(3) }), { stuckAfter: 10 })).toEqual({ kind: 'stuck', at: minutesIn(15) });
  });

  it.each(waitingStatuses)('watches %s by its own clock or by its review’s', (status) => {
    const watched = nextQuestionDeadline(makeQuestion(status), { stuckAfter: 10 });
    expect(watched === undefined).toBe(status === 'inReview' || status === 'answerInReview');
    expect(watched?.kind).not.toBe('stuck');
  });

  it.each([
    ['awaitingDoctor', never, 'warnBacklog', 1_080],
    ['awaitingDoctor', { warnedAt: minutesIn(1_080) }, 'backlogOverdue', 1_440],
    ['assigned', never, 'warnAnswer', 1_080],
    ['assigned', { warnedAt: minutesIn(1_080), overdueAt: undefined }, 'breachAnswer', 1_440],
    ['assigned', { warnedAt: minutesIn(1_080), overdueAt: minutesIn(1_440) }, 'reassign', 2_160],
  ] as const)('F6 of %s with %o is %s', (status, marks, kind, minutes) => {
    expect(nextQuestionDeadline(makeQuestion(status, { ...oneDay, ...marks }), { stuckAfter: 10 })).toEqual({ kind, at: minutesIn(minutes) });
  });
});

describe('nextReviewDeadline', () => {
  const claimed = (minutes: number) => claimReview(openReview({ urgency: 'emergency' }), 'ann', minutesIn(0), minutes) ?? expect.fail('not claimed');

  it.each([
    ['an emergency that nobody claims', openReview({ urgency: 'emergency' }), 'emergencyUnclaimed', 5],
    ['an emergency whose second line knows', { ...openReview({ urgency: 'emergency' }), unclaimedAlertAt: minutesIn(5) }, 'warnReview', 11.25],
    ['any other', openReview({ urgency: 'soon' }), 'warnReview', 360],
    ['one that was warned of', { ...openReview({ urgency: 'soon' }), warnedAt: minutesIn(360) }, 'reviewOverdue', 480],
    ['an overdue one', { ...openReview({ urgency: 'soon' }), warnedAt: minutesIn(1), overdueAt: minutesIn(500) }, 'reviewNeglected', 980],
    ['an escalated one, again', { ...openReview({ urgency: 'soon' }), warnedAt: minutesIn(1), overdueAt: minutesIn(2), escalatedAt: minutesIn(1_000) }, 'reviewNeglected', 1_480],
    ['a short promise, at most hourly', { ...openReview({ urgency: 'emergency' }), warnedAt: minutesIn(1), overdueAt: minutesIn(15), unclaimedAlertAt: minutesIn(5) }, 'reviewNeglected', 75],
    ['a claim that ends first', claimed(10), 'claimExpired', 10],
    ['a claim that outlasts the warning', claimed(30), 'warnReview', 11.25],
  ] as const)('of %s', (_, review, kind, minutes) => {
    expect(nextReviewDeadline(review, 5)).toEqual({ kind, at: minutesIn(minutes) });
  });

  it('E9 is there for every item that is not decided', () => {
    expect(nextReviewDeadline(decideReview(openReview(), 'release', 'ann', minutesIn(1)), 5)).toBeUndefined();
    expect(nextReviewDeadline({ ...openReview(), raised: 99, warnedAt: minutesIn(1), overdueAt: minutesIn(2), escalatedAt: minutesIn(130_000) }, 5)?.kind).toBe('reviewNeglected');
  });
});
