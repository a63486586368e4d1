import { randomUUID } from 'node:crypto';
import { transact } from './database.ts';
import type { Engine } from './engine.ts';
import type { ExecutionRow } from './execution-store.ts';
import { entered } from './history-entries.ts';
import type { Json } from './json.ts';
import type { MachineRow } from './machine-store.ts';
import { ServiceError } from './service-error.ts';

/**
 * Starts an execution, or finds the running one of the same name and the very same input. Throws
 * ServiceError('ExecutionAlreadyExists') when the name is taken otherwise. `text` is the input as it was sent.
 */
export function startExecution(
  engine: Engine,
  machineRow: MachineRow,
  name: string | undefined,
  text: string,
  input: Json,
): ExecutionRow {
  const known = name === undefined ? undefined : engine.executions.byName(machineRow.id, name);
  if (known?.status === 'RUNNING' && known.input === text) return known;
  if (known !== undefined) throw new ServiceError('ExecutionAlreadyExists', 'Execution Already Exists');

  const machine = engine.machines.compiled(machineRow);
  const first = machine.states.get(machine.startAt);
  if (first === undefined) throw new Error('A machine starts at a state that it does not have.');
  const startedAt = engine.clock.now();
  const deadlineAt = machine.timeoutSeconds === undefined ? undefined : startedAt + machine.timeoutSeconds * 1000;
  const frame = transact(engine.database, () => {
    const execution = engine.executions.insert({
      machine: machineRow.id,
      revision: machineRow.revision,
      name: name ?? randomUUID(),
      input: text,
      startedAt,
      deadlineAt,
    });
    const lastEvent = engine.history.append(execution, 0, startedAt, [
      { type: 'ExecutionStarted', details: { input, roleArn: machineRow.roleArn } },
      entered(first, input),
    ]);
    return engine.frames.insert({
      execution,
      parent: null,
      position: 0,
      phase: 'entering',
      state: first.name,
      input,
      variables: {},
      held: null,
      item: null,
      retryCounts: [],
      enteredAt: startedAt,
      lastEvent,
      token: null,
      dueAt: null,
      deadlineAt: null,
      heartbeatSeconds: null,
    });
  });
  engine.counts.started += 1;
  engine.counts.transitions += 1;
  if (deadlineAt !== undefined) engine.wakeAt(deadlineAt);
  engine.schedule(frame.id);
  const started = engine.executions.byId(frame.execution);
  if (started === undefined) throw new Error('An execution was lost while it started.');
  return started;
}
