import * as z from 'zod';
import { FilterCriteria } from './event-filter.ts';

/** `AWS::Lambda::EventSourceMapping` as far as the engine runs it. */
export const MappingProperties = z.object({
  BatchSize: z.coerce.number().optional(),
  BisectBatchOnFunctionError: z.boolean().default(false),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).optional(),
  Enabled: z.boolean().default(true),
  EventSourceArn: z.string(),
  FilterCriteria: FilterCriteria.optional(),
  FunctionName: z.string(),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  MaximumBatchingWindowInSeconds: z.coerce.number().default(0),
  MaximumRecordAgeInSeconds: z.coerce.number().default(-1),
  MaximumRetryAttempts: z.coerce.number().default(-1),
  ScalingConfig: z.object({ MaximumConcurrency: z.coerce.number().optional() }).optional(),
});
export type MappingProperties = z.infer<typeof MappingProperties>;

/** A running mapping. */
export interface Mapping {
  stop(): Promise<void>;
}
