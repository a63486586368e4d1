import * as z from 'zod';
import { Thread, ThreadListItem } from '../domain/thread.ts';
import { Clinic } from '../domain/triage.ts';

export const ThreadView = Thread;
export const ThreadList = z.strictObject({ items: z.array(ThreadListItem), cursor: z.string().optional() });
export const ThreadListQuery = z.strictObject({
  specialty: Clinic.optional(),
  topic: z.string().regex(/^[a-z0-9-]{1,80}$/).optional(),
  cursor: z.string().max(1_000).optional(),
});
/** Triage versions in force: what judges the questions of now. */
const TriageVersions = z.strictObject({ deidentification: z.string(), specialty: z.string(), urgency: z.string(), answerChecks: z.string() });
export const Health = z.strictObject({ status: z.literal('ok'), triage: TriageVersions });
