import type { IncomingMessage, ServerResponse } from 'node:http';
import { createEngine, type EngineOptions } from './create-engine.ts';
import { transact } from './database.ts';
import type { Counts } from './engine.ts';
import { callOperation } from './operations/call-operation.ts';
import { serveRequest } from './serve-request.ts';

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

/** Opens the engine on its file. Nothing runs before `start`. */
export function createStepFunctions(options: EngineOptions): StepFunctions {
  const { engine, start, stop } = createEngine(options);
  return {
    deploy({ name, definition, roleArn, loggingLevel = 'OFF' }) {
      const at = engine.clock.now();
      transact(engine.database, () => engine.machines.put({ name, definition, roleArn, loggingLevel, at }));
      return engine.arns.machine(name);
    },
    call: async (operation, input) => callOperation(engine, operation, input),
    handle: async (request, response) => serveRequest(engine, request, response),
    start,
    stop: async () => {
      stop();
    },
    counts: () => ({ ...engine.counts }),
  };
}
