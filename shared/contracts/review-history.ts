import * as z from 'zod';
import { auditRoles } from '../domain/audit-record.ts';
import { Code } from '../domain/codes.ts';
import { eventTypes } from '../domain/events.ts';
import type { EventType } from '../domain/events.ts';
import { Instant, ReviewId, StaffId } from '../domain/ids.ts';
import { statuses } from '../domain/question.ts';
import type { Status } from '../domain/question.ts';
import { Decision } from '../domain/review.ts';

const status = z.enum(statuses as [Status, ...Status[]]);

/** How a question was handled, for moderators: codes, who, when, and the words that moderators left with their decisions. */
export const ReviewHistory = z.strictObject({
  items: z.array(
    z.strictObject({
      at: Instant,
      event: z.enum(eventTypes as [EventType, ...EventType[]]),
      by: z.enum(auditRoles),
      actor: StaffId.meta({ description: 'A staff id, `patient`, or the name of a step.' }),
      reviewId: ReviewId.optional(),
      from: status.optional(),
      to: status,
      decision: Decision.optional(),
      because: Code.optional().meta({ description: 'The template of reasons.' }),
      reason: z.string().optional(),
      patientNote: z.string().optional(),
      internalNote: z.string().optional(),
    }),
  ).meta({ description: 'The oldest first.' }),
  intact: z.boolean().meta({ description: 'Whether nothing on the record has been changed since it was written.' }),
});
export type ReviewHistory = z.infer<typeof ReviewHistory>;
