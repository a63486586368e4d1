import type { Engine } from '../engine.ts';
import type { MachineRow } from '../machine-store.ts';
import { ServiceError } from '../service-error.ts';

/** The state machine of an ARN. Throws ServiceError('InvalidArn' or 'StateMachineDoesNotExist'). */
export function findMachine(engine: Engine, stateMachineArn: string): MachineRow {
  const row = engine.machines.byName(engine.arns.readMachine(stateMachineArn));
  if (row === undefined) throw new ServiceError('StateMachineDoesNotExist', 'State Machine Does Not Exist');
  return row;
}
