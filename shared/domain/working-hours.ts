import * as z from 'zod';
import { dayIn } from './calendar.ts';
import type { Instant } from './ids.ts';
import { minutesAfter } from './ids.ts';
import type { UrgencyLevel } from './triage.ts';

const Time = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);
const Span = z.tuple([Time, Time]).refine(([from, to]) => from < to, { error: 'ends_before_it_begins' });
/** Of one day, in order: a morning and an afternoon are two. */
const Spans = z.array(Span).refine((spans) => spans.every(([from], at) => at === 0 || (spans[at - 1]?.[1] ?? '') <= from), { error: 'overlap' });
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** When doctors work, on the clock of a time zone (IANA name): spans of each weekday, and the days on which nobody does. */
export const WorkingHours = z
  .strictObject({
    timeZone: z.string().min(1),
    days: z.strictObject(Object.fromEntries(weekdays.map((day) => [day, Spans.optional()])) as Record<(typeof weekdays)[number], z.ZodOptional<typeof Spans>>),
    holidays: z.array(z.iso.date()).default([]),
  })
  .refine(({ days }) => weekdays.some((day) => (days[day] ?? []).length > 0), { error: 'no_hours' });
export type WorkingHours = z.infer<typeof WorkingHours>;

/** Further than any promise reaches; working hours that are all holidays from some day on end there. */
const mostDays = 1_000;
const minuteMs = 60_000;
const dayMs = 86_400_000;

/** The spans in which somebody works, from an instant on, in milliseconds since 1970. */
function* spansFrom({ timeZone, days, holidays }: WorkingHours, from: Instant): Generator<{ start: number; end: number }> {
  const at = Date.parse(from);
  const first = Date.parse(dayIn(timeZone, from));
  for (let n = 0; n < mostDays; n += 1) {
    const day = new Date(first + n * dayMs).toISOString().slice(0, 'YYYY-MM-DD'.length);
    const weekday = weekdays[new Date(first + n * dayMs).getUTCDay()];
    if (holidays.includes(day) || weekday === undefined) continue;
    for (const [begins, ends] of days[weekday] ?? []) {
      const [start, end] = [Math.max(at, instantOf(timeZone, day, begins)), instantOf(timeZone, day, ends)];
      if (start < end) yield { start, end };
    }
  }
}

/** When a zone's clock shows this time of this day; where it shows it never or twice, as before the clock is changed. */
function instantOf(timeZone: string, day: string, time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  const wall = Date.parse(day) + ((hours ?? 0) * 60 + (minutes ?? 0)) * minuteMs;
  const guess = wall - aheadOfUtc(timeZone, wall);
  return wall - aheadOfUtc(timeZone, guess);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds by which a zone's clock is ahead of UTC at an instant. */
function aheadOfUtc(timeZone: string, at: number): number {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
  formats.set(timeZone, format);
  const parts = format.formatToParts(at);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.floor(at / 1_000) * 1_000;
}

/** The instant at which so many minutes of work have passed. */
export function workingMinutesAfter(hours: WorkingHours, from: Instant, minutes: number): Instant {
  let left = minutes * minuteMs;
  for (const { start, end } of left > 0 ? spansFrom(hours, from) : []) {
    if (left <= end - start) return new Date(start + left).toISOString();
    left -= end - start;
  }
  return minutesAfter(from, minutes);
}

/** Minutes of work from one instant to a later one. */
export function workingMinutesBetween(hours: WorkingHours, from: Instant, to: Instant): number {
  const until = Date.parse(to);
  let worked = 0;
  for (const { start, end } of spansFrom(hours, from)) {
    if (start >= until) break;
    worked += Math.min(end, until) - start;
  }
  return worked / minuteMs;
}

/** The hours by which a question of this urgency is answered: what is urgent, or may be, waits for no morning. */
export function hoursFor(level: UrgencyLevel, hours: WorkingHours | undefined): WorkingHours | undefined {
  return level === 'soon' || level === 'routine' ? hours : undefined;
}
