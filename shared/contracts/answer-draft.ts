import * as z from 'zod';
import { Instant } from '../domain/ids.ts';
import { PhiText } from '../domain/phi-text.ts';
import { AnswerCheckView } from './answer-check-view.ts';
import { longestText, unfinishedText } from './patient-text.ts';

/** What a doctor has begun to write, as it is kept. */
export const AnswerDraft = z.strictObject({
  reply: z.string(),
  moreInfo: z.string().optional(),
  version: z.int().positive(),
  savedAt: Instant,
});

/** `version`: the one that the caller has before them; 0 when there was none. */
export const AnswerDraftRequest = z.strictObject({
  reply: unfinishedText(longestText),
  moreInfo: unfinishedText(longestText).optional(),
  version: z.int().nonnegative(),
});
export const AnswerDraftSaved = z.strictObject({ version: z.int().positive(), savedAt: Instant });

const unfinished = unfinishedText(longestText).transform((text) => new PhiText(text));
export const AnswerTrialRequest = z.strictObject({ reply: unfinished, moreInfo: unfinished.optional() });

/** What the checks would say of an answer, which is kept nowhere. Offsets are those of the texts given back here. */
export const AnswerTrial = AnswerCheckView.extend({
  reply: z.string().meta({ description: 'As readers would see it.' }),
  moreInfo: z.string().optional(),
  verdict: z.enum(['accepted', 'needsReview']).meta({ description: '`needsReview`: a moderator would look first.' }),
});
export type AnswerTrial = z.infer<typeof AnswerTrial>;
