import { FunctionError } from '../step-functions/function-error.ts';
import type { FunctionSettings } from './function-settings.ts';
import { startFunctionWorker, type FunctionWorker } from './function-worker.ts';

/** What happened to one invocation, for alarms and the bench. */
export interface InvocationRecord {
  readonly functionName: string;
  readonly failed: boolean;
  readonly durationMs: number;
}

export interface FunctionPool {
  /** Runs a function by its name or ARN. `payload` must survive JSON. Rejects with FunctionError. */
  readonly invoke: (nameOrArn: string, payload: unknown) => Promise<unknown>;
  /** Invocations so far by function name. */
  counts(): Record<string, number>;
  stop(): Promise<void>;
}

export interface PoolOptions {
  readonly offset: SharedArrayBuffer;
  /** Live workers over all functions: each is about 30 MB, and the whole tree stays below 1 GB. */
  readonly maximumWorkers: number;
  readonly maximumPerFunction: number;
  readonly print: (functionName: string, text: string) => void;
  readonly record: (invocation: InvocationRecord) => void;
}

/** How long a worker must have been idle before it goes for the sake of a function that has another one. */
const restMs = 3_000;

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
export function createFunctionPool(functions: readonly FunctionSettings[], options: PoolOptions): FunctionPool {
  const lanes = functions.map((settings): Lane => ({ settings, waiting: [], idle: [], live: 0, invocations: 0 }));
  const byName = new Map(lanes.flatMap((lane) => [[lane.settings.name, lane], [lane.settings.arn, lane]] as const));
  const liveWorkers = new Set<FunctionWorker>();
  let stopped = false;

  const retire = (lane: Lane, worker: FunctionWorker): void => {
    lane.live -= 1;
    liveWorkers.delete(worker);
    lane.idle.splice(0, lane.idle.length, ...lane.idle.filter((each) => each !== worker));
    void worker.terminate();
  };
  const makeRoom = (lane: Lane): boolean => {
    if (liveWorkers.size < options.maximumWorkers) return true;
    const idle = lanes.flatMap((each) => each.idle.map((worker) => ({ lane: each, worker })));
    const longest = idle.sort((a, b) => a.worker.idleSince() - b.worker.idleSince())[0];
    if (longest === undefined) return false;
    // A worker between two events is not idle: a second one for us would cost two cold starts.
    if (lane.live > 0 && performance.now() - longest.worker.idleSince() < restMs) return false;
    retire(longest.lane, longest.worker);
    return true;
  };
  /** The most recently used one: the others grow old and can be retired. */
  const takeIdle = (lane: Lane): FunctionWorker | undefined => {
    for (let worker = lane.idle.pop(); worker !== undefined; worker = lane.idle.pop()) {
      if (!worker.isDead()) return worker;
      retire(lane, worker);
    }
    return undefined;
  };
  const start = (lane: Lane): FunctionWorker | undefined => {
    if (lane.live >= options.maximumPerFunction || !makeRoom(lane)) return undefined;
    const worker = startFunctionWorker(lane.settings, options.offset, (text) => options.print(lane.settings.name, text));
    lane.live += 1;
    liveWorkers.add(worker);
    return worker;
  };
  const run = (lane: Lane, worker: FunctionWorker, job: Job): void => {
    const startedAt = performance.now();
    lane.invocations += 1;
    const finish = (failed: boolean): void => {
      options.record({ functionName: lane.settings.name, failed, durationMs: performance.now() - startedAt });
      if (stopped) return;
      if (worker.isDead()) retire(lane, worker);
      else lane.idle.push(worker);
      schedule();
    };
    worker.invoke(job.payload).then(
      (result) => {
        job.resolve(result);
        finish(false);
      },
      (error: unknown) => {
        job.reject(error);
        finish(true);
      },
    );
  };
  const schedule = (): void => {
    const hungry = lanes.filter((lane) => lane.waiting.length > 0).sort((a, b) => Math.min(a.live, 1) - Math.min(b.live, 1));
    for (const lane of hungry) {
      for (let job = lane.waiting[0]; job !== undefined; job = lane.waiting[0]) {
        const worker = takeIdle(lane) ?? start(lane);
        if (worker === undefined) break;
        lane.waiting.shift();
        run(lane, worker, job);
      }
    }
  };
  return {
    invoke: async (nameOrArn, payload) => {
      const lane = byName.get(nameOrArn) ?? byName.get(nameOrArn.split(':').slice(0, 7).join(':'));
      if (lane === undefined) throw new FunctionError('Lambda.ResourceNotFoundException', 'Function not found.');
      const { promise, resolve, reject } = Promise.withResolvers<string>();
      lane.waiting.push({ payload: JSON.stringify(payload), resolve, reject });
      schedule();
      const result: unknown = JSON.parse(await promise);
      return result;
    },
    counts: () => Object.fromEntries(lanes.map((lane) => [lane.settings.name, lane.invocations])),
    stop: async () => {
      stopped = true;
      for (const job of lanes.flatMap((lane) => lane.waiting.splice(0))) job.reject(new FunctionError('Runtime.ExitError', 'The engine stopped'));
      await Promise.all([...liveWorkers].map((worker) => worker.terminate()));
    },
  };
}
