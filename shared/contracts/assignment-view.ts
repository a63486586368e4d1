import * as z from 'zod';
import { QuestionContext } from '../domain/context/question-context.ts';
import { Instant, QuestionId } from '../domain/ids.ts';
import { AgeBand, Sex } from '../domain/question.ts';
import { Clinic, Specialty, UrgencyLevel } from '../domain/triage.ts';
import { AnswerCheckView } from './answer-check-view.ts';
import { EarlierRound } from './earlier-round.ts';
import { ExchangeRound } from './information-view.ts';
import { longestText, phiText, typedText } from './patient-text.ts';
import { SimilarThread } from '../domain/thread.ts';
import { AnswerDraft } from './answer-draft.ts';
import { RedFlagView } from './red-flag-view.ts';

/** What a doctor sees of a question that is theirs to answer. */
export const AssignmentView = z.strictObject({
  questionId: QuestionId,
  title: z.string(),
  text: z.string(),
  specialty: Specialty,
  secondarySpecialty: Clinic.optional(),
  urgency: z.strictObject({ level: UrgencyLevel, redFlags: z.array(RedFlagView) }),
  asker: z.strictObject({ ageBand: AgeBand.optional(), sex: Sex.optional(), nickname: z.string() }),
  context: QuestionContext,
  questionsAsked: z.array(z.string()),
  assignedAt: Instant,
  dueAt: Instant,
  waiting: z
    .strictObject({ askedAt: Instant, replyDueAt: Instant })
    .optional()
    .meta({ description: 'The patient was asked for more: until they reply, or at the latest until `replyDueAt`, the clock stands still.' }),
  returnReason: z.string().optional().meta({ description: 'Why a moderator sent the answer back.' }),
  returnedAnswer: z
    .strictObject({ reply: z.string(), moreInfo: z.string().optional(), ...AnswerCheckView.shape })
    .optional()
    .meta({ description: 'The answer that was sent back, de-identified, with what the checks found in it.' }),
});
export type AssignmentView = z.infer<typeof AssignmentView>;

/** An assignment opened: with all that helps to answer it. */
export const AssignmentDetail = AssignmentView.extend({
  marks: z
    .array(z.strictObject({ name: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() }))
    .meta({ description: 'Where red flags stand in `text`, in UTF-16 code units; what they are is told by their names in `urgency`, or is news of today’s rules.' }),
  exchange: z.array(ExchangeRound).meta({ description: 'What the patient was asked, and what they replied; the replies stand in `text` too.' }),
  earlier: z.array(EarlierRound).meta({ description: 'The rounds of the conversation that it goes on with, the first one first.' }),
  similar: z.array(SimilarThread).meta({ description: 'Published threads that are most like it.' }),
  draft: AnswerDraft.optional().meta({ description: 'What the caller has begun to write.' }),
});
export type AssignmentDetail = z.infer<typeof AssignmentDetail>;
export const AssignmentList = z.strictObject({ items: z.array(AssignmentView), cursor: z.string().optional() });

export const AnswerRequest = z.strictObject({ reply: phiText(longestText), moreInfo: phiText(longestText).optional() });

/** Why a doctor hands an assignment back. `notMyField`: a moderator looks at its specialty before another doctor gets it. */
export const DeclineCode = z.enum(['notMyField', 'noTime', 'cannotAnswerOnline', 'personal', 'other']);
export const DeclineAssignmentRequest = z
  .strictObject({ code: DeclineCode.default('other'), reason: typedText(2_000).optional().meta({ description: 'For the moderators; without it `code` must say why.' }) })
  .refine(({ code, reason }) => code !== 'other' || reason !== undefined, { path: ['reason'], error: 'required' });
/** Whether the caller takes questions. Who goes off duty may say until when, and hand what is open to colleagues. */
export const DutyRequest = z
  .strictObject({
    onDuty: z.boolean(),
    until: Instant.optional().meta({ description: 'On duty again from then on, by itself.' }),
    handOver: z.boolean().optional().meta({ description: 'Open assignments go back to the backlog.' }),
  })
  .refine(({ onDuty, until, handOver }) => !onDuty || (until === undefined && handOver !== true), { error: 'only_off_duty' });
export type DutyRequest = z.output<typeof DutyRequest>;

/** What became of an assignment after the doctor acted. */
export const AssignmentOutcome = z.strictObject({ questionId: QuestionId, status: z.string() });
