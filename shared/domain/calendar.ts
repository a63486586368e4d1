import type { Instant } from './ids.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day of an instant in a time zone, `YYYY-MM-DD`. `timeZone` is an IANA name. */
export function dayIn(timeZone: string, instant: Instant): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  return format.format(new Date(instant));
}

/**
 * A day's first instant in a time zone, and the next day's: also of 23 or 25 hours, when clocks change. `day` is
 * `YYYY-MM-DD`.
 */
export function boundsOfDay(timeZone: string, day: string): { from: Instant; to: Instant } {
  const next = new Date(Date.parse(day) + dayMs).toISOString().slice(0, day.length);
  return { from: startOf(timeZone, day), to: startOf(timeZone, next) };
}

const dayMs = 86_400_000;

/** The first millisecond that the zone's calendar gives to this day: no zone is as far as a day from UTC. */
function startOf(timeZone: string, day: string): Instant {
  let before = Date.parse(day) - dayMs;
  let within = Date.parse(day) + dayMs;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (dayIn(timeZone, new Date(middle).toISOString()) < day) before = middle;
    else within = middle;
  }
  return new Date(within).toISOString();
}
