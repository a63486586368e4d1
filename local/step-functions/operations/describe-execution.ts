import * as z from 'zod';
import { findExecution } from './find-execution.ts';
import { operation, toSeconds } from './operation.ts';

const Input = z.object({ executionArn: z.string() });

export const describeExecution = operation(Input, (engine, { executionArn }) => {
  const { row, machineName } = findExecution(engine, executionArn);
  return {
    executionArn,
    stateMachineArn: engine.arns.machine(machineName),
    name: row.name,
    status: row.status,
    startDate: toSeconds(row.startedAt),
    stopDate: row.stoppedAt === null ? undefined : toSeconds(row.stoppedAt),
    input: row.input,
    inputDetails: { included: true },
    output: row.output ?? undefined,
    outputDetails: row.output === null ? undefined : { included: true },
    error: row.error ?? undefined,
    cause: row.cause ?? undefined,
    redriveCount: 0,
    redriveStatus: 'NOT_REDRIVABLE',
    redriveStatusReason: 'This engine does not redrive executions.',
  };
});
