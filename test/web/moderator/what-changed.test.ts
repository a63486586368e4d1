import { describe, expect, it } from 'vitest';
import { filterOf, searchOf } from '../../../web/src/moderator/queue-filter.ts';
import { isMine } from '../../../web/src/moderator/review.ts';
import { dueTone } from '../../../web/src/moderator/tones.ts';
import { changesBetween } from '../../../web/src/moderator/what-changed.ts';
import { makeReview } from './make-review.ts';

describe('what changed of an item', () => {
  it.each([
    ['a claim renewed', { version: 9, claimExpiresAt: '2026-03-02T09:00:00.000Z' }, []],
    ['decided by somebody else', { state: 'decided', decision: 'release', claimedBy: undefined }, [{ what: 'decided', decision: 'release' }]],
    ['taken by somebody else', { claimedBy: 'sam' }, [{ what: 'claimed', by: 'sam' }]],
    ['a claim that ended', { state: 'open', claimedBy: undefined }, [{ what: 'claim' }]],
    ['a reason more', { reasons: ['identifiersUncertain', 'abuse'] }, [{ what: 'reason', reason: 'abuse' }]],
    ['more urgent, elsewhere, in other words', { urgency: 'emergency', specialty: 'both', text: 'Other.' }, [{ what: 'urgency' }, { what: 'specialty' }, { what: 'text' }]],
  ] as const)('E4 %s', (_, now, changes) => {
    const { claimedBy, ...rest } = { claimedBy: 'mo', ...now, reasons: [...('reasons' in now ? now.reasons : makeReview().reasons)] };
    expect(changesBetween(makeReview(), makeReview({ ...rest, ...(claimedBy !== undefined && { claimedBy }) }), 'mo')).toEqual(changes);
  });
});

describe('a claim', () => {
  it('E3 is mine until it ends', () => {
    const review = makeReview();
    expect([isMine(review, 'mo', Date.parse('2026-03-02T08:14:00Z')), isMine(review, 'mo', Date.parse('2026-03-02T08:15:00Z')), isMine(review, 'sam', 0), isMine({ ...review, state: 'open' }, 'mo', 0)]).toEqual([true, false, false, false]);
  });
});

describe('the queue', () => {
  it.each([[''], ['?state=all'], ['?reason=abuse&urgency=emergency&subject=answer&mine=true'], ['?state=decided&urgency=soon']])('keeps its filter in the address: %j', (search) => {
    expect(searchOf(filterOf(search))).toBe(search);
  });

  it('takes a filter that it does not know for none', () => {
    expect(searchOf(filterOf('?state=lost&reason=weather&urgency=&mine=maybe'))).toBe('');
  });

  it('warns half an hour before something is due', () => {
    const now = Date.parse('2026-03-02T09:31:00Z');
    expect([dueTone('2026-03-02T10:00:00Z', now), dueTone('2026-03-02T10:30:00Z', now), dueTone('2026-03-02T09:31:00Z', now)]).toEqual(['caution', 'neutral', 'danger']);
  });
});
