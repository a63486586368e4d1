import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextQuestionDeadline } from '../../shared/domain/deadlines.ts';
import { minutesAfter } from '../../shared/domain/ids.ts';
import { assigned, withDoctorAgain } from '../../shared/domain/lifecycle/assignment-steps.ts';
import { Question } from '../../shared/domain/question.ts';
import type { QuestionIn } from '../../shared/domain/question.ts';
import type { UrgencyLevel } from '../../shared/domain/triage.ts';
import { WorkingHours, workingMinutesAfter, workingMinutesBetween } from '../../shared/domain/working-hours.ts';
import { makeQuestion } from './make-question.ts';
import { reviewWithin } from './make-review.ts';

const weekdaysOf = (...spans: [string, string][]) => ({ monday: spans, tuesday: spans, wednesday: spans, thursday: spans, friday: spans });
const office = WorkingHours.parse({ timeZone: 'UTC', days: weekdaysOf(['09:00', '17:00']) });
const split = WorkingHours.parse({ timeZone: 'UTC', days: weekdaysOf(['08:00', '12:00'], ['13:30', '18:00']) });
const taipei = WorkingHours.parse({ timeZone: 'Asia/Taipei', days: weekdaysOf(['09:00', '17:00']), holidays: ['2026-10-09'] });
const berlin = WorkingHours.parse({ timeZone: 'Europe/Berlin', days: { sunday: [['00:00', '24:00']], monday: [['09:00', '17:00']] } });

describe('a promise in minutes of work', () => {
  it.each([
    ['Friday 16:30 and an hour, 9–17 from Monday to Friday, is Monday 09:30', office, '2026-03-06T16:30:00.000Z', 60, '2026-03-09T09:30:00.000Z'],
    ['what ends with the day ends then', office, '2026-03-06T16:30:00.000Z', 30, '2026-03-06T17:00:00.000Z'],
    ['what comes in at night counts from the morning', office, '2026-03-03T22:00:00.000Z', 45, '2026-03-04T09:45:00.000Z'],
    ['a split shift, 8–12 and 13:30–18, goes on after the break', split, '2026-03-03T11:30:00.000Z', 60, '2026-03-03T14:00:00.000Z'],
    ['a split shift begun in the break counts from its second half', split, '2026-03-03T12:45:00.000Z', 15, '2026-03-03T13:45:00.000Z'],
    ['a holiday in Asia/Taipei before a weekend is left out', taipei, '2026-10-08T08:30:00.000Z', 60, '2026-10-12T01:30:00.000Z'],
    ['the day is the zone’s: Monday 00:30 in Taipei is still Sunday in UTC', taipei, '2026-03-08T16:30:00.000Z', 60, '2026-03-09T02:00:00.000Z'],
    ['a day of 23 hours has 23, when clocks go forward', berlin, '2026-03-28T23:00:00.000Z', 23 * 60 + 30, '2026-03-30T07:30:00.000Z'],
  ] as const)('F5 %s', (_, hours, from, minutes, due) => {
    expect(workingMinutesAfter(hours, from, minutes)).toBe(due);
    expect(workingMinutesBetween(hours, from, due)).toBe(minutes);
  });

  it('F5 is kept in hours of work wherever it begins, and as long as it is', () => {
    const instant = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-01-01') }).map((at) => new Date(at - (at % 60_000)).toISOString());
    fc.assert(
      fc.property(fc.constantFrom(office, split, taipei, berlin), instant, fc.integer({ min: 1, max: 4_320 }), (hours, from, minutes) => {
        const due = workingMinutesAfter(hours, from, minutes);
        expect(workingMinutesBetween(hours, from, due)).toBe(minutes);
        expect(workingMinutesBetween(hours, minutesAfter(due, -1), due)).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['ends before it begins', { monday: [['12:00', '08:00']] }],
    ['overlaps', { monday: [['08:00', '12:00'], ['11:00', '15:00']] }],
    ['leaves no hour of work', { monday: [] }],
    ['is at no time', { monday: [['8:00', '25:00']] }],
  ])('is refused where a span %s', (_, days) => {
    expect(WorkingHours.safeParse({ timeZone: 'UTC', days }).success).toBe(false);
  });
});

describe('the doctor’s clock where the stage has working hours', () => {
  const clock = { stuckAfter: 10, workingHours: office };
  const given = (level: UrgencyLevel, now: string) => {
    const urgency = { level, redFlags: [], review: false };
    const next = assigned(makeQuestion('awaitingDoctor', { urgency }), 'lin', now, { ...reviewWithin, soon: 60, routine: 60, urgent: 60, emergency: 60 }, office);
    return Question.parse({ ...next, version: 9, changedAt: now }) as QuestionIn<'assigned'>;
  };

  it.each([['soon', '2026-03-09T09:30:00.000Z'], ['routine', '2026-03-09T09:30:00.000Z'], ['urgent', '2026-03-06T17:30:00.000Z'], ['emergency', '2026-03-06T17:30:00.000Z']] as const)(
    'F5 has an answer that is %s due at %s: what is urgent waits for no morning',
    (level, due) => {
      expect(given(level, '2026-03-06T16:30:00.000Z').dueAt).toBe(due);
    },
  );

  it('F5 F6 warns at three quarters of the work, breaches at its end and reassigns at half as much again', () => {
    const question = given('routine', '2026-03-06T16:30:00.000Z');
    expect(nextQuestionDeadline(question, clock)).toEqual({ kind: 'warnAnswer', at: '2026-03-09T09:15:00.000Z' });
    const warned = { ...question, warnedAt: '2026-03-09T09:15:00.000Z' };
    expect(nextQuestionDeadline(warned, clock)).toEqual({ kind: 'breachAnswer', at: '2026-03-09T09:30:00.000Z' });
    expect(nextQuestionDeadline({ ...warned, overdueAt: question.dueAt }, clock)).toEqual({ kind: 'reassign', at: '2026-03-09T10:00:00.000Z' });
  });

  it.each([
    ['round the clock, a pause of two days adds two days', undefined, '2026-03-03T16:00:00.000Z', '2026-03-05T10:00:00.000Z', '2026-03-05T16:00:00.000Z'],
    ['in working hours, a pause of two days adds two days', office, '2026-03-03T16:00:00.000Z', '2026-03-05T10:00:00.000Z', '2026-03-05T16:00:00.000Z'],
    ['a reply on a Sunday leaves what was left for Monday', office, '2026-03-06T16:00:00.000Z', '2026-03-08T12:00:00.000Z', '2026-03-09T15:00:00.000Z'],
  ] as const)('F5 while the patient is asked the clock stands still: %s', (_, hours, dueAt, now, later) => {
    const askedAt = dueAt.replace('T16', 'T10');
    const waiting = makeQuestion('awaitingInformation', { urgency: { level: 'routine', redFlags: [], review: false }, askedAt, dueAt, replyDueAt: '2026-03-20T10:00:00.000Z' });
    expect(withDoctorAgain(waiting, now, hours).dueAt).toBe(later);
  });

  it('F5 while the patient looks at the page no clock of ours runs: the window alone ends it', () => {
    const shown = makeQuestion('awaitingPatient', { dueAt: '2026-03-03T16:00:00.000Z', previewEndsAt: '2026-03-11T09:30:00.000Z' });
    expect(nextQuestionDeadline(shown, clock)).toEqual({ kind: 'previewEnds', at: '2026-03-11T09:30:00.000Z' });
  });
});
