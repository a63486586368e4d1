import * as z from 'zod';
import { auditRoles } from '../domain/audit-record.ts';
import { eventTypes } from '../domain/events.ts';
import type { EventType } from '../domain/events.ts';
import { Satisfaction } from '../domain/feedback.ts';
import { Instant, QuestionId } from '../domain/ids.ts';
import { statuses } from '../domain/question.ts';
import type { Status } from '../domain/question.ts';
import { Clinic } from '../domain/triage.ts';
import { AskedView } from './information-view.ts';
import { PreviewView } from './preview-view.ts';
import { Guidance } from './submission.ts';

/** What the holder of a receipt sees. */
export const QuestionView = z.strictObject({
  questionId: QuestionId,
  status: z.enum(statuses as [Status, ...Status[]]),
  message: z.string().meta({ description: 'One plain sentence on where the question is.' }),
  dueAt: Instant.optional(),
  answer: z
    .strictObject({
      text: z.string(),
      moreInfo: z.string().optional(),
      doctor: z.strictObject({ name: z.string(), specialty: Clinic }),
      answeredAt: Instant,
      correctedAt: Instant.optional().meta({ description: 'When its doctor last corrected it.' }),
    })
    .optional(),
  thread: z.strictObject({ slug: z.string(), url: z.string() }).optional(),
  reason: z.string().optional(),
  canAppeal: z.literal(true).optional().meta({ description: 'Only of a declined question: its patient may ask, once, that somebody else looks at it.' }),
  note: z.string().optional().meta({ description: 'What the team would like the patient to know while it is at work.' }),
  feedback: z.strictObject({ answered: Satisfaction, thanks: z.boolean() }).optional().meta({ description: 'What the patient has said of the answer.' }),
  asked: AskedView.optional().meta({ description: 'Only while it awaits the patient’s reply: what the doctor would like to know.' }),
  delay: z.strictObject({ since: Instant, message: z.string() }).optional().meta({ description: 'A promised time has passed: since when, and what the patient can do.' }),
  followUp: z
    .strictObject({ of: QuestionId.optional(), round: z.int().positive(), roundsLeft: z.int().nonnegative() })
    .optional()
    .meta({ description: 'Which round of its conversation it is, what it goes on from, and how many rounds may follow.' }),
  preview: PreviewView.optional().meta({ description: 'Only while it awaits the patient: the page as it would be published.' }),
  guidance: Guidance.optional(),
});
export type QuestionView = z.infer<typeof QuestionView>;

/** What has happened to a question, and who has read it: roles, never names. */
export const QuestionRecord = z.strictObject({
  items: z.array(z.strictObject({ at: Instant, event: z.enum(eventTypes as [EventType, ...EventType[]]), by: z.enum(auditRoles) })),
  intact: z.boolean().meta({ description: 'Whether nothing on the record has been changed since it was written.' }),
});
export type QuestionRecord = z.infer<typeof QuestionRecord>;

export const Withdrawn = z.strictObject({ questionId: QuestionId, status: z.literal('withdrawn') });
