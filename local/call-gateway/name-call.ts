import type { IncomingHttpHeaders } from 'node:http';
import type { AwsCall, AwsService } from './call-watcher.ts';
import { awsServices } from './call-watcher.ts';
import { parseQuery } from './parse-query.ts';

export interface SignedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const credential = /Credential=([^/,]+)\/\d{8}\/[^/]+\/([^/]+)\/aws4_request/;

/**
 * Who asks which service for what. `functionsByKey`: function names by access key.
 * Throws for a request that is not signed, by a key or for a service that is not ours: a gap in the gateway.
 */
export function nameCall(request: SignedRequest, functionsByKey: ReadonlyMap<string, string>): AwsCall {
  const [, accessKey = '', signedFor = ''] = credential.exec(request.headers.authorization ?? '') ?? [];
  const functionName = functionsByKey.get(accessKey);
  const service = awsServices.find((known) => known === signedFor);
  if (functionName === undefined) throw new Error('A call came with an access key that no function has.');
  if (service === undefined) throw new Error(`${functionName} calls ${signedFor}, which the call gateway does not know.`);
  return { functionName, service, ...operationOf(service, request) };
}

function operationOf(service: AwsService, { method, url, headers, body }: SignedRequest): Pick<AwsCall, 'action' | 'input'> {
  if (service === 'sns') {
    const { Action: action, ...input } = parseQuery(body);
    if (typeof action === 'string') return { action, input };
  } else if (service === 'ses') {
    if (method === 'POST' && url.split('?')[0] === '/v2/email/outbound-emails') return { action: 'SendEmail', input: parsed(body) };
  } else {
    const action = String(headers['x-amz-target'] ?? '').split('.')[1];
    if (action !== undefined && action !== '') return { action, input: parsed(body) };
  }
  throw new Error(`A call to ${service} names no operation that the call gateway knows.`);
}

function parsed(body: string): unknown {
  const value: unknown = JSON.parse(body === '' ? '{}' : body);
  return value;
}
