import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../shared/domain/ids.ts';
import type { UndecidedReview } from '../../shared/domain/review.ts';
import { ReviewReason } from '../../shared/domain/question.ts';
import { allowedActions, claimReview, decideReview, dropReview, escalateReview, isHeld, raiseReview, requestReview, reviewRank, skipReview, unclaimReview } from '../../shared/domain/review.ts';
import { UrgencyLevel, urgencyRank } from '../../shared/domain/triage.ts';
import { minutesIn, questionIdOf } from './make-question.ts';
import { inOrder, makeRequest, openReview, reviewWithin } from './make-review.ts';

const now = minutesIn(1);
const held = (minutes = 15) => claimReview(openReview(), 'ann', now, minutes) ?? expect.fail('not claimed');

describe('requestReview', () => {
  it('E1 merges three flags into one item with three reasons, whose clock keeps running', () => {
    const first = openReview({ reasons: ['identifiersUncertain'] });
    const second = requestReview(first, makeRequest({ reasons: ['urgencyUnknown'] }), minutesIn(30), reviewWithin);
    const third = requestReview(second, makeRequest({ reasons: ['specialtyUncertain', 'identifiersUncertain'] }), minutesIn(60), reviewWithin);
    expect(third).toMatchObject({
      reviewId: first.reviewId, openedAt: first.openedAt, dueAt: first.dueAt, version: 3, rounds: 0,
      reasons: ['identifiersUncertain', 'urgencyUnknown', 'specialtyUncertain'],
    });
  });

  it('E1 is due earlier when what comes in is more urgent', () => {
    const raised = requestReview(openReview({ urgency: 'routine' }), makeRequest({ urgency: 'emergency' }), minutesIn(30), reviewWithin);
    expect(raised).toMatchObject({ urgency: 'emergency', dueAt: minutesIn(45) });
  });

  it('E1 leaves a claim where it is', () => {
    expect(requestReview(held(), makeRequest({ reasons: ['abuse'] }), now, reviewWithin)).toMatchObject({ state: 'claimed', claimedBy: 'ann' });
  });

  it('E1 opens a decided item again, with its history and a new clock', () => {
    const decided = decideReview(held(), 'release', 'ann', minutesIn(2));
    const again = requestReview(decided, makeRequest({ reasons: ['backlogOverdue'] }), minutesIn(500), reviewWithin);
    expect(again).toMatchObject({ state: 'open', rounds: 1, version: decided.version + 1, reasons: ['backlogOverdue'], openedAt: minutesIn(500), dueAt: minutesIn(980) });
    expect(again).not.toHaveProperty('claimedBy');
  });

  it('keeps everybody whose own work is judged out of it', () => {
    const merged = requestReview(openReview({ excluded: ['doctor'] }), makeRequest({ excluded: ['ann'] }), now, reviewWithin);
    expect(merged.excluded).toEqual(['doctor', 'ann']);
  });
});

describe('the worklist', () => {
  it('E2 orders 1,000 random items by urgency, then time left, then age', () => {
    const minutes = fc.integer({ min: 0, max: 50_000 });
    const item = fc.record({ urgency: fc.constantFrom(...UrgencyLevel.options), due: minutes, opened: minutes });
    const items = fc.sample(item, { numRuns: 1_000, seed: 7 }).map(({ urgency, due, opened }, n) => ({
      ...openReview({ questionId: questionIdOf(n), urgency }), dueAt: minutesIn(due), openedAt: minutesIn(opened),
    }));
    const sorted = inOrder(items, reviewRank);
    const keys = sorted.map((review) => [urgencyRank(review.urgency), Date.parse(review.dueAt), Date.parse(review.openedAt)] as const);
    keys.slice(1).forEach((later, n) => {
      const earlier = keys[n] ?? later;
      const difference = later.map((value, at) => value - (earlier[at] ?? 0)).find((each) => each !== 0) ?? 0;
      expect(difference, `place ${n + 1}`).toBeGreaterThanOrEqual(0);
    });
  });

  it('E2 raises what waits too long above what is more urgent by itself, so that nothing starves', () => {
    const neglected = [1, 2, 3].reduce((review) => raiseReview(review, now), openReview({ urgency: 'routine' }));
    const urgent = { ...openReview({ urgency: 'urgent', questionId: questionIdOf(1) }), dueAt: minutesIn(9_000) };
    expect(reviewRank(neglected) < reviewRank(urgent)).toBe(true);
    expect(reviewRank(Array.from({ length: 20 }).reduce<typeof neglected>((review) => raiseReview(review, now), neglected))[0]).toBe('0');
  });
});

describe('a claim', () => {
  it('E3 keeps others out until it expires', () => {
    const mine = held(15);
    expect(claimReview(mine, 'bob', minutesIn(15), 15)).toBeUndefined();
    expect(isHeld(mine, minutesIn(16))).toBe(false);
    expect(claimReview(mine, 'bob', minutesIn(16), 15)).toMatchObject({ claimedBy: 'bob', claimedAt: minutesIn(16), version: mine.version + 1 });
  });

  it('E3 is renewed by its holder and keeps when it began (F7)', () => {
    expect(claimReview(held(15), 'ann', minutesIn(10), 15)).toMatchObject({ claimedAt: now, claimExpiresAt: minutesIn(25) });
    expect(claimReview(held(15), 'ann', minutesIn(100), 15)).toMatchObject({ claimedAt: minutesIn(100) });
  });

  it.each(['ann', 'bob'])('E3 is given back by its holder only: %s', (by) => {
    const freed = unclaimReview(held(15), by, minutesIn(2));
    expect(freed?.state).toBe(by === 'ann' ? 'open' : undefined);
    expect(freed ?? {}).not.toHaveProperty('claimExpiresAt');
  });

  it('E3 is gone from a decided item, and a decided item cannot be claimed', () => {
    const decided = decideReview(held(), 'release', 'ann', now);
    expect(claimReview(decided, 'bob', now, 15)).toBeUndefined();
    expect(isHeld(decided, now)).toBe(false);
  });

  it('outlives a raise by the clock, and ends with a moderator’s escalation', () => {
    expect(raiseReview(held(), now)).toMatchObject({ state: 'claimed', claimedBy: 'ann', raised: 1, escalatedAt: now });
    expect(escalateReview(held(), now)).toMatchObject({ state: 'open', raised: 1, escalatedAt: now });
    expect(escalateReview(held(), now)).not.toHaveProperty('claimedBy');
  });

  it('ends with the question that the patient withdraws', () => {
    expect(dropReview(held(), 'withdrawn', 'patient', now)).toMatchObject({ state: 'decided', decision: 'withdrawn', decidedBy: 'patient' });
  });
});

describe('a skip', () => {
  it('E6 leaves the item to others and counts, whether the caller holds it or nobody does', () => {
    expect(skipReview(openReview(), 'ann', now)).toMatchObject({ escalated: false, review: { state: 'open', skips: 1, raised: 0 } });
    expect(skipReview(held(), 'ann', now)).toMatchObject({ escalated: false, review: { state: 'open', skips: 1 } });
    expect(skipReview(held(), 'ann', now)?.review).not.toHaveProperty('claimedBy');
  });

  it('E6 is nobody’s while somebody else holds the item, nor of one that is decided', () => {
    expect(skipReview(held(), 'bob', now)).toBeUndefined();
    expect(skipReview(decideReview(held(), 'release', 'ann', now), 'ann', now)).toBeUndefined();
  });

  it('E6 escalates the item the third time, and again the sixth', () => {
    const outcomes: boolean[] = [];
    let review: UndecidedReview = openReview();
    for (const by of ['ann', 'bob', 'eve', 'ann', 'bob', 'eve']) {
      const skipped = skipReview(review, by, now) ?? expect.fail('not skipped');
      outcomes.push(skipped.escalated);
      ({ review } = skipped);
    }
    expect(outcomes).toEqual([false, false, true, false, false, true]);
    expect(review).toMatchObject({ skips: 6, raised: 2, escalatedAt: now });
  });
});

describe('allowedActions', () => {
  const judged = (subject: 'question' | 'answer', excluded: string[] = []) => openReview({ subject, excluded });
  const claimedBy = (by: string, subject: 'question' | 'answer', excluded: string[] = []) => claimReview(judged(subject, excluded), by, now, 15) ?? expect.fail('not claimed');
  const expired: Instant = minutesIn(60);

  it.each([
    ['open, anybody', judged('question'), now, true, ['claim', 'skip', 'raw']],
    ['open, without text', judged('question'), now, false, ['claim', 'skip', 'raw']],
    ['held by the caller', claimedBy('ann', 'question'), now, true, ['claim', 'unclaim', 'skip', 'release', 'decline', 'retry', 'escalate', 'raw']],
    ['held by the caller, without text', claimedBy('ann', 'question'), now, false, ['claim', 'unclaim', 'skip', 'retry', 'decline', 'escalate', 'raw']],
    ['an answer, held by the caller', claimedBy('ann', 'answer'), now, true, ['claim', 'unclaim', 'skip', 'release', 'return', 'decline', 'retry', 'escalate', 'raw']],
    ['an answer, without text', claimedBy('ann', 'answer'), now, false, ['claim', 'unclaim', 'skip', 'retry', 'decline', 'escalate', 'raw']],
    ['held by somebody else', claimedBy('bob', 'question'), now, true, []],
    ['an expired claim of somebody else', claimedBy('bob', 'question'), expired, true, ['claim', 'skip', 'raw']],
    ['an expired claim of the caller', claimedBy('ann', 'question'), expired, true, ['claim', 'skip', 'raw']],
    ['decided', decideReview(judged('question'), 'release', 'ann', now), now, true, []],
  ] as const)('E5 offers for %s', (_, review, at, hasText, actions) => {
    expect(allowedActions(review, { staffId: 'ann', hasText, now: at })).toEqual(actions);
  });

  it('E5 offers to close what was looked at after its question had ended, and nothing that would move the question', () => {
    expect(allowedActions(claimedBy('ann', 'answer'), { staffId: 'ann', hasText: true, hasEnded: true, now })).toEqual(['claim', 'unclaim', 'skip', 'release', 'escalate', 'raw']);
  });

  it('D8 offers no decision to the doctor of an answer, nor to the person who released its question', () => {
    for (const staffId of ['doctor', 'releaser']) {
      const mine = claimedBy(staffId, 'answer', ['doctor', 'releaser']);
      expect(allowedActions(mine, { staffId, hasText: true, now })).toEqual(['claim', 'unclaim', 'skip', 'escalate', 'raw']);
    }
    expect(allowedActions(claimedBy('third', 'answer', ['doctor', 'releaser']), { staffId: 'third', hasText: true, now })).toContain('release');
  });

  it('never offers to release what has no de-identified text, whatever the reasons', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ReviewReason.options)), fc.constantFrom('question' as const, 'answer' as const), (reasons, subject) => {
        const mine = claimReview(openReview({ subject, reasons }), 'ann', now, 15) ?? expect.fail('not claimed');
        expect(allowedActions(mine, { staffId: 'ann', hasText: false, now })).not.toContain('release');
      }),
    );
  });
});
