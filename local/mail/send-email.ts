import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Clock } from '../clock.ts';
import { jsonReply, type HttpReply } from '../http-api/http-response.ts';
import type { Mailbox } from './mailbox.ts';

const Content = z.object({ Data: z.string() });
const Addresses = z.array(z.string()).default([]);
const SendEmail = z.looseObject({
  FromEmailAddress: z.string(),
  Destination: z.object({ ToAddresses: Addresses, CcAddresses: Addresses, BccAddresses: Addresses }),
  Content: z.object({ Simple: z.looseObject({ Subject: Content, Body: z.object({ Text: Content.optional(), Html: Content.optional() }) }) }),
});

/** SES v2's SendEmail: each recipient's mail is kept in the mailbox. Only simple content. */
export function sendEmail(body: unknown, mailbox: Mailbox, clock: Clock): HttpReply {
  const parsed = SendEmail.safeParse(body);
  if (!parsed.success) return jsonReply(400, { message: 'The local SES takes simple content to given addresses.' }, { 'x-amzn-errortype': 'BadRequestException' });
  const { Destination, Content: content } = parsed.data;
  const { Subject, Body } = content.Simple;
  const recipients = [...Destination.ToAddresses, ...Destination.CcAddresses, ...Destination.BccAddresses];
  const sentAt = new Date(clock.now()).toISOString();
  for (const to of recipients) mailbox.deliver({ to, subject: Subject.Data, text: Body.Text?.Data ?? Body.Html?.Data ?? '', sentAt });
  return jsonReply(200, { MessageId: randomUUID() });
}
