import * as z from 'zod';
import { ExecutionStatus } from '../execution-store.ts';
import { findMachine } from './find-machine.ts';
import { MaxResults, NextToken, operation, toNextToken, toSeconds } from './operation.ts';

const Input = z.object({
  stateMachineArn: z.string(),
  statusFilter: ExecutionStatus.optional(),
  maxResults: MaxResults,
  nextToken: NextToken,
});

/** Newest first. */
export const listExecutions = operation(Input, (engine, { stateMachineArn, statusFilter, maxResults, nextToken }) => {
  const machine = findMachine(engine, stateMachineArn);
  const rows = engine.executions.page(machine.id, statusFilter, nextToken ?? Number.MAX_SAFE_INTEGER, maxResults + 1);
  const shown = rows.slice(0, maxResults);
  const last = shown.at(-1);
  return {
    executions: shown.map((row) => ({
      executionArn: engine.arns.execution(machine.name, row.name),
      stateMachineArn,
      name: row.name,
      status: row.status,
      startDate: toSeconds(row.startedAt),
      stopDate: row.stoppedAt === null ? undefined : toSeconds(row.stoppedAt),
      redriveCount: 0,
    })),
    nextToken: last !== undefined && rows.length > maxResults ? toNextToken(last.id) : undefined,
  };
});
