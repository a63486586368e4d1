import type { IncomingMessage, ServerResponse } from 'node:http';
import { readAlarms } from './alarms/read-alarms.ts';
import type { Cleanup } from './cleanup.ts';
import type { DataDirectory } from './data-directory.ts';
import { answerDevRoute } from './dev/dev-routes.ts';
import type { Endpoints } from './dev/endpoints.ts';
import { openIdentity } from './dev/identity.ts';
import type { Engines } from './engines.ts';
import { readAuthorizers, readRoutes } from './http-api/api-definition.ts';
import { createGateway } from './http-api/gateway.ts';
import { writeReply } from './http-server.ts';
import type { LocalSystem } from './local-system.ts';
import { openQueueGauges } from './messaging/queue-gauges.ts';
import type { Stack } from './template/stack.ts';
import { builtWeb } from './web/build-web.ts';
import { answerWeb } from './web/serve-web.ts';

/** What happened since the start, for the bench. */
export interface Counts {
  readonly requests: number;
  /** By function name. */
  readonly invocations: Readonly<Record<string, number>>;
  readonly coldStarts: number;
  readonly stepFunctions: Readonly<{ transitions: number; started: number; succeeded: number; failed: number; timedOut: number; aborted: number }>;
}

export interface Front {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly counts: () => Counts;
}

export interface FrontOptions {
  readonly devEnabled: boolean;
  readonly stack: Stack;
  readonly data: DataDirectory;
  readonly engines: Engines;
  readonly system: LocalSystem;
  readonly endpoints: Endpoints;
  readonly cleanup: Cleanup;
}

/** What answers at the system's one address: the stack's HTTP API, the front end at `/app/`, and `/dev`. */
export async function createFront({ devEnabled, stack, data, engines, system, endpoints, cleanup }: FrontOptions): Promise<Front> {
  const { clock, database } = data;
  const { functions, metrics, services } = system;
  const [authorizer] = readAuthorizers(stack).values();
  const identity = await openIdentity(database, authorizer?.issuer ?? `${endpoints.http}/dev`, authorizer?.audience[0] ?? 'local');
  const gauges = openQueueGauges(engines.messagingFile);
  cleanup.add(() => gauges.close());
  let requests = 0;
  const record = (apiId: string, status: number, durationMs: number): void => {
    requests += 1;
    const metric = (name: string) => ({ namespace: 'AWS/ApiGateway', name, dimensions: { ApiId: apiId } });
    metrics.record(metric('Count'), 1);
    metrics.record(metric('4xx'), status >= 400 && status < 500 ? 1 : 0);
    metrics.record(metric('5xx'), status >= 500 ? 1 : 0);
    metrics.record(metric('Latency'), durationMs);
  };
  const gateway = createGateway({ routes: readRoutes(stack), clock, key: identity.publicKey, invoke: (functionArn, event) => functions.invoke(functionArn, event), record });
  const counts = (): Counts => ({ requests, invocations: functions.counts(), coldStarts: functions.coldStarts, stepFunctions: services.stepFunctions.counts() });
  const dev = {
    enabled: devEnabled,
    clock,
    identity,
    endpoints,
    counts,
    mails: () => services.mailbox.list(),
    alarms: () => readAlarms({ stack, clock, metrics, queues: gauges, callStates: (operation, input) => services.stepFunctions.call(operation, input) }),
  };
  // A system that serves no page, as in most tests, builds none.
  const web = { config: { dev: devEnabled }, directory: builtWeb };
  return {
    counts,
    handle: async (request, response) => writeReply(response, (await answerDevRoute(dev, request)) ?? (await answerWeb(web, request)) ?? (await gateway.handle(request))),
  };
}
