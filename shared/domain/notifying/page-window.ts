import * as z from 'zod';
import type { DomainEvent } from '../events.ts';
import { QuestionId, minutesAfter } from '../ids.ts';
import type { Instant } from '../ids.ts';
import { UrgencyLevel } from '../triage.ts';
import { dueTime } from './due-time.ts';
import type { Mail } from './mail.ts';
import { fillTemplate } from './mail.ts';
import { teamAddresses } from './staff-mails.ts';
import type { StaffDirectory } from './staff-mails.ts';
import { isStaffEvent, staffNotices, teamsOf } from './staff-notices.ts';
import type { StaffEventType } from './staff-notices.ts';

/**
 * How many mails of one kind the teams get one by one within a window. What comes beyond is told in one mail at its
 * end: a flood must not bury the next emergency under a thousand mails, and none of them is passed over in silence.
 */
export const pagesAtOnce = 20;
const windowMinutes = 10;
/** Ids in one mail; the worklist has them all. */
const mostListed = 100;

/** A stretch of time in which the mails to teams about one kind of event are counted: of its type and urgency. */
export interface PageWindow {
  readonly type: StaffEventType;
  readonly urgency: UrgencyLevel;
  readonly opensAt: Instant;
}

/** What a window has counted: `place` is 1 for the first of it. */
export const CountedPage = z.object({ place: z.int().positive(), questionId: QuestionId });
export type CountedPage = z.infer<typeof CountedPage>;

const Facts = z.object({ urgency: UrgencyLevel });

/** The window that an event falls into by when it happened; undefined when no team hears of it. */
export function pageWindowOf({ type, data, occurredAt }: DomainEvent): PageWindow | undefined {
  if (!isStaffEvent(type)) return undefined;
  const { urgency } = Facts.parse(data);
  if (teamsOf(type, urgency).length === 0) return undefined;
  const windowMs = windowMinutes * 60_000;
  return { type, urgency, opensAt: new Date(Math.floor(Date.parse(occurredAt) / windowMs) * windowMs).toISOString() };
}

/** When what a window has collected may be told. */
export function closingOf({ opensAt }: PageWindow): Instant {
  return minutesAfter(opensAt, windowMinutes);
}

const body = `{count} more of these since {since}, beyond those that you had by mail:

{listed}

{link}

{siteName} sends no health information by mail. Sign in to read more.
`;

/** The one mail, to each address of the window's teams, that tells of what it has collected; none of nothing. */
export function collectedMails({ type, urgency, opensAt }: PageWindow, collected: readonly CountedPage[], directory: StaffDirectory, staffBaseUrl: string): Mail[] {
  if (collected.length === 0) return [];
  const { siteName, timeZone } = directory;
  const count = String(collected.length);
  const ids = collected.slice(0, mostListed).map(({ questionId }) => `Question: ${questionId}`);
  const listed = [...ids, ...(collected.length > mostListed ? ['…'] : [])].join('\n');
  const values = { siteName, count, listed, since: dueTime(opensAt, timeZone), link: `${staffBaseUrl}/app/moderator` };
  const subject = `[${siteName}] ${count} more: ${fillTemplate(staffNotices[type].subject, { urgency })}`;
  const text = fillTemplate(body, values);
  return teamAddresses(teamsOf(type, urgency), directory).map((to) => ({ to, subject, text }));
}
