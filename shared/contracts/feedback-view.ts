import * as z from 'zod';
import { Satisfaction } from '../domain/feedback.ts';
import { Instant, QuestionId } from '../domain/ids.ts';
import { phiText } from './patient-text.ts';

/** What a patient says of the answer; never published, and nobody is ranked by it. */
export const FeedbackRequest = z.strictObject({
  answered: Satisfaction.meta({ description: 'Whether the answer answered the question.' }),
  thanks: z.boolean().optional().meta({ description: 'Whether the doctor is to read that they are thanked.' }),
  comment: phiText(2_000).optional().meta({ description: 'For the team that looks after quality, who read it without what could identify anybody.' }),
});
export type FeedbackRequest = z.infer<typeof FeedbackRequest>;

export const FeedbackTaken = z.strictObject({ questionId: QuestionId, answered: Satisfaction, thanks: z.boolean() });

/** Whose answers were thanked for, the newest thanks first. */
export const ThanksList = z.strictObject({
  items: z.array(z.strictObject({ questionId: QuestionId, title: z.string(), thankedAt: Instant })),
  cursor: z.string().optional(),
});
export type ThanksList = z.infer<typeof ThanksList>;
