import { api, unwrap } from '../api/client.ts';
import type { Schema } from '../api/client.ts';

export type Live = Schema<'LiveNumbers'>;
export type Daily = Schema<'DailyNumbers'>;

/** What is pending now, on every worklist, and since when. */
export function readLive(): Promise<Live> {
  return unwrap(api.GET('/numbers/live'));
}

/** How many messages were given up on, queue by queue. */
export function readDeadLetters(): Promise<Schema<'DeadLetters'>> {
  return unwrap(api.GET('/operations/dead-letters'));
}

/** What happened on a day of the stage's time zone; today without one. */
export function readDay(day: string | undefined): Promise<Daily> {
  return unwrap(api.GET('/numbers', { params: { query: day === undefined ? {} : { day } } }));
}

/** Where questions stand, in the order of their way. */
export const states = ['machine', 'reviewOpen', 'reviewClaimed', 'backlog', 'withDoctor', 'withPatient', 'inCheck'] as const;
export type FlowState = (typeof states)[number];

export interface StateCount {
  readonly state: FlowState;
  readonly pending: number;
  readonly late: number;
  /** Since when the oldest waits (ISO 8601); null: nothing waits, or nobody counts it. */
  readonly oldestSince: string | null;
}

/** Pending questions by where they stand. */
export function flowOf({ machine, reviews: { open, claimed }, backlog, withPatient, doctors }: Live): StateCount[] {
  const sum = (count: (doctor: Live['doctors'][number]) => number): number => doctors.reduce((total, doctor) => total + count(doctor), 0);
  const since = backlog.parts.flatMap(({ oldestSince }) => oldestSince ?? []).sort();
  return [
    { state: 'machine', pending: machine.pending, late: machine.late, oldestSince: null },
    { state: 'reviewOpen', pending: open.pending, late: open.overdue, oldestSince: open.oldestSince },
    { state: 'reviewClaimed', pending: claimed.pending, late: claimed.overdue, oldestSince: claimed.oldestSince },
    { state: 'backlog', pending: backlog.pending, late: 0, oldestSince: since[0] ?? null },
    { state: 'withDoctor', pending: sum(({ toAnswer }) => toAnswer), late: sum(({ overdue }) => overdue), oldestSince: null },
    { state: 'withPatient', pending: withPatient.pending, late: 0, oldestSince: null },
    { state: 'inCheck', pending: sum(({ inCheck }) => inCheck), late: 0, oldestSince: null },
  ];
}

/** The `count` days up to and with `last`, both `YYYY-MM-DD`, the oldest first. */
export function daysUpTo(last: string, count: number): string[] {
  const end = Date.parse(last);
  return Array.from({ length: count }, (_, at) => new Date(end - (count - 1 - at) * 86_400_000).toISOString().slice(0, 10));
}
