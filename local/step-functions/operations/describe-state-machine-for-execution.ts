import * as z from 'zod';
import { ServiceError } from '../service-error.ts';
import { findExecution } from './find-execution.ts';
import { operation, toSeconds } from './operation.ts';

const Input = z.object({ executionArn: z.string() });

/** The machine as it was when the execution started. */
export const describeStateMachineForExecution = operation(Input, (engine, { executionArn }) => {
  const { row } = findExecution(engine, executionArn);
  const machine = engine.machines.byRevision(row.revision);
  if (machine === undefined) throw new ServiceError('ExecutionDoesNotExist', 'Execution Does Not Exist');
  return {
    stateMachineArn: engine.arns.machine(machine.name),
    name: machine.name,
    definition: machine.definition,
    roleArn: machine.roleArn,
    updateDate: toSeconds(machine.updatedAt),
    revisionId: String(machine.revision),
    loggingConfiguration: { level: machine.loggingLevel, includeExecutionData: false },
    tracingConfiguration: { enabled: false },
  };
});
