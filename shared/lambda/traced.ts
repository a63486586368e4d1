import type { Context } from 'aws-lambda';
import type { TraceId } from '../domain/trace-id.ts';
import { withTrace } from '../tracing/trace-context.ts';

/** The handler, doing its work within the trace that its event names: every log line and every event written says so. */
export function traced<E, R>(traceOf: (event: E) => TraceId | undefined, handler: (event: E, context: Context) => Promise<R>) {
  return (event: E, context: Context): Promise<R> => withTrace(traceOf(event), () => handler(event, context));
}
