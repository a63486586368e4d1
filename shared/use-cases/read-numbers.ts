import type { DayEvents } from '../aws/day-events.ts';
import type { DoctorRepository } from '../aws/doctor-repository.ts';
import type { PendingWork } from '../aws/pending-work.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import { partsOfLanguages } from '../domain/assignment/backlog.ts';
import { boundsOfDay, dayIn } from '../domain/calendar.ts';
import type { Instant } from '../domain/ids.ts';
import { dayCounter } from '../domain/numbers/count-day.ts';
import type { DailyNumbers } from '../domain/numbers/daily-numbers.ts';
import type { LiveNumbers } from '../domain/numbers/live-numbers.ts';
import { settleEach } from './settle-each.ts';

export interface NumbersDeps {
  readonly events: DayEvents;
  readonly pending: PendingWork;
  readonly doctors: Pick<DoctorRepository, 'roster'>;
  readonly settings: Pick<StageSettings, 'timeZone' | 'languages'>;
}

/** A doctor takes two queries. */
const doctorsAtOnce = 16;

/** The numbers of a day of the stage's time zone, `YYYY-MM-DD`, today's without one: those of a day that goes on are of now. */
export async function readNumbers({ events, settings: { timeZone } }: NumbersDeps, day: string | undefined, now: Instant): Promise<DailyNumbers> {
  const asked = day ?? dayIn(timeZone, now);
  const { from, to } = boundsOfDay(timeZone, asked);
  const counter = dayCounter();
  await events.each(from, to, (page) => counter.add(page));
  return { day: asked, timeZone, from, to, ...counter.totals() };
}

/** What is pending now, on every worklist. Each list is read by itself, so that a question may move from one to another between. */
export async function readLiveNumbers(deps: NumbersDeps, now: Instant): Promise<LiveNumbers> {
  const { pending, settings } = deps;
  const roster = await deps.doctors.roster();
  const languages = [...settings.languages, ...roster.flatMap((doctor) => doctor.languages)];
  const [stuck, due, withPatient, open, claimed, parts, doctors] = await Promise.all([
    pending.dueTimes('stuck'),
    pending.dueTimes('due'),
    pending.dueTimes('patient'),
    pending.reviews('open'),
    pending.reviews('claimed'),
    Promise.all(partsOfLanguages(languages).map(({ part, ...named }) => pendingPart(pending, part, named))),
    settleEach(roster, doctorsAtOnce, (doctor) => pendingDoctor(pending, doctor, now)),
  ]);
  if (doctors.failures.length > 0) throw doctors.failures[0];
  // The clock has something in store for whatever waits for a doctor or for an answer, wherever that is listed; what is its patient's turn waits for neither.
  const waiting = Math.max(0, due.length - sum(doctors.done.map(({ toAnswer }) => toAnswer)));
  return {
    at: now,
    machine: { pending: stuck.length, late: late(stuck, now) },
    reviews: { open: pendingReviews(open, now), claimed: pendingReviews(claimed, now) },
    backlog: { pending: waiting, parts, unserved: Math.max(0, waiting - sum(parts.map((part) => part.pending))) },
    withPatient: { pending: withPatient.length },
    doctors: [...doctors.done],
  };
}

async function pendingPart(pending: PendingWork, part: string, named: Pick<LiveNumbers['backlog']['parts'][number], 'specialty' | 'language'>) {
  const since = await pending.waitingSince(part);
  return { ...named, pending: since.length, oldestSince: earliest(since) };
}

async function pendingDoctor(pending: PendingWork, { doctorId, onDuty, capacity }: Awaited<ReturnType<DoctorRepository['roster']>>[number], now: Instant) {
  const [due, inCheck] = await Promise.all([pending.answersDue(doctorId), pending.answersInCheck(doctorId)]);
  return { doctorId, onDuty, capacity, toAnswer: due.length, firstDueAt: earliest(due), overdue: late(due, now), inCheck };
}

function pendingReviews(places: Awaited<ReturnType<PendingWork['reviews']>>, now: Instant): LiveNumbers['reviews']['open'] {
  return { pending: places.length, oldestSince: earliest(places.map(({ openedAt }) => openedAt)), overdue: late(places.map(({ dueAt }) => dueAt), now) };
}

function earliest(instants: readonly Instant[]): Instant | null {
  return instants.reduce<Instant | null>((first, instant) => (first === null || instant < first ? instant : first), null);
}

function late(instants: readonly Instant[], now: Instant): number {
  return instants.filter((instant) => instant <= now).length;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
