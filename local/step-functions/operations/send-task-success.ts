import * as z from 'zod';
import { succeedTask } from '../complete-task.ts';
import { payloadLimitBytes, tryJson } from '../json.ts';
import { ServiceError } from '../service-error.ts';
import { operation } from './operation.ts';

const withinLimit = (text: string) => Buffer.byteLength(text) <= payloadLimitBytes;
const Input = z.object({ taskToken: z.string().min(1).max(2048), output: z.string().refine(withinLimit) });

export const sendTaskSuccess = operation(Input, (engine, { taskToken, output }) => {
  const value = tryJson(output);
  if (value === undefined) throw new ServiceError('InvalidOutput', 'Invalid Output: not JSON');
  succeedTask(engine, taskToken, value);
  return {};
});
