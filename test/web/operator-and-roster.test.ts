import { describe, expect, it } from 'vitest';
import { draftOf, entryOf, wrongFields } from '../../web/src/admin/doctor-draft.ts';
import { licenceDaysLeft, licenceState } from '../../web/src/admin/licence.ts';
import { formatSpan } from '../../web/src/operator/format-span.ts';
import { daysUpTo } from '../../web/src/operator/numbers.ts';

const now = Date.parse('2026-03-02T10:00:00Z');

describe('the roster', () => {
  it.each([
    ['2026-03-01', -1, 'over'],
    ['2026-03-02', 0, 'endsSoon'],
    ['2026-05-01', 60, 'endsSoon'],
    ['2026-05-02', 61, 'valid'],
  ] as const)('K1 warns of a licence that ends on %s: %i days are left', (day, left, state) => {
    expect([licenceDaysLeft(day, now), licenceState(day, now)]).toEqual([left, state]);
  });

  it('K1 names every field that keeps a new doctor from being enrolled, and none of a whole one', () => {
    expect(wrongFields(draftOf(undefined))).toEqual(['doctorId', 'name', 'specialties', 'licenceValidUntil', 'email']);
    const whole = { ...draftOf(undefined), doctorId: 'dr-x', name: ' Dr. X ', specialties: ['neurology'] as const, languages: 'en， zh-Hant', licenceValidUntil: '2030-01-01', email: 'x@example.org' };
    expect(wrongFields(whole)).toEqual([]);
    expect(entryOf(whole)).toMatchObject({ name: 'Dr. X', languages: ['en', 'zh-Hant'], capacity: 5, onDuty: true });
  });
});

describe('the numbers', () => {
  it.each([[0, '0 sec'], [59, '59 sec'], [61, '1 min 1 sec'], [3_600, '1 hr'], [93_600, '1 day 2 hr']])('J3 say %i seconds in the units that fit', (seconds, words) => {
    expect(formatSpan(seconds, 'en')).toBe(words);
  });

  it('J3 go back over the days of a week across a month', () => {
    expect(daysUpTo('2026-03-02', 3)).toEqual(['2026-02-28', '2026-03-01', '2026-03-02']);
  });
});
