import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../clock.ts';
import { createArnFormat } from './arn-format.ts';
import { breakExecution } from './break-execution.ts';
import { compileMachine } from './compile-machine.ts';
import { openDatabase, transact } from './database.ts';
import { createDueStore } from './due-store.ts';
import type { Counts, Engine } from './engine.ts';
import { createExecutionStore } from './execution-store.ts';
import { fireDue } from './fire-due.ts';
import { createFrameStore } from './frame-store.ts';
import { createFunctionCalls } from './function-calls.ts';
import { createHistoryStore } from './history-store.ts';
import { createMachineStore } from './machine-store.ts';
import { callOperation } from './operations/call-operation.ts';
import { runFrame } from './run-frame.ts';
import { serveRequest } from './serve-request.ts';
import { createTokenMint } from './task-token.ts';
import { renewCalls } from './renew-calls.ts';
import { createWakeTimer } from './wake-timer.ts';

export interface StepFunctionsOptions {
  /** SQLite file of everything that must survive; ":memory:" keeps nothing. */
  readonly file: string;
  readonly clock: Clock;
  readonly region: string;
  readonly accountId: string;
  /** Calls a function. Rejects with FunctionError; any other rejection reaches the workflow as Lambda.Unknown. */
  readonly invokeFunction: (functionArn: string, payload: unknown) => Promise<unknown>;
}

/** A durable Step Functions for Standard workflows in JSONata. */
export interface StepFunctions {
  /**
   * Creates the state machine, or gives it a new revision; running executions keep theirs. Returns its ARN. Throws
   * ServiceError('InvalidDefinition') naming each state and feature that this engine would not run as AWS does.
   */
  deploy(machine: { name: string; definition: string; roleArn: string; loggingLevel?: string }): string;
  /** Does one API operation; the answer has the shape of the wire, instants in seconds. Rejects with ServiceError. */
  call(operation: string, input: unknown): Promise<unknown>;
  /** Serves the AWS JSON 1.0 protocol. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Goes on with everything that was running; calls that were in flight are made again. */
  start(): void;
  /** Stops at once. What is in flight is made again by the next start on the same file. */
  stop(): Promise<void>;
  counts(): Counts;
}

const retentionMs = 90 * 24 * 60 * 60 * 1000;

/** Opens the engine on its file. Nothing runs before `start`. */
export function createStepFunctions(options: StepFunctionsOptions): StepFunctions {
  const { clock } = options;
  const database = openDatabase(options.file);
  const due = createDueStore(database);
  let running = false;

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
    wakeAt: (instant) => {
      timer.wakeAt(instant);
    },
  };
  const timer = createWakeTimer(clock, () => {
    if (!running) return undefined;
    fireDue(engine, due);
    return due.earliest();
  });

  return {
    deploy({ name, definition, roleArn, loggingLevel = 'OFF' }) {
      compileMachine(definition, () => clock.now());
      const at = clock.now();
      transact(database, () => engine.machines.put({ name, definition, roleArn, loggingLevel, at }));
      return engine.arns.machine(name);
    },
    call: async (operation, input) => callOperation(engine, operation, input),
    handle: async (request, response) => serveRequest(engine, request, response),
    start() {
      running = true;
      transact(database, () => {
        engine.executions.forget(clock.now() - retentionMs);
        renewCalls(engine);
      });
      for (const id of engine.frames.runnable()) engine.schedule(id);
      timer.wakeAt(clock.now());
    },
    async stop() {
      if (!database.isOpen) return;
      running = false;
      timer.stop();
      database.close();
    },
    counts: () => ({ ...engine.counts }),
  };
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
