import { describe, expect, it } from 'vitest';
import { parseSchedule } from '../../../local/schedules/schedule-expression.ts';

const monday = Date.parse('2026-11-23T10:17:30Z');

describe('schedule expressions', () => {
  it.each([
    ['rate(1 minute)', '2026-11-23T10:18:30Z'],
    ['rate(5 minutes)', '2026-11-23T10:22:30Z'],
    ['rate(2 hours)', '2026-11-23T12:17:30Z'],
    ['rate(1 day)', '2026-11-24T10:17:30Z'],
    ['cron(* * * * ? *)', '2026-11-23T10:18:00Z'],
    ['cron(0 12 * * ? *)', '2026-11-23T12:00:00Z'],
    ['cron(15 10 * * ? *)', '2026-11-24T10:15:00Z'],
    ['cron(0/15 * * * ? *)', '2026-11-23T10:30:00Z'],
    ['cron(0 18 ? * MON-FRI *)', '2026-11-23T18:00:00Z'],
    ['cron(0 9 ? * SUN *)', '2026-11-29T09:00:00Z'],
    ['cron(0 8 1 * ? *)', '2026-12-01T08:00:00Z'],
    ['cron(5,35 14 * * ? *)', '2026-11-23T14:05:00Z'],
    ['cron(0 0 29 FEB ? 2028)', '2028-02-29T00:00:00Z'],
  ])('%s is next due at %s', (expression, due) => {
    expect(new Date(parseSchedule(expression).nextAfter(monday)).toISOString()).toBe(new Date(due).toISOString());
  });

  it('is never due in years that are over', () => {
    expect(parseSchedule('cron(0 0 1 1 ? 2020)').nextAfter(monday)).toBe(Number.POSITIVE_INFINITY);
  });

  it.each(['rate(5 fortnights)', 'cron(0 0 L * ? *)', 'cron(0 0 ? * 2#1 *)', 'cron(61 * * * ? *)', 'cron(* * *)', 'at(2026-01-01T00:00:00)'])('refuses %s', (expression) => {
    expect(() => parseSchedule(expression)).toThrow('has no local counterpart');
  });
});
