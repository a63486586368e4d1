import * as z from 'zod';
import { MaxResults, NextToken, operation, toNextToken, toSeconds } from './operation.ts';

const Input = z.object({ maxResults: MaxResults, nextToken: NextToken });

export const listStateMachines = operation(Input, (engine, { maxResults, nextToken }) => {
  const rows = engine.machines.page(nextToken ?? 0, maxResults + 1);
  const shown = rows.slice(0, maxResults);
  const last = shown.at(-1);
  return {
    stateMachines: shown.map((row) => ({
      stateMachineArn: engine.arns.machine(row.name),
      name: row.name,
      type: 'STANDARD',
      creationDate: toSeconds(row.createdAt),
    })),
    nextToken: last !== undefined && rows.length > maxResults ? toNextToken(last.id) : undefined,
  };
});
