import * as z from 'zod';
import { AnswerFinding } from './answering/answer-finding.ts';
import { Coverage } from './answering/question-coverage.ts';
import { Satisfaction } from './feedback.ts';
import { Instant, StaffId } from './ids.ts';
import { OpinionKind, OpinionState } from './opinion.ts';
import { Asker } from './question.ts';
import { DoctorSnapshot, Slug, StoredThread } from './thread.ts';
import { Classification, PhiSpan, PlacedSpan, UrgencyAssessment } from './triage.ts';

/** A question's de-identified text, written once per version; `spans` are placeholders, `doubts` what was left in doubt, as offsets of `text`. */
export const TextBody = z.object({
  title: z.string().optional(),
  text: z.string(),
  /** Present only when the chosen nickname identifies nobody. */
  nickname: z.string().optional(),
  asker: Asker,
  spans: z.array(PlacedSpan),
  doubts: z.array(PhiSpan).default([]),
  questionsAsked: z.array(z.string()),
  /** Of the de-identifier; texts stored before it was kept have none. */
  version: z.string().optional(),
});
export type TextBody = z.infer<typeof TextBody>;

/** Why the machine sent a question where it did, kept whole so that it can be replayed. */
export const ClassificationBody = Classification;
export const UrgencyBody = UrgencyAssessment;

/** A checked answer, de-identified, with its doctor as they were when they wrote it. */
export const AnswerBody = z.object({
  reply: z.string(),
  spans: z.array(PlacedSpan),
  moreInfo: z.string().optional(),
  doctor: DoctorSnapshot,
  answeredAt: Instant,
  /** When its doctor last corrected it. */
  correctedAt: Instant.optional(),
  findings: z.array(AnswerFinding),
  /** One entry per question asked, in order. Absent, like the version of the checks, on answers of before they were kept. */
  coverage: z.array(Coverage).optional(),
  version: z.string().optional(),
});
export type AnswerBody = z.infer<typeof AnswerBody>;

/** The page as it will be, but for its address and its neighbours: what a patient is shown before it is published. */
export const PreviewBody = StoredThread.omit({ slug: true, similar: true, reviewedAt: true });
export type PreviewBody = z.infer<typeof PreviewBody>;

/** What a patient said of the answer; the comment is de-identified, and never published. */
export const FeedbackBody = z.object({ answered: Satisfaction, thanks: z.boolean(), comment: z.string().optional(), at: Instant });
export type FeedbackBody = z.infer<typeof FeedbackBody>;

/** A person's words to the patient or the doctor. */
export const ReasonBody = z.object({ reason: z.string(), by: StaffId, at: Instant });
export type ReasonBody = z.infer<typeof ReasonBody>;

/** What doctors asked the patient for, and what they got; both de-identified, oldest first. */
export const ExchangeBody = z.object({
  rounds: z.array(z.object({ question: z.string(), by: StaffId, askedAt: Instant, reply: z.string().optional(), repliedAt: Instant.optional() })),
});
export type ExchangeBody = z.infer<typeof ExchangeBody>;

/** An answer that its doctor has begun to write; `version` counts how often it was kept. */
export const DraftBody = z.object({ reply: z.string(), moreInfo: z.string().optional(), by: StaffId, version: z.int().positive(), savedAt: Instant });
export type DraftBody = z.infer<typeof DraftBody>;

/**
 * A second doctor's opinion of an answer, de-identified, with that doctor as they were when they gave it. One for each
 * doctor and page: a new one takes the place of the one before.
 */
export const OpinionBody = z.object({
  kind: OpinionKind,
  state: OpinionState,
  doctorId: StaffId,
  doctor: DoctorSnapshot,
  /** The page that it is about: an answer taken back and given anew has another. */
  slug: Slug,
  /** The version of the answer that was read: to agree with one is not to agree with its correction. */
  answerVersion: z.int().positive(),
  givenAt: Instant,
  text: z.string().optional(),
  spans: z.array(PlacedSpan).default([]),
  findings: z.array(AnswerFinding).default([]),
  /** Why a moderator gave it back. */
  reason: z.string().optional(),
});
export type OpinionBody = z.infer<typeof OpinionBody>;

/** A doctor's wish that colleagues look at an answer of theirs. */
export const OpinionRequestBody = z.object({ slug: Slug, by: StaffId, requestedAt: Instant });
export type OpinionRequestBody = z.infer<typeof OpinionRequestBody>;

/** What a moderator wrote with a decision; only moderators read it here. */
export const NoteBody = z.object({ reason: z.string().optional(), patientNote: z.string().optional(), internalNote: z.string().optional(), by: StaffId, at: Instant });
export type NoteBody = z.infer<typeof NoteBody>;
