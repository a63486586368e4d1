import { documentClient, sesClient } from '../shared/aws/clients.ts';
import { deliveryRepository } from '../shared/aws/delivery-repository.ts';
import { doctorRepository } from '../shared/aws/doctor-repository.ts';
import { mailer } from '../shared/aws/mailer.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { DomainEvent } from '../shared/domain/events.ts';
import { doctorToldBy, staffMails } from '../shared/domain/notifying/staff-mails.ts';
import { consumeSqs } from '../shared/lambda/consume-sqs.ts';
import { sendMails } from '../shared/use-cases/send-mails.ts';

const env = parseEnv('notify-staff');
const settings = env.STAGE_SETTINGS;
const doctors = doctorRepository(documentClient, env.DOCTORS_TABLE);
const deps = { deliveries: deliveryRepository(documentClient, env.QUESTIONS_TABLE), mailer: mailer(sesClient, settings.mailSender) };

/** Mails doctors, moderators and those on call what an event means for them. */
export const handler = consumeSqs(DomainEvent, async (event, { now }) => {
  const doctorId = doctorToldBy(event);
  const doctor = doctorId === undefined ? undefined : await doctors.get(doctorId);
  await sendMails(deps, event, staffMails(event, doctor, settings, env.STAFF_BASE_URL), now);
});
