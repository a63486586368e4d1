import type { HttpReply } from '../http-api/http-response.ts';
import { jsonReply } from '../http-api/http-response.ts';
import type { AwsService, Disturbance } from './call-watcher.ts';

/** The error as the service would say it, in its own protocol. */
export function errorReply(service: AwsService, { status, code, members }: Extract<Disturbance, { kind: 'error' }>): HttpReply {
  const message = 'Disturbed by the call watcher.';
  if (service === 'ses') return jsonReply(status, { message, ...members }, { 'x-amzn-errortype': code });
  if (service === 'sns') {
    const text = `<ErrorResponse><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>disturbed</RequestId></ErrorResponse>`;
    return { status, headers: { 'content-type': 'text/xml' }, cookies: [], body: Buffer.from(text) };
  }
  return jsonReply(status, { __type: code, message, ...members }, { 'content-type': 'application/x-amz-json-1.0' });
}
