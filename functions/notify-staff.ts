import { documentClient, sesClient } from '../shared/aws/clients.ts';
import { deliveryRepository } from '../shared/aws/delivery-repository.ts';
import { doctorRepository } from '../shared/aws/doctor-repository.ts';
import { mailer } from '../shared/aws/mailer.ts';
import { pageWindows } from '../shared/aws/page-windows.ts';
import { parseEnv } from '../shared/config/parse-env.ts';
import { DomainEvent } from '../shared/domain/events.ts';
import { consumeSqs } from '../shared/lambda/consume-sqs.ts';
import { notifyStaff } from '../shared/use-cases/notify-staff.ts';

const env = parseEnv('notify-staff');
const deps = {
  deliveries: deliveryRepository(documentClient, env.QUESTIONS_TABLE),
  mailer: mailer(sesClient, env.STAGE_SETTINGS.mailSender),
  doctors: doctorRepository(documentClient, env.DOCTORS_TABLE),
  pages: pageWindows(documentClient, env.QUESTIONS_TABLE),
  directory: env.STAGE_SETTINGS,
  staffBaseUrl: env.STAFF_BASE_URL,
};

/** Mails doctors, moderators and those on call what an event means for them. */
export const handler = consumeSqs(DomainEvent, (event, { now }) => notifyStaff(deps, event, now));
