import { expect, it } from 'vitest';
import { dayIn } from '../../shared/domain/calendar.ts';

it.each([
  ['Asia/Taipei', '2026-03-01T15:59:59.999Z', '2026-03-01'],
  ['Asia/Taipei', '2026-03-01T16:00:00.000Z', '2026-03-02'],
  ['UTC', '2026-12-31T23:59:59.999Z', '2026-12-31'],
  ['America/New_York', '2026-01-01T04:59:00.000Z', '2025-12-31'],
  ['Europe/Berlin', '2026-03-29T01:30:00.000Z', '2026-03-29'],
])('names the day of %s at %s: %s', (zone, instant, day) => {
  expect(dayIn(zone, instant)).toBe(day);
});
