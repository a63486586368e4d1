import type { Engine } from '../engine.ts';
import type { ExecutionRow } from '../execution-store.ts';
import { ServiceError } from '../service-error.ts';

/** The execution of an ARN. Throws ServiceError('InvalidArn' or 'ExecutionDoesNotExist'). */
export function findExecution(engine: Engine, executionArn: string): { row: ExecutionRow; machineName: string } {
  const { machineName, name } = engine.arns.readExecution(executionArn);
  const machine = engine.machines.byName(machineName);
  const row = machine === undefined ? undefined : engine.executions.byName(machine.id, name);
  if (row === undefined) throw new ServiceError('ExecutionDoesNotExist', 'Execution Does Not Exist');
  return { row, machineName };
}
