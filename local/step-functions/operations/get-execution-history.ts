import * as z from 'zod';
import type { HistoryRow } from '../history-store.ts';
import { isJsonObject, type Json } from '../json.ts';
import { findExecution } from './find-execution.ts';
import { MaxResults, NextToken, operation, toNextToken, toSeconds } from './operation.ts';

const Input = z.object({
  executionArn: z.string(),
  maxResults: MaxResults,
  reverseOrder: z.boolean().default(false),
  nextToken: NextToken,
  includeExecutionData: z.boolean().default(true),
});

export const getExecutionHistory = operation(Input, (engine, input) => {
  const { executionArn, maxResults, reverseOrder, nextToken, includeExecutionData } = input;
  const { row } = findExecution(engine, executionArn);
  const from = nextToken ?? (reverseOrder ? Number.MAX_SAFE_INTEGER : 0);
  const rows = engine.history.page(row.id, from, reverseOrder, maxResults + 1);
  const shown = rows.slice(0, maxResults);
  const last = shown.at(-1);
  return {
    events: shown.map((event) => toWire(event, includeExecutionData)),
    nextToken: last !== undefined && rows.length > maxResults ? toNextToken(last.id) : undefined,
  };
});

/** Fields that hold the execution's own data: JSON text on the wire, left out on request. */
const dataFields = new Set(['input', 'output', 'parameters']);

function toWire(event: HistoryRow, includeData: boolean): object {
  const details: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(event.details)) {
    if (key === 'assignedVariables') {
      if (includeData) details[key] = variablesToWire(value);
    } else if (!dataFields.has(key)) {
      details[key] = value;
    } else if (includeData) {
      details[key] = JSON.stringify(value);
      details[`${key}Details`] = { truncated: false };
    }
  }
  return {
    timestamp: toSeconds(event.at),
    type: event.type,
    id: event.id,
    previousEventId: event.previous,
    ...(Object.keys(details).length === 0 ? {} : { [detailsField(event.type)]: details }),
  };
}

function variablesToWire(variables: Json): Record<string, string> {
  if (!isJsonObject(variables)) return {};
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, JSON.stringify(value)]));
}

/** All states share one field for entering and one for leaving; every other type has a field of its own. */
function detailsField(type: string): string {
  if (type.endsWith('StateEntered')) return 'stateEnteredEventDetails';
  if (type.endsWith('StateExited')) return 'stateExitedEventDetails';
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`;
}
