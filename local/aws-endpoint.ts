import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from './clock.ts';
import { jsonReply, type HttpReply } from './http-api/http-response.ts';
import { readBody } from './http-api/read-body.ts';
import { writeReply } from './http-server.ts';
import type { Mailbox } from './mail/mailbox.ts';
import { sendEmail } from './mail/send-email.ts';
import type { SecretStore } from './secrets/secret-store.ts';
import type { StepFunctions } from './step-functions/create-step-functions.ts';

export interface AwsServices {
  readonly stepFunctions: StepFunctions;
  readonly mailbox: Mailbox;
  readonly secrets: SecretStore;
  readonly clock: Clock;
}

/**
 * The AWS services that we run in this process, at one address: Step Functions, SES, Secrets Manager. Every other
 * service's calls come here too and are refused, so that a function never reaches the real AWS from a laptop.
 */
export async function serveAws(services: AwsServices, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = String(request.headers['x-amz-target'] ?? '');
  if (target.startsWith('AWSStepFunctions.')) return services.stepFunctions.handle(request, response);
  writeReply(response, await answer(services, target, request));
}

async function answer({ mailbox, secrets, clock }: AwsServices, target: string, request: IncomingMessage): Promise<HttpReply> {
  const body = await readBody(request, 10_000_000);
  if (target === 'secretsmanager.GetSecretValue') return secrets.getSecretValue(parse(body));
  if (request.method === 'POST' && request.url === '/v2/email/outbound-emails') return sendEmail(parse(body), mailbox, clock);
  return jsonReply(400, { __type: 'UnknownOperationException', message: 'The local engine has no such service.' });
}

function parse(body: Buffer | undefined): unknown {
  const value: unknown = JSON.parse((body ?? Buffer.alloc(0)).toString() || '{}');
  return value;
}
