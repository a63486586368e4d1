import * as z from 'zod';
import { transact } from '../database.ts';
import { ServiceError } from '../service-error.ts';
import { Definition, LoggingConfiguration } from './create-state-machine.ts';
import { findMachine } from './find-machine.ts';
import { operation, toSeconds } from './operation.ts';

const Input = z.object({
  stateMachineArn: z.string(),
  definition: Definition.optional(),
  roleArn: z.string().min(1).max(256).optional(),
  loggingConfiguration: LoggingConfiguration.optional(),
});

/** Running executions go on with the revision that they started with. */
export const updateStateMachine = operation(Input, (engine, input) => {
  const known = findMachine(engine, input.stateMachineArn);
  if (input.definition === undefined && input.roleArn === undefined && input.loggingConfiguration === undefined) {
    throw new ServiceError('MissingRequiredParameter', 'Either the definition, the role or the logging must be given');
  }
  const definition = input.definition ?? known.definition;
  const at = engine.clock.now();
  const row = transact(engine.database, () =>
    engine.machines.put({
      name: known.name,
      definition,
      roleArn: input.roleArn ?? known.roleArn,
      loggingLevel: input.loggingConfiguration?.level ?? known.loggingLevel,
      at,
    }),
  );
  return { updateDate: toSeconds(at), revisionId: String(row.revision) };
});
