import type { TraceId } from '../domain/trace-id.ts';

/** The message attribute that takes a trace along: from queue to consumer, and through the topic to its queues. */
export function traceAttribute(traceId: TraceId | undefined): Record<string, { DataType: 'String'; StringValue: string }> {
  return traceId === undefined ? {} : { traceId: { DataType: 'String', StringValue: traceId } };
}
