import * as z from 'zod';
import { Code } from '../domain/codes.ts';
import { QuestionContext } from '../domain/context/question-context.ts';
import { Satisfaction } from '../domain/feedback.ts';
import { Instant, QuestionId, ReviewId, ReviewSubject, StaffId } from '../domain/ids.ts';
import { ReviewReason } from '../domain/question.ts';
import { Decision } from '../domain/review.ts';
import { Classification, PhiCategory, PhiSpan, Specialty, UrgencyLevel } from '../domain/triage.ts';
import { OpinionKind } from '../domain/opinion.ts';
import { DoctorSnapshot } from '../domain/thread.ts';
import { AnswerCheckView, AnswerFindingView } from './answer-check-view.ts';
import { typedText } from './patient-text.ts';
import { DismissedFlagView, PlacedFlagView } from './red-flag-view.ts';

const offset = z.int().nonnegative();

/**
 * A moderator's item. `text` is what is judged (the question, or the answer), de-identified, or null when that failed;
 * `spans` are what was replaced and `doubts` what may be an identifier and was left, as offsets of `text`.
 */
export const ReviewItem = z.strictObject({
  reviewId: ReviewId,
  questionId: QuestionId,
  subject: ReviewSubject,
  reasons: z.array(ReviewReason),
  urgency: UrgencyLevel,
  redFlags: z.array(PlacedFlagView).meta({ description: 'Most urgent first; `start` and `end` are offsets of a question’s `text`, where it was found in that.' }),
  dismissedFlags: z.array(DismissedFlagView).meta({ description: 'Red flags that the detector read and did not count: denied, past, imagined, somebody else’s, or of a story. A reading, which a person may see otherwise.' }),
  specialty: Specialty.nullable(),
  classification: Classification.pick({ specialty: true, secondary: true, confidence: true, probabilities: true, review: true, evidence: true })
    .optional()
    .meta({ description: 'What the classifier found, and the terms that decided; `specialty` beside it is the one in force.' }),
  versions: z
    .strictObject({ deidentification: z.string(), specialty: z.string(), urgency: z.string(), context: z.string() })
    .partial()
    .meta({ description: 'Which version of each detector found what is shown.' }),
  context: QuestionContext.optional(),
  title: z.string().optional(),
  text: z.string().nullable(),
  spans: z.array(PhiSpan),
  doubts: z.array(PhiSpan),
  question: z
    .strictObject({ title: z.string().optional(), text: z.string() })
    .optional()
    .meta({ description: 'What was asked, beside an answer in review.' }),
  answer: z
    .strictObject({
      moreInfo: z.string().optional(),
      doctor: z.string(),
      ...AnswerCheckView.shape,
      replaces: z
        .strictObject({ text: z.string(), moreInfo: z.string().optional() })
        .optional()
        .meta({ description: 'The answer that is out, where its doctor’s correction is what is judged.' }),
    })
    .optional()
    .meta({ description: 'An answer in review; its text is `text`.' }),
  feedback: z
    .strictObject({ answered: Satisfaction, comment: z.string().optional() })
    .optional()
    .meta({ description: 'What the patient said of an answer whose quality is judged, de-identified.' }),
  opinions: z
    .array(
      z.strictObject({
        kind: OpinionKind,
        doctor: DoctorSnapshot,
        givenAt: Instant,
        text: z.string(),
        findings: z.array(AnswerFindingView).meta({ description: 'What the checks found in it; `text` is their field `reply`.' }),
      }),
    )
    .optional()
    .meta({ description: 'Second doctors’ opinions that wait for a decision on a published answer: `text` beside it. `release` publishes what was to be added, and leaves the answer as it is; `return` gives additions back and asks the answer’s doctor to look again.' }),
  followUp: z.strictObject({ of: QuestionId, round: z.int().min(2) }).optional().meta({ description: 'The question that this one goes on from, and which round of the conversation it is.' }),
  appeal: z.string().optional().meta({ description: 'What the patient wrote, de-identified, when they asked for another look after a decline.' }),
  isCrisis: z.boolean().meta({ description: 'It is or was an emergency: fold its text until it is asked for. Its answer is released by a second person.' }),
  releasedBy: StaffId.optional().meta({ description: 'Who let the question go on to a doctor.' }),
  isExcluded: z.boolean().meta({ description: 'The caller’s own work is judged: somebody else decides.' }),
  dueAt: Instant,
  openedAt: Instant,
  raised: z.int().nonnegative().meta({ description: 'Ranks above its urgency, by escalation.' }),
  skips: z.int().nonnegative().meta({ description: 'How often it was passed on undecided; every third time escalates it.' }),
  rounds: z.int().nonnegative().meta({ description: 'How often it was decided before.' }),
  state: z.enum(['open', 'claimed', 'decided']),
  version: z.int().positive(),
  claimedBy: StaffId.optional(),
  claimExpiresAt: Instant.optional(),
  decision: z.string().optional(),
  actions: z.array(z.string()),
  templates: z
    .array(z.strictObject({ decision: Decision, code: Code, words: z.string() }))
    .optional()
    .meta({ description: 'Reasons often given for the decisions that the caller may make, in the language of who reads them.' }),
});
export type ReviewItem = z.infer<typeof ReviewItem>;
export const ReviewList = z.strictObject({ items: z.array(ReviewItem), cursor: z.string().optional() });
export const ReviewListQuery = z.strictObject({
  state: z.enum(['open', 'claimed', 'decided', 'all']).default('open'),
  reason: ReviewReason.optional(),
  urgency: UrgencyLevel.optional(),
  subject: ReviewSubject.optional(),
  mine: z.enum(['true', 'false']).default('false').meta({ description: '`true`: only what the caller holds.' }),
  cursor: z.string().max(1_000).optional(),
});
export type ReviewListQuery = z.infer<typeof ReviewListQuery>;

export const DecideRequest = z.strictObject({
  decision: Decision,
  reason: typedText(2_000).optional().meta({ description: 'Why. Of a decline, the patient reads it where there is no `patientNote`; of a return, the doctor does.' }),
  template: Code.optional().meta({ description: 'Code of one of the item’s `templates`: kept on record, and its words stand for a reason that is not given.' }),
  patientNote: typedText(2_000).optional().meta({ description: 'What the patient reads.' }),
  internalNote: typedText(2_000).optional().meta({ description: 'For moderators alone.' }),
  corrections: z
    .strictObject({
      specialty: Specialty.optional(),
      urgency: UrgencyLevel.optional(),
      redactions: z.array(z.strictObject({ start: offset, end: offset, type: PhiCategory })).max(1_000).optional(),
      restorations: z
        .array(z.strictObject({ start: offset, end: offset }))
        .max(100)
        .optional()
        .meta({ description: 'Placeholders of the text to undo, by their offsets; the original words are read on the record, so a reason is needed.' }),
    })
    .optional(),
  version: z.int().positive(),
});
export type DecideRequest = z.infer<typeof DecideRequest>;

export const RawTextRequest = z.strictObject({ reason: typedText(2_000) });
/** The patient's own words: the one answer of the API that holds them, given to a named moderator with a reason. */
export const RawText = z.strictObject({
  questionId: QuestionId,
  text: z.string(),
  title: z.string().optional(),
  nickname: z.string().optional(),
});
