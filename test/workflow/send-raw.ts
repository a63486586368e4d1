import { Agent, request } from 'node:http';
import type { BadRequest } from '../contracts/bad-requests.ts';
import type { Refusal } from '../contracts/judge-refusal.ts';

/** Longer than any answer may take: API Gateway gives up after 30 seconds. */
const patienceMs = 35_000;

/** Sends requests as they are, which `fetch` would not, over connections that stay open. */
export class RawSender {
  readonly #url: URL;
  readonly #agent: Agent;

  /** `localAddress`: the address that the requests come from. */
  constructor(url: string, connections: number, localAddress?: string) {
    this.#url = new URL(url);
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections, ...(localAddress !== undefined && { localAddress }) });
  }

  send({ method, target, headers, body }: Pick<BadRequest, 'method' | 'target' | 'headers' | 'body'>): Promise<Refusal> {
    const { promise, resolve, reject } = Promise.withResolvers<Refusal>();
    const { hostname, port } = this.#url;
    const length: Record<string, string> = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const outgoing = request({ hostname, port, method, path: target, headers: { ...headers, ...length }, agent: this.#agent, timeout: patienceMs }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString() }));
      response.on('error', reject);
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`${method} was not answered.`)));
    outgoing.on('error', reject);
    outgoing.end(body);
    return promise;
  }

  close(): void {
    this.#agent.destroy();
  }
}
