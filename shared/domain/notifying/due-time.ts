import type { Instant } from '../ids.ts';

/** An instant as people of the zone read it: `2026-03-01 14:05 (Asia/Taipei)`. `timeZone` is an IANA name. */
export function dueTime(instant: Instant, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return `${format.format(new Date(instant))} (${timeZone})`;
}
