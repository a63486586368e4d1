import * as z from 'zod';
import { AgeBand, Relation, Sex } from '../domain/question.ts';
import { QuestionId } from '../domain/ids.ts';
import { emergencySigns } from '../domain/urgency/emergency-screen.ts';
import type { EmergencySign } from '../domain/urgency/emergency-screen.ts';
import { redFlags } from '../domain/urgency/red-flags.ts';
import type { RedFlagCode } from '../domain/urgency/red-flags.ts';
import { longestText, phiText, tooLongCode } from './patient-text.ts';

/** BCP 47, as far as we need it: language, script, region. */
export const LanguageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, { error: 'not_bcp_47' });
/** ISO 3166 alpha-2. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/, { error: 'not_iso_3166' });

export const About = z.strictObject({
  ageYears: z.int().min(0).max(120).optional(),
  ageBand: AgeBand.optional(),
  sex: Sex.optional(),
  relation: Relation.optional(),
  guardian: z.boolean().optional().meta({ description: 'Of somebody under 18: that a parent or guardian asks or agrees. Without it a moderator looks first.' }),
});

/** A sign of `GET /emergency`, or a red flag by its name. */
export const DeclaredFlag = z.enum([...Object.keys(emergencySigns), ...Object.keys(redFlags)] as (EmergencySign | RedFlagCode)[]);

/** What a patient sends, through any frontend. */
export const Submission = z.strictObject({
  text: phiText(longestText).meta({ description: 'The question, in the patient’s own words.' }),
  title: phiText(200).optional(),
  nickname: phiText(50).optional(),
  about: About.optional(),
  contact: z.strictObject({ email: z.email().max(254, { error: tooLongCode }) }).optional(),
  consent: z.strictObject({
    publish: z.boolean(),
    preview: z.boolean().optional().meta({ description: 'Whether the patient wants to see the page, and may redact more of it or object, before it is published.' }),
  }),
  language: LanguageTag.optional(),
  country: CountryCode.optional(),
  followUpOf: z
    .strictObject({ questionId: QuestionId, receipt: z.string().min(1).max(200) })
    .optional()
    .meta({ description: 'The answered question that this one goes on from, with its receipt: the next round of the conversation, with the same doctor if they are on duty.' }),
  redFlags: z.array(DeclaredFlag).max(20).optional().meta({ description: 'What the patient ticked at the emergency screen: any of them makes the question an emergency.' }),
});
export type Submission = z.infer<typeof Submission>;

/** The message on the submission queue: what our own API sends, or the bare body of another frontend. */
export const SubmissionMessage = z.union([
  z.strictObject({ questionId: QuestionId.optional(), submission: Submission }),
  Submission.transform((submission) => ({ questionId: undefined, submission })),
]);

/** Optional on a submission: a repeat with the same key is the same question. */
export const IdempotencyKey = z.string().regex(/^[\x21-\x7e]{16,128}$/, { error: 'not_16_to_128_printable_ascii' });

export const Guidance = z.strictObject({
  message: z.string(),
  lines: z.array(z.strictObject({ name: z.string(), number: z.string(), hours: z.string().optional() })),
});

export const SubmissionAccepted = z.strictObject({
  questionId: QuestionId,
  receipt: z.string(),
  status: z.literal('submitted'),
  followUp: z
    .strictObject({ outcome: z.enum(['nextRound', 'newQuestion']), round: z.int().min(2).optional() })
    .optional()
    .meta({ description: 'Of a follow-up: which round it is, or that the rounds are used up and it was taken as a question of its own.' }),
  joined: z.literal(true).optional().meta({ description: 'The same was submitted within a day and is still open: these are its id and receipt.' }),
  guidance: Guidance.optional(),
});
