import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../clock.ts';
import { createArnFormat } from './arn-format.ts';
import { breakExecution } from './break-execution.ts';
import { compileMachine } from './compile-machine.ts';
import { openDatabase, transact } from './database.ts';
import { createDueStore } from './due-store.ts';
import type { Engine } from './engine.ts';
import { createExecutionStore } from './execution-store.ts';
import { fireDue } from './fire-due.ts';
import { createFrameStore } from './frame-store.ts';
import { createFunctionCalls } from './function-calls.ts';
import { createHistoryStore } from './history-store.ts';
import { createMachineStore } from './machine-store.ts';
import { renewCalls } from './renew-calls.ts';
import { runFrame } from './run-frame.ts';
import { createTokenMint } from './task-token.ts';
import { createWakeTimer } from './wake-timer.ts';

export interface EngineOptions {
  /** SQLite file of everything that must survive; ":memory:" keeps nothing. */
  readonly file: string;
  readonly clock: Clock;
  readonly region: string;
  readonly accountId: string;
  /** Calls a function. Rejects with FunctionError; any other rejection reaches the workflow as Lambda.Unknown. */
  readonly invokeFunction: (functionArn: string, payload: unknown) => Promise<unknown>;
}

const retentionMs = 90 * 24 * 60 * 60 * 1000;

/** Puts the engine together on its file. Nothing runs before `start`; after `stop` it is of no more use. */
export function createEngine(options: EngineOptions): { engine: Engine; start: () => void; stop: () => void } {
  const { clock } = options;
  const database = openDatabase(options.file);
  const due = createDueStore(database);
  let running = false;
  const timer = createWakeTimer(clock, () => {
    if (!running) return undefined;
    fireDue(engine, due);
    return due.earliest();
  });
  const engine: Engine = {
    database,
    clock,
    arns: createArnFormat(options.region, options.accountId),
    machines: createMachineStore(database, (definition) => compileMachine(definition, () => clock.now())),
    executions: createExecutionStore(database),
    frames: createFrameStore(database),
    history: createHistoryStore(database),
    tokens: createTokenMint(secretOf(database)),
    calls: createFunctionCalls(clock),
    counts: { transitions: 0, started: 0, succeeded: 0, failed: 0, timedOut: 0, aborted: 0 },
    invokeFunction: options.invokeFunction,
    isRunning: () => running,
    schedule(frameId) {
      if (running) setImmediate(() => void runOrBreak(engine, frameId));
    },
    wakeAt(instant) {
      timer.wakeAt(instant);
    },
  };
  return {
    engine,
    start() {
      running = true;
      resume(engine);
    },
    stop() {
      if (!database.isOpen) return;
      running = false;
      timer.stop();
      database.close();
    },
  };
}

function resume(engine: Engine): void {
  transact(engine.database, () => {
    engine.executions.forget(engine.clock.now() - retentionMs);
    renewCalls(engine);
  });
  for (const id of engine.frames.runnable()) engine.schedule(id);
  engine.wakeAt(engine.clock.now());
}

async function runOrBreak(engine: Engine, frameId: number): Promise<void> {
  try {
    if (engine.isRunning()) await runFrame(engine, frameId);
  } catch (thrown) {
    if (engine.isRunning()) breakExecution(engine, frameId, thrown);
  }
}

/** Made once and kept with the data, so that tokens outlive restarts. */
function secretOf(database: DatabaseSync): Buffer {
  database
    .prepare('INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING')
    .run('token-secret', randomBytes(32).toString('base64'));
  const value = database.prepare('SELECT value FROM setting WHERE name = ?').get('token-secret')?.['value'];
  return Buffer.from(String(value), 'base64');
}
