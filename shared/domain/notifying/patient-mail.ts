import type { DomainEvent, subscriptions } from '../events.ts';
import type { Mail } from './mail.ts';
import { fillTemplate } from './mail.ts';

/** An event that a patient hears of. */
export type PatientEventType = (typeof subscriptions)['notify-patient'][number];

interface Template {
  readonly subject: string;
  readonly text: string;
}

const en = {
  answered: {
    subject: '[{siteName}] Your question has been answered',
    text: `A doctor has answered your question.

To read the answer, go to {link} and use the receipt that you were given when you asked.

This address is now deleted. Please do not reply: nobody reads mail sent to this address.
`,
  },
  declined: {
    subject: '[{siteName}] News of your question',
    text: `We could not take on your question.

To read why, and what you can do, go to {link} and use the receipt that you were given when you asked.

This address is now deleted. Please do not reply: nobody reads mail sent to this address.
`,
  },
} as const satisfies Record<string, Template>;

const zhHant = {
  answered: {
    subject: '[{siteName}] 您的提問已有回覆',
    text: `醫師已回覆您的提問。

請至 {link} ，輸入您提問時取得的收據代碼，即可閱讀回覆。

您的電子郵件地址已隨本信刪除。請勿直接回覆，此信箱無人讀信。
`,
  },
  declined: {
    subject: '[{siteName}] 關於您的提問',
    text: `很抱歉，我們無法受理您的提問。

請至 {link} ，輸入您提問時取得的收據代碼，即可閱讀原因及建議。

您的電子郵件地址已隨本信刪除。請勿直接回覆，此信箱無人讀信。
`,
  },
} as const satisfies Record<keyof typeof en, Template>;

const outcomes: Record<PatientEventType, keyof typeof en> = {
  ThreadPublished: 'answered',
  QuestionAnsweredPrivately: 'answered',
  QuestionDeclined: 'declined',
};

/**
 * The mail that a patient gets of an outcome: that there is one, and where to read it with the receipt. Traditional
 * Chinese for `zh…`, English for every other language; undefined for an event that is not theirs.
 * Throws Problem('poison') when a placeholder stays empty.
 */
export function patientMail(
  event: DomainEvent,
  contact: { readonly email: string; readonly language: string },
  site: { readonly siteName: string; readonly publicBaseUrl: string },
): Mail | undefined {
  if (!isPatientEvent(event.type)) return undefined;
  const { subject, text } = (contact.language.toLowerCase().startsWith('zh') ? zhHant : en)[outcomes[event.type]];
  const values = { siteName: site.siteName, link: site.publicBaseUrl };
  return { to: contact.email, subject: fillTemplate(subject, values), text: fillTemplate(text, values) };
}

function isPatientEvent(type: string): type is PatientEventType {
  return Object.hasOwn(outcomes, type);
}
