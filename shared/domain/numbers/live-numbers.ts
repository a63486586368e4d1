import * as z from 'zod';
import { Instant, StaffId } from '../ids.ts';
import { Clinic } from '../triage.ts';

const count = z.int().nonnegative();
const since = Instant.nullable();

const PendingReviews = z.strictObject({ pending: count, oldestSince: since, overdue: count });
const PendingPart = z.strictObject({ specialty: z.enum([...Clinic.options, 'both']), language: z.string(), pending: count, oldestSince: since });
const PendingDoctor = z.strictObject({
  doctorId: StaffId,
  onDuty: z.boolean(),
  capacity: count,
  toAnswer: count,
  firstDueAt: since,
  overdue: count,
  inCheck: count.meta({ description: 'Answered, and not through its check or review.' }),
});

/** What is pending at an instant, and since when. `oldestSince` is an instant, null where nothing is pending. */
export const LiveNumbers = z.strictObject({
  at: Instant,
  machine: z.strictObject({
    pending: count.meta({ description: 'In a step of triage, checking or publishing.' }),
    late: count.meta({ description: 'Of these, so long without progress that the reconciler looks.' }),
  }),
  reviews: z.strictObject({ open: PendingReviews, claimed: PendingReviews }),
  backlog: z.strictObject({
    pending: count,
    parts: z.array(PendingPart),
    unserved: count.meta({ description: 'Of the pending, in a language that neither the stage nor a doctor names.' }),
  }),
  withPatient: z.strictObject({
    pending: count.meta({ description: 'Before its patient, for a look at the page or a reply to the doctor: its clock stands still.' }),
  }),
  doctors: z.array(PendingDoctor),
});
export type LiveNumbers = z.infer<typeof LiveNumbers>;
