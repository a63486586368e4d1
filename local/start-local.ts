import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { serveAws } from './aws-endpoint.ts';
import type { CallWatcher } from './call-gateway/call-watcher.ts';
import { createCleanup, type Cleanup } from './cleanup.ts';
import type { AdvanceableClock } from './clock.ts';
import { openDataDirectory } from './data-directory.ts';
import { isLoopback } from './dev/dev-routes.ts';
import { describeEndpoints, type Endpoints } from './dev/endpoints.ts';
import { startEngines } from './engines.ts';
import { unavailableReply } from './http-api/failure-reply.ts';
import { createFront, type Counts } from './http-front.ts';
import { listen, writeReply } from './http-server.ts';
import { buildLocalSystem } from './local-system.ts';
import { shareOffset } from './shared-offset.ts';
import type { StartOptions } from './start-options.ts';
import { synthesize } from './synth/synthesize.ts';
import { readAssembly } from './template/cloud-assembly.ts';
import { resolveStack } from './template/stack.ts';

/** The whole system, running. */
export interface Local {
  /** Of the HTTP API, without a slash at the end. */
  readonly url: string;
  readonly endpoints: Endpoints;
  readonly clock: AdvanceableClock;
  counts(): Counts;
  stop(): Promise<void>;
}

export interface LocalOptions extends Omit<StartOptions, 'devIdentity'> {
  readonly devIdentity?: boolean;
  /** A synthesized app; the default is to synthesize this project's. */
  readonly assembly?: string;
  /** Told which engine died by itself; the system is of no use then. */
  readonly onDeath?: (engine: string) => void;
  /** Sees, and may disturb, every call that functions make to AWS; without one they call the engines directly. */
  readonly watchCalls?: CallWatcher;
}

const projectDirectory = join(import.meta.dirname, '..');

/** Starts the synthesized app on embedded engines. Throws StartupError when it cannot, with everything stopped again. */
export async function startLocal(options: LocalOptions): Promise<Local> {
  const cleanup = createCleanup();
  try {
    return await start(options, cleanup);
  } catch (error) {
    await cleanup.run();
    throw error;
  }
}

async function start(options: LocalOptions, cleanup: Cleanup): Promise<Local> {
  const data = await openDataDirectory(options.data);
  cleanup.add(() => data.close());
  const offset = shareOffset(data.clock);
  let serveHttp = unavailable;
  let serveServices = unavailable;
  const [assembly, engines, http, aws] = await allSettled([
    options.assembly === undefined ? synthesize(projectDirectory, join(data.path, 'assembly')) : Promise.resolve(options.assembly),
    startEngines(data, offset, cleanup, options.onDeath ?? (() => undefined)),
    listen({ host: options.host, port: options.port, cleanup }, (request, response) => serveHttp(request, response)),
    listen({ host: '127.0.0.1', port: 0, cleanup }, (request, response) => serveServices(request, response)),
  ]);
  const stack = resolveStack(readAssembly(assembly), { http, sqs: engines.messagingEndpoint });
  const system = await buildLocalSystem({ stack, data, engines, offset, cleanup, awsEndpoint: aws, watchCalls: options.watchCalls });
  serveServices = (request, response) => serveAws(system.services, request, response);
  const endpoints = describeEndpoints(stack, system.queues, {
    http,
    sqs: engines.messagingEndpoint,
    sns: engines.messagingEndpoint,
    dynamodb: engines.dynamodbEndpoint,
    stepFunctions: aws,
  });
  const devEnabled = isLoopback(options.host) || options.devIdentity === true;
  const front = await createFront({ devEnabled, stack, data, engines, system, endpoints, cleanup });
  await system.start();
  serveHttp = front.handle;
  writeEndpoints(data.path, endpoints, cleanup);
  cleanup.add(() => void (serveHttp = unavailable));
  return { url: http, endpoints, clock: data.clock, counts: front.counts, stop: () => cleanup.run() };
}

/** Like `Promise.all`, but nothing is left half started when one of them fails. */
async function allSettled<T extends readonly unknown[]>(promises: { [K in keyof T]: Promise<T[K]> }): Promise<{ -readonly [K in keyof T]: T[K] }> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}

async function unavailable(_request: IncomingMessage, response: ServerResponse): Promise<void> {
  writeReply(response, unavailableReply());
}

function writeEndpoints(directory: string, endpoints: Endpoints, cleanup: Cleanup): void {
  const file = join(directory, 'endpoints.json');
  writeFileSync(`${file}.new`, `${JSON.stringify(endpoints, null, 2)}\n`);
  renameSync(`${file}.new`, file);
  cleanup.add(() => rmSync(file, { force: true }));
}
