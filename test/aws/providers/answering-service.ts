import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createHttp2Server } from 'node:http2';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import * as z from 'zod';

/** A request as a service of AWS gets it: which operation, and its JSON. */
export interface ServiceRequest {
  /** Of `X-Amz-Target` or of the path. */
  readonly operation: string;
  readonly body: Record<string, unknown>;
}

/**
 * The border of a paid service that no engine here plays: an HTTP server to which the real client sends its signed requests,
 * and which answers as the service's documented protocol does. `answer` gives status and JSON; undefined never answers.
 */
export async function answeringService(protocol: 'HTTP/1.1' | 'HTTP/2', answer: (request: ServiceRequest) => { status: number; body: unknown }) {
  const requests: ServiceRequest[] = [];
  const sessions = new Set<{ destroy(): void }>();
  async function respond(incoming: IncomingMessage | Http2ServerRequest, outgoing: ServerResponse | Http2ServerResponse): Promise<void> {
    const body = z.record(z.string(), z.unknown()).parse(JSON.parse(await text(incoming)));
    const request = { operation: String(incoming.headers['x-amz-target'] ?? incoming.url), body };
    requests.push(request);
    const answered = answer(request);
    outgoing.statusCode = answered.status;
    outgoing.setHeader('content-type', 'application/json');
    outgoing.end(JSON.stringify(answered.body));
  }
  const server =
    protocol === 'HTTP/2'
      ? createHttp2Server((incoming, outgoing) => void respond(incoming, outgoing)).on('session', (session) => sessions.add(session))
      : createServer((incoming, outgoing) => void respond(incoming, outgoing)).on('connection', (socket) => sessions.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // `listen` on a port makes an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    requests,
    [Symbol.asyncDispose]: async () => {
      for (const session of sessions) session.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
