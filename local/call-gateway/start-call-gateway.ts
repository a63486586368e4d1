import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Cleanup } from '../cleanup.ts';
import { readBody } from '../http-api/read-body.ts';
import { listen, writeReply } from '../http-server.ts';
import type { AnsweredCall, AwsCall, AwsService, CallWatcher, Disturbance } from './call-watcher.ts';
import { errorReply } from './error-reply.ts';
import { forward } from './forward.ts';
import { nameCall } from './name-call.ts';

export interface CallGatewayOptions {
  readonly watcher: CallWatcher;
  /** Function names by access key. */
  readonly functionsByKey: ReadonlyMap<string, string>;
  /** Where each service answers. */
  readonly services: Readonly<Record<AwsService, string>>;
  readonly cleanup: Cleanup;
}

const mostBytes = 20_000_000;

/** Puts a watcher between the functions and the services. Resolves to the one address that stands for all of them. */
export function startCallGateway(options: CallGatewayOptions): Promise<string> {
  return listen({ host: '127.0.0.1', port: 0, cleanup: options.cleanup }, (request, response) => serve(options, request, response));
}

async function serve({ watcher, functionsByKey, services }: CallGatewayOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const body = ((await readBody(request, mostBytes)) ?? Buffer.alloc(0)).toString();
  const call = named({ method, url, headers, body }, functionsByKey);
  const prevented = await watcher.before?.(call);
  if (prevented !== undefined) return disturb(response, call, prevented);
  const answered = await forward(services[call.service], { method, url, headers, body: metered(call, body) });
  const lost = await watcher.after?.({ ...call, status: answered.status, output: outputOf(answered.body) });
  if (lost !== undefined) return disturb(response, call, lost);
  writeReply(response, answered);
}

/** A call that the gateway cannot name is a gap in the gateway: it is said aloud, and the function gets a 500. */
function named(request: Parameters<typeof nameCall>[0], functionsByKey: ReadonlyMap<string, string>): AwsCall {
  try {
    return nameCall(request, functionsByKey);
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'The call gateway cannot name a call.');
    throw error;
  }
}

/** What DynamoDB is asked for in addition, so that a watcher sees what a call costs. */
function metered({ service, input }: AwsCall, body: string): string {
  return service === 'dynamodb' && typeof input === 'object' ? JSON.stringify({ ...input, ReturnConsumedCapacity: 'INDEXES' }) : body;
}

function outputOf(body: Buffer): AnsweredCall['output'] {
  const text = body.toString();
  if (!text.startsWith('{')) return text;
  const output: unknown = JSON.parse(text);
  return output;
}

function disturb(response: ServerResponse, { service }: AwsCall, disturbance: Disturbance): void {
  switch (disturbance.kind) {
    case 'error':
      return writeReply(response, errorReply(service, disturbance));
    case 'hangUp':
      response.socket?.destroy();
      return;
    case 'silence':
      return;
  }
}
