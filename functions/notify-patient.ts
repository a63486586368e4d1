import { documentClient, sesClient } from '../shared/aws/clients.ts';
import { contactRepository } from '../shared/aws/contact-repository.ts';
import { deliveryRepository } from '../shared/aws/delivery-repository.ts';
import { mailer } from '../shared/aws/mailer.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { DomainEvent } from '../shared/domain/events.ts';
import { deliveredAs, isLastMail, patientMail } from '../shared/domain/notifying/patient-mail.ts';
import { consumeSqs } from '../shared/lambda/consume-sqs.ts';
import { sendMails } from '../shared/use-cases/send-mails.ts';

const env = parseEnv('notify-patient');
const site = { ...env.STAGE_SETTINGS, publicBaseUrl: env.PUBLIC_BASE_URL };
const contacts = contactRepository(documentClient, env.CONTACTS_TABLE);
const deps = { deliveries: deliveryRepository(documentClient, env.QUESTIONS_TABLE), mailer: mailer(sesClient, env.STAGE_SETTINGS.mailSender) };

/** Mails a patient who left an address of what they are asked or shown, of a delay, of the outcome, and of what becomes of their answer. */
export const handler = consumeSqs(DomainEvent, async (event, { now }) => {
  const contact = await contacts.find(event.questionId);
  const mail = contact && patientMail(event, contact, site);
  if (!mail) return;
  await sendMails(deps, deliveredAs(event), [mail], now);
  if (isLastMail(event.type, site)) await contacts.erase(event.questionId);
});
