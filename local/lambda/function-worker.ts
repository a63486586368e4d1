import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import { FunctionError } from '../step-functions/function-error.ts';
import type { FunctionSettings } from './function-settings.ts';

const Reply = z.object({
  id: z.string(),
  result: z.string().optional(),
  error: z.object({ errorType: z.string(), errorMessage: z.string(), frames: z.array(z.string()) }).optional(),
});

/**
 * Loading the module is not the handler's time. Lambda ends a load after ten seconds and begins it anew; on a laptop that is busy
 * with other things that would throw away what is nearly there, again and again, so a load may take its time here.
 */
const initPhaseMs = 60_000;

/** Heap of a worker whatever the function's memory: a small limit makes V8 collect instead of grow. */
const maximumHeapMb = 96;

interface Job {
  readonly id: string;
  readonly resolve: (result: string) => void;
  readonly reject: (error: FunctionError) => void;
  timer: NodeJS.Timeout;
}

/** One running copy of a function, an execution environment of Lambda's: it handles one event at a time. */
export class FunctionWorker {
  readonly #settings: FunctionSettings;
  readonly #print: (text: string) => void;
  readonly #worker: Worker;
  #job: Job | undefined;
  #loaded = false;
  #dead = false;
  #idleSince = performance.now();

  /** Starts a thread with the function's own environment. `print` gets what it writes to its streams. */
  constructor(settings: FunctionSettings, offset: SharedArrayBuffer, print: (text: string) => void) {
    this.#settings = settings;
    this.#print = print;
    this.#worker = new Worker(new URL('./lambda-worker.mjs', import.meta.url), {
      env: { ...settings.environment },
      workerData: { file: settings.file, handler: settings.handler, offset },
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: Math.min(settings.memoryMb, maximumHeapMb), maxYoungGenerationSizeMb: 6 },
    });
    this.#worker.stdout.on('data', (chunk: Buffer) => print(chunk.toString()));
    this.#worker.stderr.on('data', (chunk: Buffer) => print(chunk.toString()));
    this.#worker.on('message', (message: unknown) => (message === 'loaded' ? this.#startHandlerTime() : this.#finish(message)));
    // An error here was thrown outside the handler; its message may quote what the handler was given.
    this.#worker.on('error', (error) => this.#die('Runtime.ExitError', `Runtime exited with ${error instanceof Error ? error.name : 'an error'}`));
    this.#worker.on('exit', (code) => this.#die('Runtime.ExitError', `Runtime exited with code ${code}`));
  }

  /** When it last finished; milliseconds of `performance.now()`. */
  get idleSince(): number {
    return this.#idleSince;
  }

  get isDead(): boolean {
    return this.#dead;
  }

  /** Resolves to the handler's result as JSON. Rejects with FunctionError. */
  async invoke(event: string): Promise<string> {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const id = randomUUID();
    const timer = setTimeout(() => this.#timeOut(), this.#loaded ? this.#timeoutMs : initPhaseMs);
    this.#job = { id, resolve, reject, timer };
    this.#worker.postMessage({ id, event, context: lambdaContext(this.#settings, id), timeoutMs: this.#timeoutMs });
    return promise;
  }

  async terminate(): Promise<void> {
    this.#die('Runtime.ExitError', 'The engine stopped');
    await this.#worker.terminate();
  }

  get #timeoutMs(): number {
    return this.#settings.timeoutSeconds * 1000;
  }

  #startHandlerTime(): void {
    this.#loaded = true;
    if (this.#job === undefined) return;
    clearTimeout(this.#job.timer);
    this.#job.timer = setTimeout(() => this.#timeOut(), this.#timeoutMs);
  }

  #finish(message: unknown): void {
    const { id, result, error } = Reply.parse(message);
    if (id !== this.#job?.id) return;
    // The frames tell where; the message may hold what a patient wrote.
    if (error !== undefined) this.#print([`ERROR ${error.errorType}`, ...error.frames, ''].join('\n'));
    this.#settle((job) => (error === undefined ? job.resolve(result ?? 'null') : job.reject(new FunctionError(error.errorType, error.errorMessage))));
  }

  #timeOut(): void {
    this.#die('Sandbox.Timedout', `Task timed out after ${this.#settings.timeoutSeconds.toFixed(2)} seconds`);
    void this.#worker.terminate();
  }

  #die(errorType: string, errorMessage: string): void {
    this.#dead = true;
    this.#settle((job) => job.reject(new FunctionError(errorType, `RequestId: ${job.id} Error: ${errorMessage}`)));
  }

  #settle(finish: (job: Job) => void): void {
    const job = this.#job;
    if (job === undefined) return;
    clearTimeout(job.timer);
    this.#job = undefined;
    this.#idleSince = performance.now();
    finish(job);
  }
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
