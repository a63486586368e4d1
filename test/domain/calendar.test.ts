import { expect, it } from 'vitest';
import { boundsOfDay, dayIn } from '../../shared/domain/calendar.ts';

it.each([
  ['Asia/Taipei', '2026-03-01T15:59:59.999Z', '2026-03-01'],
  ['Asia/Taipei', '2026-03-01T16:00:00.000Z', '2026-03-02'],
  ['UTC', '2026-12-31T23:59:59.999Z', '2026-12-31'],
  ['America/New_York', '2026-01-01T04:59:00.000Z', '2025-12-31'],
  ['Europe/Berlin', '2026-03-29T01:30:00.000Z', '2026-03-29'],
])('names the day of %s at %s: %s', (zone, instant, day) => {
  expect(dayIn(zone, instant)).toBe(day);
});

it.each([
  ['Asia/Taipei', '2026-03-02', '2026-03-01T16:00:00.000Z', '2026-03-02T16:00:00.000Z'],
  ['UTC', '2024-02-29', '2024-02-29T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
  ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
  ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
  ['America/New_York', '2025-12-31', '2025-12-31T05:00:00.000Z', '2026-01-01T05:00:00.000Z'],
  ['Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00:00.000Z', '2026-01-01T10:00:00.000Z'],
])('bounds the day of %s on %s by its first instant and the next day’s', (zone, day, from, to) => {
  expect(boundsOfDay(zone, day)).toEqual({ from, to });
});
