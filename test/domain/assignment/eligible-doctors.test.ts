import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backlogPart, backlogRank, partsServedBy } from '../../../shared/domain/assignment/backlog.ts';
import { chooseDoctor, needOf } from '../../../shared/domain/assignment/eligible-doctors.ts';
import type { Doctor } from '../../../shared/domain/doctor.ts';
import { Clinic, Specialty, UrgencyLevel, urgencyRank } from '../../../shared/domain/triage.ts';
import { makeQuestion, minutesIn, questionIdOf } from '../make-question.ts';
import { makeDoctor } from './make-doctor.ts';

const today = '2026-03-02';
const need = (changes: Partial<ReturnType<typeof needOf>> = {}) => ({ clinics: ['neurology' as const], language: 'en', excluded: [], ...changes });
const clinics = fc.subarray([...Clinic.options], { minLength: 1 });
const tag = fc.constantFrom('en', 'en-GB', 'zh-Hant', 'zh-TW', 'fr');
const doctor = (doctorId: string) =>
  fc.record({
    doctorId: fc.constant(doctorId), name: fc.constant('Dr.'), email: fc.constant('d@example.org'), specialties: clinics,
    languages: fc.uniqueArray(tag, { minLength: 1 }), capacity: fc.integer({ min: 0, max: 4 }), openAssignments: fc.integer({ min: 0, max: 4 }),
    licenceValidUntil: fc.constantFrom('2026-03-01', '2026-03-02', '2030-01-01', '1999-01-01'), onDuty: fc.boolean(),
  });
const roster: fc.Arbitrary<Doctor[]> = fc.tuple(...['a', 'b', 'c', 'd', 'e', 'f'].map(doctor));

describe('chooseDoctor', () => {
  it('F1 never chooses the expired, off duty, excluded, full, or speakers of another language, in 10,000 random choices', () => {
    fc.assert(
      fc.property(roster, clinics, tag, fc.subarray(['a', 'b', 'c']), (doctors, wanted, language, excluded) => {
        const chosen = chooseDoctor(doctors, { clinics: wanted, language, excluded }, today);
        const able = doctors.filter(
          (each) =>
            each.licenceValidUntil >= today && each.onDuty && !excluded.includes(each.doctorId) && each.openAssignments < each.capacity &&
            each.specialties.some((clinic) => wanted.includes(clinic)) && each.languages.some((spoken) => spoken.slice(0, 2) === language.slice(0, 2)),
        );
        expect(chosen === undefined).toBe(able.length === 0);
        if (chosen) expect(able).toContain(chosen);
      }),
      { numRuns: 10_000 },
    );
  });

  it('F2 shares 300 questions among three doctors so that nobody has more than one more', () => {
    const open = new Map(['a', 'b', 'c'].map((id) => [id, 0]));
    for (let n = 0; n < 300; n += 1) {
      const chosen = chooseDoctor([...open].map(([id, openAssignments]) => makeDoctor(id, { capacity: 500, openAssignments })), need(), today);
      open.set(chosen?.doctorId ?? '', (open.get(chosen?.doctorId ?? '') ?? 0) + 1);
      expect(Math.max(...open.values()) - Math.min(...open.values())).toBeLessThanOrEqual(1);
    }
    expect([...open.values()]).toEqual([100, 100, 100]);
  });

  it.each([
    ['the last day of a licence counts', [makeDoctor('a', { licenceValidUntil: today })], 'a'],
    ['the day after does not', [makeDoctor('a', { licenceValidUntil: '2026-03-01' })], undefined],
    ['of equally loaded doctors the one with more room goes first', [makeDoctor('a', { openAssignments: 1, capacity: 2 }), makeDoctor('b', { openAssignments: 1, capacity: 9 })], 'b'],
    ['nobody with capacity none is chosen', [makeDoctor('a', { capacity: 0 })], undefined],
    ['the choice does not depend on the roster’s order', [makeDoctor('b'), makeDoctor('a')], 'a'],
  ])('%s', (_, doctors, chosen) => {
    expect(chooseDoctor(doctors, need(), today)?.doctorId).toBe(chosen);
  });

  it.each([
    ['neurology', undefined, ['neurology']],
    ['psychiatry', undefined, ['psychiatry']],
    ['both', 'psychiatry', ['psychiatry', 'neurology']],
    ['both', undefined, ['neurology', 'psychiatry']],
    ['other', undefined, []],
  ] as const)('%s, likelier %s, goes to %s', (specialty, likelier, wanted) => {
    const question = makeQuestion('awaitingDoctor', { classification: { specialty, likelier, review: false } });
    expect(needOf(question).clinics).toEqual(wanted);
  });

  it('takes a doctor of the likelier specialty although another has less to do', () => {
    const doctors = [makeDoctor('busy', { specialties: ['psychiatry'], openAssignments: 4 }), makeDoctor('idle')];
    expect(chooseDoctor(doctors, need({ clinics: ['psychiatry', 'neurology'] }), today)?.doctorId).toBe('busy');
    expect(chooseDoctor(doctors.slice(1), need({ clinics: ['psychiatry', 'neurology'] }), today)?.doctorId).toBe('idle');
  });
});

describe('the backlog', () => {
  const waiting = (n: number, level: UrgencyLevel, age: number) =>
    makeQuestion('awaitingDoctor', { questionId: questionIdOf(n), acceptedAt: minutesIn(-age), urgency: { level, redFlags: [], review: false } });

  it('F3 orders by urgency, then age', () => {
    const random = fc.sample(fc.tuple(fc.constantFrom(...UrgencyLevel.options), fc.integer({ min: 0, max: 9_000 })), { numRuns: 500, seed: 11 });
    const sorted = random.map(([level, age], n) => waiting(n, level, age)).sort((a, b) => (backlogRank(a) < backlogRank(b) ? -1 : 1));
    sorted.slice(1).forEach((later, n) => {
      const earlier = sorted[n] ?? later;
      const byUrgency = urgencyRank(later.urgency.level) - urgencyRank(earlier.urgency.level);
      expect(byUrgency > 0 || (byUrgency === 0 && later.acceptedAt >= earlier.acceptedAt)).toBe(true);
    });
  });

  it('has every question in a part that some roster serves, but for `other`', () => {
    for (const specialty of Specialty.options) {
      const question = makeQuestion('awaitingDoctor', { language: 'zh-Hant', classification: { specialty, review: false } });
      const served = partsServedBy([makeDoctor('a', { specialties: [...Clinic.options], languages: ['en-GB', 'zh-TW'] })]);
      expect(served.includes(backlogPart(question)), specialty).toBe(specialty !== 'other');
    }
  });

  it('is divided so that whoever can take one question of a part can take all that exclude nobody', () => {
    fc.assert(
      fc.property(roster, fc.constantFrom(...Specialty.options), tag, tag, (doctors, specialty, one, two) => {
        const [a, b] = [one, two].map((language) => makeQuestion('awaitingDoctor', { language, excludedDoctors: [], classification: { specialty, review: false } }));
        if (!a || !b || backlogPart(a) !== backlogPart(b)) return;
        expect(chooseDoctor(doctors, needOf(a), today)).toEqual(chooseDoctor(doctors, needOf(b), today));
      }),
    );
  });
});
