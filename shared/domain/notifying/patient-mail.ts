import { dataOf } from '../events.ts';
import type { DomainEvent, EventType, subscriptions } from '../events.ts';
import { dueTime } from './due-time.ts';
import type { Instant } from '../ids.ts';
import type { Mail } from './mail.ts';
import { fillTemplate } from './mail.ts';
import { en, zhHant } from './patient-mail-words.ts';
import type { PatientMail } from './patient-mail-words.ts';

/** An event that a patient hears of. */
export type PatientEventType = (typeof subscriptions)['notify-patient'][number];

/** What the site says of itself in a mail. */
export interface MailingSite {
  readonly siteName: string;
  readonly publicBaseUrl: string;
  /** IANA name. */
  readonly timeZone: string;
  /** What becomes of a page that its patient has not looked at. */
  readonly previewUnanswered: 'publish' | 'hold';
  /** Days for which addresses are kept after an answer, as raw text is. */
  readonly vaultDaysAfterEnd: number;
}

const answered = ({ vaultDaysAfterEnd }: MailingSite) => (vaultDaysAfterEnd > 0 ? 'answeredAndKept' : 'answered');

const templates: Record<PatientEventType, (site: MailingSite) => PatientMail> = {
  AnswerOverdue: () => 'delayed',
  ReviewOverdue: () => 'delayed',
  InformationRequested: () => 'asked',
  PreviewOpened: ({ previewUnanswered }) => (previewUnanswered === 'publish' ? 'previewThenPublish' : 'previewThenHold'),
  ThreadPublished: answered,
  QuestionAnsweredPrivately: answered,
  QuestionDeclined: () => 'declined',
  AnswerCorrected: () => 'corrected',
  AnswerRetracted: () => 'retracted',
};

const last: ReadonlySet<PatientMail> = new Set(['answered', 'declined']);

/** Whether the address is forgotten with this event's mail; else it expires, as the raw text does. */
export function isLastMail(type: EventType, site: MailingSite): boolean {
  return isPatientEvent(type) && last.has(templates[type](site));
}

/** The event as which its mail is on record as sent: of a delay a patient hears once, however many promises slip. */
export function deliveredAs(event: DomainEvent): DomainEvent {
  return event.type === 'AnswerOverdue' || event.type === 'ReviewOverdue' ? { ...event, eventId: `${event.questionId}-delay` } : event;
}

/**
 * The mail that a patient gets of a page to look at or of an outcome: that there is one, and where to read it with the receipt. Traditional
 * Chinese for `zh…`, English for every other language; undefined for an event that is not theirs.
 * Throws Problem('poison') when a placeholder stays empty.
 */
export function patientMail(
  event: DomainEvent,
  contact: { readonly email: string; readonly language: string },
  site: MailingSite,
): Mail | undefined {
  if (!isPatientEvent(event.type)) return undefined;
  const { subject, text } = (contact.language.toLowerCase().startsWith('zh') ? zhHant : en)[templates[event.type](site)];
  const ends = endOf(event);
  const values = { siteName: site.siteName, link: `${site.publicBaseUrl}/app/status`, days: String(site.vaultDaysAfterEnd), endsAt: ends === undefined ? undefined : dueTime(ends, site.timeZone) };
  return { to: contact.email, subject: fillTemplate(subject, values), text: fillTemplate(text, values) };
}

/** Until when the patient may act, where they may. */
function endOf({ type, data }: DomainEvent): Instant | undefined {
  if (type === 'PreviewOpened') return dataOf(type, data).previewEndsAt;
  return type === 'InformationRequested' ? dataOf(type, data).replyDueAt : undefined;
}

function isPatientEvent(type: string): type is PatientEventType {
  return Object.hasOwn(templates, type);
}
