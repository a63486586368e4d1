import * as z from 'zod';
import type { Doctor } from '../doctor.ts';
import { Problem } from '../errors.ts';
import type { DomainEvent } from '../events.ts';
import { Instant, ReviewId, StaffId, minutesAfter, reviewIdOf } from '../ids.ts';
import { UrgencyLevel } from '../triage.ts';
import { dueTime } from './due-time.ts';
import type { Mail } from './mail.ts';
import { fillTemplate } from './mail.ts';
import { isStaffEvent, staffNotices, teamsOf } from './staff-notices.ts';
import type { StaffNotice, Team } from './staff-notices.ts';

/** Who is who on this stage, and its promises. */
export interface StaffDirectory {
  readonly siteName: string;
  readonly timeZone: string;
  readonly moderatorAddresses: readonly string[];
  readonly onCallAddresses: readonly string[];
  readonly secondLineAddresses: readonly string[];
  readonly operatorAddresses?: readonly string[] | undefined;
  /** Minutes until a moderator decides, by urgency. */
  readonly reviewWithin: Readonly<Record<UrgencyLevel, number>>;
}

/** A mail to a member of staff. */
export interface StaffMail extends Mail {
  /** To the doctor whom the event names, rather than to a team. */
  readonly isPersonal: boolean;
}

const Facts = z.object({ urgency: UrgencyLevel, reviewId: ReviewId.optional(), doctorId: StaffId.optional(), dueAt: Instant.optional() });

const body = `{says}

Question: {questionId}
Urgency: {urgency}
{link}

{siteName} sends no health information by mail. Sign in to read more.
`;

/** The doctor whom the event's mail goes to, if it goes to one. */
export function doctorToldBy(event: DomainEvent): StaffId | undefined {
  if (!isStaffEvent(event.type)) return undefined;
  const { urgency, doctorId } = Facts.parse(event.data);
  return staffNotices[event.type].to(urgency).includes('doctor') ? doctorId : undefined;
}

/**
 * The mails that staff get of an event, in an order that stays the same: the doctor's first, so that the teams' may be
 * left out without renumbering it. None when nobody needs to hear of it. `doctor` is the one of `doctorToldBy`.
 * Throws Problem('poison') when a placeholder stays empty or the doctor is not there.
 */
export function staffMails(event: DomainEvent, doctor: Doctor | undefined, directory: StaffDirectory, staffBaseUrl: string): StaffMail[] {
  if (!isStaffEvent(event.type)) return [];
  const notice = staffNotices[event.type];
  const facts = Facts.parse(event.data);
  const audiences = notice.to(facts.urgency);
  if (audiences.length === 0) return [];
  const values = { ...valuesOf(event, facts, directory), link: linkTo(notice.at, event, facts.reviewId, staffBaseUrl) };
  const subject = `[${directory.siteName}] ${fillTemplate(notice.subject, values)}`;
  const text = fillTemplate(body, { ...values, says: fillTemplate(notice.says, values) });
  const personal = audiences.includes('doctor') ? [addressOf(doctor)] : [];
  const shared = teamAddresses(teamsOf(event.type, facts.urgency), directory).filter((to) => !personal.includes(to));
  return [...personal.map((to) => ({ to, subject, text, isPersonal: true })), ...shared.map((to) => ({ to, subject, text, isPersonal: false }))];
}

/** A review's own due time, or the latest that a new one can have. */
function valuesOf(event: DomainEvent, { urgency, dueAt }: z.infer<typeof Facts>, { siteName, timeZone, reviewWithin }: StaffDirectory) {
  const latest = dueAt ?? minutesAfter(event.occurredAt, reviewWithin[urgency]);
  return { siteName, questionId: event.questionId, urgency, dueAt: dueTime(latest, timeZone) };
}

function linkTo(at: StaffNotice['at'], { questionId }: DomainEvent, reviewId: ReviewId | undefined, staffBaseUrl: string): string {
  if (at === 'answers') return `${staffBaseUrl}/app/doctor/answers`;
  if (at === 'assignment') return `${staffBaseUrl}/app/doctor/${questionId}`;
  return at === 'reviews' ? `${staffBaseUrl}/app/moderator` : `${staffBaseUrl}/app/moderator/${reviewId ?? reviewIdOf(questionId, 'question')}`;
}

function addressOf(doctor: Doctor | undefined): string {
  if (!doctor) throw new Problem('poison', 'A mail lacks its doctor.');
  return doctor.email;
}

/** The addresses of teams, each once. */
export function teamAddresses(teams: readonly Team[], directory: StaffDirectory): string[] {
  const addresses: Record<Team, readonly string[]> = {
    moderators: directory.moderatorAddresses,
    onCall: directory.onCallAddresses,
    secondLine: directory.secondLineAddresses,
    operators: directory.operatorAddresses ?? [],
  };
  return [...new Set(teams.flatMap((team) => addresses[team]))];
}
