import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import { FunctionError } from '../step-functions/function-error.ts';
import type { FunctionSettings } from './function-settings.ts';

/** One running copy of a function: an execution environment of Lambda's. It handles one event at a time. */
export interface FunctionWorker {
  /** Resolves to the handler's result as JSON. Rejects with FunctionError. */
  invoke(event: string): Promise<string>;
  /** When it last finished; milliseconds of `performance.now()`. */
  idleSince(): number;
  isDead(): boolean;
  terminate(): Promise<void>;
}

const Reply = z.object({
  id: z.string(),
  result: z.string().optional(),
  error: z.object({ errorType: z.string(), errorMessage: z.string(), frames: z.array(z.string()) }).optional(),
});

/** Loading the module is not the handler's time: Lambda gives it that long of its own. */
const initPhaseMs = 10_000;

interface Job {
  readonly id: string;
  readonly resolve: (result: string) => void;
  readonly reject: (error: FunctionError) => void;
  timer: NodeJS.Timeout;
}

/** Starts a worker thread with the function's own environment. `print` gets what it writes to its streams. */
export function startFunctionWorker(settings: FunctionSettings, offset: SharedArrayBuffer, print: (text: string) => void): FunctionWorker {
  const worker = new Worker(new URL('./lambda-worker.mjs', import.meta.url), {
    env: { ...settings.environment },
    workerData: { file: settings.file, handler: settings.handler, offset },
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: Math.min(settings.memoryMb, 96), maxYoungGenerationSizeMb: 12 },
  });
  worker.stdout.on('data', (chunk: Buffer) => print(chunk.toString()));
  worker.stderr.on('data', (chunk: Buffer) => print(chunk.toString()));
  let job: Job | undefined;
  let dead = false;
  let idleSince = performance.now();
  const settle = (finish: (current: Job) => void): void => {
    const current = job;
    if (current === undefined) return;
    clearTimeout(current.timer);
    job = undefined;
    idleSince = performance.now();
    finish(current);
  };
  const die = (errorType: string, errorMessage: string): void => {
    dead = true;
    settle((current) => current.reject(new FunctionError(errorType, `RequestId: ${current.id} Error: ${errorMessage}`)));
  };
  worker.on('message', (message: unknown) => {
    if (message === 'loaded') return startHandlerTime();
    const { id, result, error } = Reply.parse(message);
    if (id !== job?.id) return;
    if (error !== undefined) print([`ERROR ${error.errorType}`, ...error.frames, ''].join('\n'));
    settle((current) => (error === undefined ? current.resolve(result ?? 'null') : current.reject(new FunctionError(error.errorType, error.errorMessage))));
  });
  // An error here was thrown outside the handler; its message may quote what the handler was given.
  worker.on('error', (error: Error) => die('Runtime.ExitError', `Runtime exited with ${error.name}`));
  worker.on('exit', (code) => die('Runtime.ExitError', `Runtime exited with code ${code}`));
  const timeoutMs = settings.timeoutSeconds * 1000;
  let loaded = false;
  const timeOut = (): void => {
    die('Sandbox.Timedout', `Task timed out after ${settings.timeoutSeconds.toFixed(2)} seconds`);
    void worker.terminate();
  };
  const startHandlerTime = (): void => {
    loaded = true;
    if (job === undefined) return;
    clearTimeout(job.timer);
    job.timer = setTimeout(timeOut, timeoutMs);
  };
  return {
    invoke: (event) => {
      const { promise, resolve, reject } = Promise.withResolvers<string>();
      const id = randomUUID();
      job = { id, resolve, reject, timer: setTimeout(timeOut, loaded ? timeoutMs : initPhaseMs) };
      worker.postMessage({ id, event, context: lambdaContext(settings, id), timeoutMs });
      return promise;
    },
    idleSince: () => idleSince,
    isDead: () => dead,
    terminate: async () => {
      die('Runtime.ExitError', 'The engine stopped');
      await worker.terminate();
    },
  };
}

function lambdaContext(settings: FunctionSettings, awsRequestId: string): Record<string, unknown> {
  return {
    awsRequestId,
    callbackWaitsForEmptyEventLoop: true,
    functionName: settings.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: settings.arn,
    logGroupName: `/aws/lambda/${settings.name}`,
    logStreamName: 'local',
    memoryLimitInMB: String(settings.memoryMb),
  };
}
