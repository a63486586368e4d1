import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Cleanup } from './cleanup.ts';
import { StartupError } from './startup-error.ts';
import { messageReply, type HttpReply } from './http-api/http-response.ts';

export interface ListenOptions {
  readonly host: string;
  /** 0 = any free one. */
  readonly port: number;
  readonly cleanup: Cleanup;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Listens until the cleanup. Returns the URL for a client on this machine. Throws StartupError when the port is taken. */
export async function listen({ host, port, cleanup }: ListenOptions, handler: Handler): Promise<string> {
  const server = createServer((request, response) => {
    handler(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else writeReply(response, messageReply(500, 'Internal Server Error'));
    });
  });
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  server.once('error', reject);
  server.listen(port, host, () => resolve(undefined));
  await promise.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw new StartupError(`Port ${port} is in use: choose another one with --port.`);
    throw new StartupError(`Cannot listen on ${host}:${port} (${error.code ?? error.name}).`);
  });
  cleanup.add(async () => {
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  });
  const address = server.address();
  return `http://${clientHost(host)}:${typeof address === 'object' && address !== null ? address.port : port}`;
}

function clientHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

export function writeReply(response: ServerResponse, reply: HttpReply): void {
  const cookies = reply.cookies.length > 0 ? { 'set-cookie': [...reply.cookies] } : {};
  const hasBody = reply.status !== 204 && reply.status !== 304;
  response.writeHead(reply.status, { ...reply.headers, ...cookies, ...(hasBody && { 'content-length': reply.body.length }) });
  response.end(hasBody ? reply.body : undefined);
}
