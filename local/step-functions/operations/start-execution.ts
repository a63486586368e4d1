import * as z from 'zod';
import { payloadLimitBytes, tryJson } from '../json.ts';
import { ServiceError } from '../service-error.ts';
import { startExecution as start } from '../start-execution.ts';
import { findMachine } from './find-machine.ts';
import { checkName, Name } from './name-rules.ts';
import { operation, toSeconds } from './operation.ts';

const withinLimit = (text: string) => Buffer.byteLength(text) <= payloadLimitBytes;
const Input = z.object({
  stateMachineArn: z.string(),
  name: Name.optional(),
  input: z.string().refine(withinLimit).default('{}'),
});

export const startExecution = operation(Input, (engine, { stateMachineArn, name, input }) => {
  const machine = findMachine(engine, stateMachineArn);
  if (name !== undefined) checkName(name);
  const value = tryJson(input);
  if (value === undefined) throw new ServiceError('InvalidExecutionInput', 'Invalid State Machine Execution Input: not JSON');
  const row = start(engine, machine, name, input, value);
  return { executionArn: engine.arns.execution(machine.name, row.name), startDate: toSeconds(row.startedAt) };
});
