import type { SESv2Client } from '@aws-sdk/client-sesv2';
import { SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Mail } from '../domain/notifying/mail.ts';

export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/** Sends plain-text mails from `sender` through SES. */
export function mailer(client: SESv2Client, sender: string): Mailer {
  return {
    async send({ to, subject, text }) {
      const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
      await client.send(
        new SendEmailCommand({
          FromEmailAddress: sender,
          Destination: { ToAddresses: [to] },
          Content: { Simple: { Subject: utf8(subject), Body: { Text: utf8(text) } } },
        }),
      );
    },
  };
}
