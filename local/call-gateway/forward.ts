import { Agent, request as sendRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { HttpReply } from '../http-api/http-response.ts';
import type { SignedRequest } from './name-call.ts';

const agent = new Agent({ keepAlive: true });
/** Of one connection only, or made anew for the next. */
const perConnection = ['connection', 'content-length', 'host', 'keep-alive', 'transfer-encoding'];

/** Sends a request on to a service and brings its reply. Rejects when the service does not answer. */
export async function forward(service: string, { method, url, headers, body }: SignedRequest): Promise<HttpReply> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const payload = Buffer.from(body);
  const sent = sendRequest(`${service}${url}`, { method, agent, headers: { ...without(headers), 'content-length': payload.length } }, resolve);
  sent.on('error', reject);
  sent.end(payload);
  const reply = await promise;
  return { status: reply.statusCode ?? 502, headers: texts(without(reply.headers)), cookies: [], body: await buffer(reply) };
}

function without<T>(headers: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !perConnection.includes(name)));
}

function texts(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
