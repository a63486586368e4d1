import * as z from 'zod';
import { findMachine } from './find-machine.ts';
import { operation, toSeconds } from './operation.ts';

const Input = z.object({ stateMachineArn: z.string() });

export const describeStateMachine = operation(Input, (engine, { stateMachineArn }) => {
  const row = findMachine(engine, stateMachineArn);
  return {
    stateMachineArn,
    name: row.name,
    status: 'ACTIVE',
    type: 'STANDARD',
    definition: row.definition,
    roleArn: row.roleArn,
    creationDate: toSeconds(row.createdAt),
    revisionId: String(row.revision),
    loggingConfiguration: { level: row.loggingLevel, includeExecutionData: false },
    tracingConfiguration: { enabled: false },
  };
});
