import { join } from 'node:path';
import { recordEmbeddedMetrics } from './alarms/embedded-metrics.ts';
import type { Metrics } from './alarms/metrics.ts';
import type { Cleanup } from './cleanup.ts';
import { openFunctionLogs } from './lambda/function-log.ts';
import { FunctionPool, type InvocationRecord } from './lambda/function-pool.ts';
import { functionSettings, type CallPaths } from './lambda/function-settings.ts';
import type { Stack } from './template/stack.ts';

export interface FunctionHost extends CallPaths {
  readonly stack: Stack;
  readonly dataDirectory: string;
  readonly offset: SharedArrayBuffer;
  readonly metrics: Metrics;
  readonly cleanup: Cleanup;
}

/** Each is about 30 MB: with the engines the whole tree stays below 1 GB. */
const maximumWorkers = 14;

/** The stack's functions, with their logs in files and their numbers in the metrics. */
export function runFunctions({ stack, dataDirectory, offset, metrics, cleanup, ...callPaths }: FunctionHost): FunctionPool {
  const logs = openFunctionLogs(join(dataDirectory, 'logs'));
  cleanup.add(() => logs.close());
  const print = (functionName: string, text: string): void => {
    logs.write(functionName, text);
    for (const line of text.split('\n')) recordEmbeddedMetrics(line, metrics);
  };
  const record = (invocation: InvocationRecord): void => recordInvocation(metrics, invocation);
  const pool = new FunctionPool(functionSettings(stack, callPaths), { offset, maximumWorkers, maximumPerFunction: 2, print, record });
  cleanup.add(() => pool.stop());
  return pool;
}

function recordInvocation(metrics: Metrics, { functionName, failed, durationMs }: InvocationRecord): void {
  const metric = (name: string) => ({ namespace: 'AWS/Lambda', name, dimensions: { FunctionName: functionName } });
  metrics.record(metric('Invocations'), 1);
  metrics.record(metric('Errors'), failed ? 1 : 0);
  metrics.record(metric('Duration'), durationMs);
}
