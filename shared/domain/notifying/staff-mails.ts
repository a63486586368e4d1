import * as z from 'zod';
import type { Doctor } from '../doctor.ts';
import { Problem } from '../errors.ts';
import type { DomainEvent } from '../events.ts';
import { Instant, ReviewId, StaffId, minutesAfter, reviewIdOf } from '../ids.ts';
import { UrgencyLevel } from '../triage.ts';
import { dueTime } from './due-time.ts';
import type { Mail } from './mail.ts';
import { fillTemplate } from './mail.ts';
import { staffNotices } from './staff-notices.ts';
import type { Audience, StaffEventType } from './staff-notices.ts';

/** Who is who on this stage, and its promises. */
export interface StaffDirectory {
  readonly siteName: string;
  readonly timeZone: string;
  readonly moderatorAddresses: readonly string[];
  readonly onCallAddresses: readonly string[];
  readonly secondLineAddresses: readonly string[];
  /** Minutes until a moderator decides, by urgency. */
  readonly reviewWithin: Readonly<Record<UrgencyLevel, number>>;
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
 * The mails that staff get of an event, in an order that stays the same; none when nobody needs to hear of it. `doctor`
 * is the one of `doctorToldBy`. Throws Problem('poison') when a placeholder stays empty or the doctor is not there.
 */
export function staffMails(event: DomainEvent, doctor: Doctor | undefined, directory: StaffDirectory, staffBaseUrl: string): Mail[] {
  if (!isStaffEvent(event.type)) return [];
  const notice = staffNotices[event.type];
  const facts = Facts.parse(event.data);
  const values = { ...valuesOf(event, facts, directory), link: linkTo(notice.at, event, facts.reviewId, staffBaseUrl) };
  const audiences = notice.to(facts.urgency);
  if (audiences.length === 0) return [];
  const subject = `[${directory.siteName}] ${fillTemplate(notice.subject, values)}`;
  const text = fillTemplate(body, { ...values, says: fillTemplate(notice.says, values) });
  const addresses = new Set(audiences.flatMap((audience) => addressesOf(audience, doctor, directory)));
  return [...addresses].map((to) => ({ to, subject, text }));
}

function isStaffEvent(type: string): type is StaffEventType {
  return Object.hasOwn(staffNotices, type);
}

/** A review's own due time, or the latest that a new one can have. */
function valuesOf(event: DomainEvent, { urgency, dueAt }: z.infer<typeof Facts>, { siteName, timeZone, reviewWithin }: StaffDirectory) {
  const latest = dueAt ?? minutesAfter(event.occurredAt, reviewWithin[urgency]);
  return { siteName, questionId: event.questionId, urgency, dueAt: dueTime(latest, timeZone) };
}

function linkTo(at: 'review' | 'reviews' | 'assignment', { questionId }: DomainEvent, reviewId: ReviewId | undefined, staffBaseUrl: string): string {
  if (at === 'assignment') return `${staffBaseUrl}/assignments/${questionId}`;
  return at === 'reviews' ? `${staffBaseUrl}/reviews` : `${staffBaseUrl}/reviews/${reviewId ?? reviewIdOf(questionId, 'question')}`;
}

function addressesOf(audience: Audience, doctor: Doctor | undefined, directory: StaffDirectory): readonly string[] {
  switch (audience) {
    case 'moderators':
      return directory.moderatorAddresses;
    case 'onCall':
      return directory.onCallAddresses;
    case 'secondLine':
      return directory.secondLineAddresses;
    case 'doctor':
      if (!doctor) throw new Problem('poison', 'A mail lacks its doctor.');
      return [doctor.email];
  }
}
