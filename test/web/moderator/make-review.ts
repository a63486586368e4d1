import type { Review } from '../../../web/src/moderator/review.ts';

/** An item as the API answers it; `changes` say what the test is about. */
export function makeReview(changes: Partial<Review> = {}): Review {
  return {
    reviewId: 'q1-question', questionId: 'q1', subject: 'question', reasons: ['identifiersUncertain'], urgency: 'soon', redFlags: [], dismissedFlags: [], specialty: 'neurology', versions: {},
    text: 'I am [NAME 1] from Fernhill.', spans: [{ start: 5, end: 13, type: 'NAME', detector: 'names', confidence: 0.9 }], doubts: [{ start: 19, end: 27, type: 'LOCATION', detector: 'places', confidence: 0.4 }],
    isCrisis: false, isExcluded: false, dueAt: '2026-03-02T10:00:00.000Z', openedAt: '2026-03-02T08:00:00.000Z', raised: 0, skips: 0, rounds: 0, state: 'claimed', version: 3,
    claimedBy: 'mo', claimExpiresAt: '2026-03-02T08:15:00.000Z', actions: ['claim', 'unclaim', 'skip', 'release', 'decline', 'retry', 'escalate', 'raw'],
    templates: [{ decision: 'decline', code: 'otherField', words: 'Not our field.' }],
    ...changes,
  };
}
