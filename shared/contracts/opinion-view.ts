import * as z from 'zod';
import { Instant } from '../domain/ids.ts';
import { OpinionKind, OpinionState } from '../domain/opinion.ts';
import { SecondOpinion, Slug, ThreadListItem } from '../domain/thread.ts';
import { phiText } from './patient-text.ts';

/** The longest text of an opinion, in UTF-16 code units: a page stays readable. */
export const longestOpinion = 3_000;

/** What a second doctor says of a published answer; it takes the place of what they said of it before. */
export const OpinionRequest = z
  .strictObject({
    kind: OpinionKind,
    text: phiText(longestOpinion)
      .optional()
      .meta({ description: 'None where the doctor agrees. What they add is published under the answer with their name; why they disagree is for a moderator, and never published by itself.' }),
  })
  .refine(({ kind, text }) => kind === 'agree' || text !== undefined, { path: ['text'], error: 'required' })
  .refine(({ kind, text }) => kind !== 'agree' || text === undefined, { path: ['text'], error: 'not_allowed' });
export type OpinionRequest = z.output<typeof OpinionRequest>;

/** The caller’s own opinion. */
export const OwnOpinion = z.strictObject({
  kind: OpinionKind,
  state: z.enum(['published', 'held', 'returned', 'settled', 'outdated']).meta({
    description:
      '`held`: a moderator decides; `returned`: it came back with a `reason` and may be given anew; `settled`: a moderator has dealt with a disagreement; `outdated`: the answer was corrected since, so the agreement is off its page.',
  }),
  text: z.string().optional().meta({ description: 'De-identified, as readers would see it.' }),
  givenAt: Instant,
  reason: z.string().optional(),
});
export type OwnOpinion = z.infer<typeof OwnOpinion>;

/** A published answer before another doctor: what colleagues say of it, and what the caller has said. */
export const OpinionsView = z.strictObject({
  slug: Slug,
  isAuthor: z.boolean().meta({ description: 'The caller wrote the answer: they may ask for opinions and give none.' }),
  requestedAt: Instant.optional().meta({ description: 'Since when its doctor has asked for a second opinion.' }),
  opinions: z.array(SecondOpinion).meta({ description: 'Those on its page.' }),
  own: OwnOpinion.optional(),
});
export type OpinionsView = z.infer<typeof OpinionsView>;

export const WantedOpinions = z.strictObject({
  items: z.array(ThreadListItem.extend({ requestedAt: Instant })).meta({ description: 'Answers of colleagues, the longest waiting first.' }),
  own: z.array(ThreadListItem.extend({ kind: OpinionKind, state: OpinionState, givenAt: Instant })).meta({ description: 'What the caller has said of others’ answers, the newest first; at most fifty.' }),
});
export type WantedOpinions = z.infer<typeof WantedOpinions>;
