import * as z from 'zod';
import { QuestionContext } from '../domain/context/question-context.ts';
import { Instant, QuestionId } from '../domain/ids.ts';
import { AgeBand, Sex } from '../domain/question.ts';
import { Clinic, Specialty, UrgencyLevel } from '../domain/triage.ts';
import { AnswerCheckView } from './answer-check-view.ts';
import { longestText, phiText, typedText } from './patient-text.ts';
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
  returnReason: z.string().optional().meta({ description: 'Why a moderator sent the answer back.' }),
  returnedAnswer: z
    .strictObject({ reply: z.string(), moreInfo: z.string().optional(), ...AnswerCheckView.shape })
    .optional()
    .meta({ description: 'The answer that was sent back, de-identified, with what the checks found in it.' }),
});
export type AssignmentView = z.infer<typeof AssignmentView>;
export const AssignmentList = z.strictObject({ items: z.array(AssignmentView), cursor: z.string().optional() });

export const AnswerRequest = z.strictObject({ reply: phiText(longestText), moreInfo: phiText(longestText).optional() });
export const DeclineAssignmentRequest = z.strictObject({ reason: typedText(2_000) });
export const DutyRequest = z.strictObject({ onDuty: z.boolean() });

/** What became of an assignment after the doctor acted. */
export const AssignmentOutcome = z.strictObject({ questionId: QuestionId, status: z.string() });
