import type { DeliveryRepository } from '../aws/delivery-repository.ts';
import type { Mailer } from '../aws/mailer.ts';
import type { DomainEvent } from '../domain/events.ts';
import type { Instant } from '../domain/ids.ts';
import type { Mail } from '../domain/notifying/mail.ts';

export interface MailDeps {
  readonly deliveries: DeliveryRepository;
  readonly mailer: Mailer;
}

/**
 * Sends the mails of an event, each once. Every address is tried, so that one that fails keeps nobody else from hearing
 * of an emergency; then the first failure is thrown, and a redelivery sends what has not left yet.
 */
export async function sendMails({ deliveries, mailer }: MailDeps, event: DomainEvent, mails: readonly Mail[], now: Instant): Promise<void> {
  const sent = await Promise.allSettled(mails.map((mail, n) => deliveries.once(event, n, now, () => mailer.send(mail))));
  const failed = sent.find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
}
