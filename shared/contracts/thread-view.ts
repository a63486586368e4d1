import * as z from 'zod';
import { Thread, ThreadListItem } from '../domain/thread.ts';
import { Clinic } from '../domain/triage.ts';

export const ThreadView = Thread;
export const ThreadList = z.strictObject({ items: z.array(ThreadListItem), cursor: z.string().optional() });
/** Words that a reader looks for. They are in no log: what somebody looks for here may be about them. */
export const SearchText = z.string().max(200);
/** A language in which the frame of pages is written. */
export const PageLanguage = z.enum(['en', 'zh-Hant']);
export const ThreadListQuery = z.strictObject({
  q: SearchText.optional(),
  specialty: Clinic.optional(),
  topic: z.string().regex(/^[a-z0-9-]{1,80}$/).optional(),
  cursor: z.string().max(1_000).optional(),
});
/** Triage versions in force: what judges the questions of now. */
const TriageVersions = z.strictObject({ deidentification: z.string(), specialty: z.string(), urgency: z.string(), answerChecks: z.string() });
export const Health = z.strictObject({ status: z.literal('ok'), triage: TriageVersions });
