import * as z from 'zod';
import { Instant, QuestionId } from '../domain/ids.ts';
import { typedText } from './patient-text.ts';

/** An answer of the caller’s, as it is read now. */
export const OwnAnswer = z.strictObject({
  questionId: QuestionId,
  title: z.string(),
  status: z.enum(['answered', 'answerInReview', 'awaitingPatient', 'published', 'answeredPrivately']),
  answeredAt: Instant,
  correctedAt: Instant.optional(),
  reply: z.string().optional().meta({ description: 'Absent until it is checked.' }),
  moreInfo: z.string().optional(),
  correction: z
    .strictObject({ state: z.enum(['inReview', 'returned']), reply: z.string(), moreInfo: z.string().optional(), reason: z.string().optional() })
    .optional()
    .meta({ description: 'Of an answer that is out: a correction before a moderator, or given back with a reason; `reply` stays as it is meanwhile.' }),
  slug: z.string().optional().meta({ description: 'Of the page, `/t/{slug}`, when it is public.' }),
  askedAgain: z.strictObject({ reason: z.string(), at: Instant }).optional().meta({ description: 'A moderator asks for another look at it since it was last written: a colleague disagrees.' }),
});
export type OwnAnswer = z.infer<typeof OwnAnswer>;
export const OwnAnswerList = z.strictObject({ items: z.array(OwnAnswer), cursor: z.string().optional() });
export type OwnAnswerList = z.infer<typeof OwnAnswerList>;

export const RetractRequest = z.strictObject({ reason: typedText(2_000).meta({ description: 'For the moderators and the doctor who answers instead.' }) });
