import { FunctionError } from '../step-functions/function-error.ts';
import type { FunctionSettings } from './function-settings.ts';
import { FunctionWorker } from './function-worker.ts';

/** What happened to one invocation, for alarms and the bench. */
export interface InvocationRecord {
  readonly functionName: string;
  readonly failed: boolean;
  readonly durationMs: number;
}

export interface PoolOptions {
  readonly offset: SharedArrayBuffer;
  /** Live workers over all functions. */
  readonly maximumWorkers: number;
  readonly maximumPerFunction: number;
  readonly print: (functionName: string, text: string) => void;
  readonly record: (invocation: InvocationRecord) => void;
}

/** How long a worker must have been idle before it goes for the sake of a function that has another one. */
const restMs = 30_000;

interface Job {
  readonly payload: string;
  readonly resolve: (result: string) => void;
  readonly reject: (error: unknown) => void;
}

interface Lane {
  readonly settings: FunctionSettings;
  readonly waiting: Job[];
  readonly idle: FunctionWorker[];
  live: number;
  invocations: number;
}

/**
 * Runs the functions in worker threads. A function waits for a worker of its own; when the pool is full, the worker
 * that has been idle longest goes. A function without any worker comes before one that would only like another.
 */
export class FunctionPool {
  readonly #options: PoolOptions;
  readonly #lanes: readonly Lane[];
  readonly #byName: ReadonlyMap<string, Lane>;
  readonly #live = new Set<FunctionWorker>();
  #stopped = false;
  #coldStarts = 0;

  constructor(functions: readonly FunctionSettings[], options: PoolOptions) {
    this.#options = options;
    this.#lanes = functions.map((settings) => ({ settings, waiting: [], idle: [], live: 0, invocations: 0 }));
    this.#byName = new Map(this.#lanes.flatMap((lane) => [[lane.settings.name, lane], [lane.settings.arn, lane]] as const));
  }

  /** Runs a function by its name or ARN. `payload` must survive JSON. Rejects with FunctionError. */
  async invoke(nameOrArn: string, payload: unknown): Promise<unknown> {
    const lane = this.#byName.get(nameOrArn) ?? this.#byName.get(nameOrArn.split(':').slice(0, 7).join(':'));
    if (lane === undefined) throw new FunctionError('Lambda.ResourceNotFoundException', 'Function not found.');
    if (this.#stopped) throw stoppedError();
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    lane.waiting.push({ payload: JSON.stringify(payload), resolve, reject });
    this.#schedule();
    const result: unknown = JSON.parse(await promise);
    return result;
  }

  /** Invocations so far by function name. */
  counts(): Record<string, number> {
    return Object.fromEntries(this.#lanes.map((lane) => [lane.settings.name, lane.invocations]));
  }

  /** Workers started so far. */
  get coldStarts(): number {
    return this.#coldStarts;
  }

  /** Ends every worker; what waits or runs is rejected. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const job of this.#lanes.flatMap((lane) => lane.waiting.splice(0))) job.reject(stoppedError());
    await Promise.all([...this.#live].map((worker) => worker.terminate()));
  }

  #schedule(): void {
    const hungry = this.#lanes.filter((lane) => lane.waiting.length > 0).sort((a, b) => Math.min(a.live, 1) - Math.min(b.live, 1));
    for (const lane of hungry) {
      for (let job = lane.waiting[0]; job !== undefined; job = lane.waiting[0]) {
        const worker = this.#takeIdle(lane) ?? this.#start(lane);
        if (worker === undefined) break;
        lane.waiting.shift();
        void this.#run(lane, worker, job);
      }
    }
  }

  async #run(lane: Lane, worker: FunctionWorker, job: Job): Promise<void> {
    const startedAt = performance.now();
    lane.invocations += 1;
    let failed = false;
    try {
      job.resolve(await worker.invoke(job.payload));
    } catch (error) {
      failed = true;
      job.reject(error);
    }
    this.#options.record({ functionName: lane.settings.name, failed, durationMs: performance.now() - startedAt });
    if (this.#stopped) return;
    if (worker.isDead) this.#retire(lane, worker);
    else lane.idle.push(worker);
    this.#schedule();
  }

  /** The most recently used one: the others grow old and can be retired. */
  #takeIdle(lane: Lane): FunctionWorker | undefined {
    for (let worker = lane.idle.pop(); worker !== undefined; worker = lane.idle.pop()) {
      if (!worker.isDead) return worker;
      this.#retire(lane, worker);
    }
    return undefined;
  }

  #start(lane: Lane): FunctionWorker | undefined {
    if (lane.live >= this.#options.maximumPerFunction || !this.#makeRoom(lane)) return undefined;
    const worker = new FunctionWorker(lane.settings, this.#options.offset, (text) => this.#options.print(lane.settings.name, text));
    lane.live += 1;
    this.#coldStarts += 1;
    this.#live.add(worker);
    return worker;
  }

  #makeRoom(lane: Lane): boolean {
    if (this.#live.size < this.#options.maximumWorkers) return true;
    const idle = this.#lanes.flatMap((owner) => owner.idle.map((worker) => ({ owner, worker })));
    const longest = idle.sort((a, b) => a.worker.idleSince - b.worker.idleSince)[0];
    if (longest === undefined) return false;
    // A worker between two events is not idle: a second one for us would cost two cold starts.
    if (lane.live > 0 && performance.now() - longest.worker.idleSince < restMs) return false;
    this.#retire(longest.owner, longest.worker);
    return true;
  }

  #retire(lane: Lane, worker: FunctionWorker): void {
    lane.live -= 1;
    this.#live.delete(worker);
    const position = lane.idle.indexOf(worker);
    if (position !== -1) lane.idle.splice(position, 1);
    void worker.terminate();
  }
}

function stoppedError(): FunctionError {
  return new FunctionError('Runtime.ExitError', 'The engine stopped');
}
