import * as z from 'zod';
import { failTask } from '../complete-task.ts';
import { operation } from './operation.ts';

const Input = z.object({
  taskToken: z.string().min(1).max(2048),
  error: z.string().max(256).default(''),
  cause: z.string().max(32_768).default(''),
});

export const sendTaskFailure = operation(Input, (engine, { taskToken, error, cause }) => {
  failTask(engine, taskToken, { Error: error, Cause: cause });
  return {};
});
