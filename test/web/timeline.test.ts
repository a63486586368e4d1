import { describe, expect, it } from 'vitest';
import { statuses } from '../../shared/domain/question.ts';
import { hasEnded, isLate, timelineOf } from '../../web/src/patient/timeline.ts';
import type { Status } from '../../web/src/patient/timeline.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 9, minute)).toISOString();
const record = (['QuestionSubmitted', 'QuestionDeidentified', 'QuestionTriaged', 'DoctorAssigned', 'AssignmentDeclined', 'DoctorAssigned'] as const).map((event, index) => ({ at: at(index), event, by: 'system' as const }));

describe('the timeline', () => {
  it.each(statuses.filter((status): status is Status => status !== 'declined' && status !== 'withdrawn'))('I2 has one place for %s, with all before it done and nothing after', (status) => {
    const states = timelineOf(status, []).map(({ state }) => state);
    expect(states.join(' ')).toMatch(hasEnded(status) ? /^(done ?)+$/ : /^(done )*now( next)*$/);
  });

  it('I2 tells when each was reached, of a second doctor when the second had it', () => {
    expect(timelineOf('assigned', record).map((step) => step.at)).toEqual([at(0), at(1), at(2), at(5), undefined, undefined]);
  });

  it.each(['declined', 'withdrawn'] as const)('I2 shows of a question %s what had been reached', (status) => {
    expect(timelineOf(status, record.slice(0, 2)).map(({ stage, state }) => [stage, state])).toEqual([['received', 'done'], ['anonymous', 'done']]);
  });
});

describe('I2 a promise', () => {
  it.each([
    ['is kept before its time', at(10), 'assigned', at(9), false],
    ['is late after it', at(10), 'assigned', at(11), true],
    ['is not late once answered', at(10), 'published', at(11), false],
    ['that was not made is not late', undefined, 'inReview', at(11), false],
  ] as const)('%s', (_, dueAt, status, now, late) => {
    expect(isLate(dueAt, status, Date.parse(now))).toBe(late);
  });
});
