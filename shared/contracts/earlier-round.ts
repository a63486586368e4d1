import * as z from 'zod';

/** A round of the same conversation: what the patient asked before, de-identified, and what they were answered. */
export const EarlierRound = z.strictObject({
  title: z.string().optional(),
  text: z.string(),
  answer: z.strictObject({ text: z.string(), moreInfo: z.string().optional(), doctor: z.string() }),
});
export type EarlierRound = z.infer<typeof EarlierRound>;
