import * as z from 'zod';
import { transact } from '../database.ts';
import { ServiceError } from '../service-error.ts';
import { checkName, Name } from './name-rules.ts';
import { operation, toSeconds } from './operation.ts';

export const LoggingConfiguration = z.object({ level: z.enum(['ALL', 'ERROR', 'FATAL', 'OFF']).default('OFF') });
export const Definition = z.string().min(1).max(1024 * 1024);

const Input = z.object({
  name: Name,
  definition: Definition,
  roleArn: z.string().min(1).max(256),
  type: z.string().default('STANDARD'),
  loggingConfiguration: LoggingConfiguration.optional(),
});

/** Creating the very same machine again is allowed and answers as the first time. */
export const createStateMachine = operation(Input, (engine, { name, definition, roleArn, type, loggingConfiguration }) => {
  checkName(name);
  if (type !== 'STANDARD') throw new ServiceError('StateMachineTypeNotSupported', 'Only STANDARD state machines run here');
  const known = engine.machines.byName(name);
  if (known !== undefined && (known.definition !== definition || known.roleArn !== roleArn)) {
    throw new ServiceError('StateMachineAlreadyExists', 'State Machine Already Exists');
  }
  const at = engine.clock.now();
  const loggingLevel = loggingConfiguration?.level ?? 'OFF';
  const row = known ?? transact(engine.database, () => engine.machines.put({ name, definition, roleArn, loggingLevel, at }));
  return { stateMachineArn: engine.arns.machine(row.name), creationDate: toSeconds(row.createdAt) };
});
