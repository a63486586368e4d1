import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../clock.ts';
import type { ArnFormat } from './arn-format.ts';
import type { ExecutionRow, ExecutionStore } from './execution-store.ts';
import type { Frame, FrameStore } from './frame-store.ts';
import type { FunctionCalls } from './function-calls.ts';
import type { HistoryStore } from './history-store.ts';
import type { MachineRow, MachineStore } from './machine-store.ts';
import type { Machine } from './machine.ts';
import type { TokenMint } from './task-token.ts';

/** What has happened since the engine was created. `transitions` counts as AWS bills: states entered and retries. */
export interface Counts {
  transitions: number;
  started: number;
  succeeded: number;
  failed: number;
  timedOut: number;
  aborted: number;
}

/** Everything that the parts of the engine share. */
export interface Engine {
  readonly database: DatabaseSync;
  readonly clock: Clock;
  readonly arns: ArnFormat;
  readonly machines: MachineStore;
  readonly executions: ExecutionStore;
  readonly frames: FrameStore;
  readonly history: HistoryStore;
  readonly tokens: TokenMint;
  readonly calls: FunctionCalls;
  readonly counts: Counts;
  readonly invokeFunction: (functionArn: string, payload: unknown) => Promise<unknown>;
  /** False before start and after stop: nothing may be run or written then. */
  isRunning(): boolean;
  /** Runs a frame soon. */
  schedule(frameId: number): void;
  /** Makes sure that what falls due at this instant is looked at then. */
  wakeAt(instant: number): void;
}

/** An execution with what its states may see of it. */
export interface Run {
  readonly execution: ExecutionRow;
  readonly machineRow: MachineRow;
  readonly machine: Machine;
}

/** The run that a frame belongs to; undefined when its execution is no longer known. */
export function runOf(engine: Engine, frame: Frame): Run | undefined {
  const execution = engine.executions.byId(frame.execution);
  if (execution === undefined) return undefined;
  const machineRow = engine.machines.byRevision(execution.revision);
  if (machineRow === undefined) return undefined;
  return { execution, machineRow, machine: engine.machines.compiled(machineRow) };
}
