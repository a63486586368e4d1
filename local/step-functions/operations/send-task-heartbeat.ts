import * as z from 'zod';
import { heartbeatTask } from '../complete-task.ts';
import { operation } from './operation.ts';

const Input = z.object({ taskToken: z.string().min(1).max(2048) });

export const sendTaskHeartbeat = operation(Input, (engine, { taskToken }) => {
  heartbeatTask(engine, taskToken);
  return {};
});
