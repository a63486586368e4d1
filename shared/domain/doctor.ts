import * as z from 'zod';
import { Instant, StaffId } from './ids.ts';
import { Clinic } from './triage.ts';

/** A doctor on the roster. `openAssignments` counts the places in use; it is ours, never the admin's. */
export const Doctor = z.object({
  doctorId: StaffId,
  name: z.string(),
  specialties: z.array(Clinic),
  /** BCP 47. */
  languages: z.array(z.string()),
  /** Assignments that may be open at once. */
  capacity: z.int().nonnegative(),
  /** Inclusive, a day of the stage's time zone. */
  licenceValidUntil: z.iso.date(),
  email: z.email(),
  onDuty: z.boolean(),
  /** Off duty until then, and on duty again by itself. */
  awayUntil: Instant.optional(),
  openAssignments: z.int().nonnegative(),
});
export type Doctor = z.infer<typeof Doctor>;
