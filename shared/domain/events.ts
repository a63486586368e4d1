import * as z from 'zod';
import { Code, LanguageCode, SlugCode } from './codes.ts';
import { Satisfaction } from './feedback.ts';
import { Instant, QuestionId, ReviewId, ReviewSubject, StaffId } from './ids.ts';
import { OpinionKind } from './opinion.ts';
import { ReviewReason } from './question.ts';
import { Decision } from './review.ts';
import { TraceId } from './trace-id.ts';
import { Specialty, UrgencyLevel } from './triage.ts';

/** A staff id, `patient`, or the name or version of a step. */
const Actor = StaffId;

const urgency = { urgency: UrgencyLevel };
const specialty = { specialty: Specialty };
const doctor = { doctorId: StaffId };
const due = { dueAt: Instant };
const review = {
  reviewId: ReviewId, subject: ReviewSubject, urgency: UrgencyLevel, reasons: z.array(ReviewReason),
  /** The reasons that are new: all of them when the item is. */
  added: z.array(ReviewReason).optional(),
  actor: Actor.optional(),
};
const reviewDue = { reviewId: ReviewId, subject: ReviewSubject, urgency: UrgencyLevel, dueAt: Instant };
const actor = { actor: Actor };
// Earlier instants that a duration starts at, so that a day's numbers are counted from that day's events alone.
/** Of a moderator's decision: what, by which template of reasons, on an item requested when, claimed last when. */
const decided = { decision: Decision.optional(), because: Code.optional(), openedAt: Instant.optional(), claimedAt: Instant.optional() };
const submission = { acceptedAt: Instant.optional() };
const findings = { urgency: UrgencyLevel.optional(), specialty: Specialty.optional() };

/**
 * What each event carries beside its envelope: ids, codes and instants, never free text. Consumers take no order for
 * granted and know an event again by its id.
 */
export const events = {
  QuestionSubmitted: z.object({ ...urgency, redFlags: z.array(Code), language: LanguageCode }),
  QuestionDeidentified: z.object({}),
  QuestionClassified: z.object({ ...specialty }),
  QuestionTriaged: z.object({ ...urgency, ...specialty }),
  ReviewRequested: z.object(review),
  AnswerReviewRequested: z.object(review),
  ReviewClaimed: z.object({ reviewId: ReviewId, ...actor, urgency: UrgencyLevel.optional(), openedAt: Instant.optional(), firstClaimedAt: Instant.optional() }),
  ReviewUnclaimed: z.object({ reviewId: ReviewId, ...actor }),
  ReviewSkipped: z.object({ reviewId: ReviewId, ...actor, skips: z.int().positive() }),
  ReviewDueSoon: z.object(reviewDue),
  ReviewOverdue: z.object(reviewDue),
  ReviewEscalated: z.object({ ...reviewDue, ...actor, because: Code.optional(), skips: z.int().nonnegative().optional() }),
  EmergencyUnclaimed: z.object(reviewDue),
  RawTextRead: z.object({ reviewId: ReviewId, ...urgency, ...actor }),
  QuestionReleased: z.object({ ...actor, ...decided }),
  QuestionDeclined: z.object({ ...actor, ...decided }),
  QuestionAppealed: z.object(review),
  QuestionQueued: z.object({ ...urgency, ...specialty, ...due }),
  BacklogDueSoon: z.object({ ...urgency, ...specialty, ...due }),
  DoctorAssigned: z.object({ ...urgency, ...specialty, ...doctor, ...due }),
  AssignmentDeclined: z.object({ ...actor }),
  AssignmentReassigned: z.object({ ...urgency, ...specialty }),
  AnswerDueSoon: z.object({ ...urgency, ...doctor, ...due }),
  AnswerOverdue: z.object({ ...urgency, ...doctor, ...due }),
  InformationRequested: z.object({ ...urgency, ...doctor, replyDueAt: Instant }),
  InformationGiven: z.object({ ...urgency, ...doctor, ...due }),
  InformationLapsed: z.object({ ...urgency, ...doctor, ...due }),
  QuestionAnswered: z.object({ ...doctor, ...findings, ...submission, answerVersion: z.int().positive().optional() }),
  AnswerAccepted: z.object({ ...doctor, ...actor, ...decided }),
  AnswerCheckRetried: z.object({ ...doctor, ...actor, ...decided }),
  AnswerReturned: z.object({ ...urgency, ...doctor, ...due, ...actor, ...decided }),
  FeedbackGiven: z.object({ answered: Satisfaction, thanks: z.boolean() }),
  ReviewClosed: z.object({ reviewId: ReviewId, subject: ReviewSubject, ...actor, ...decided }),
  PreviewOpened: z.object({ previewEndsAt: Instant }),
  PreviewApproved: z.object({}),
  PreviewLapsed: z.object({}),
  /** `round`: on the page of the conversation that it goes on with. */
  ThreadPublished: z.object({ slug: SlugCode, round: z.int().min(2).optional(), ...specialty, ...submission }),
  QuestionAnsweredPrivately: z.object({ ...submission }),
  /** With a decision, where a moderator let the correction through. */
  AnswerCorrected: z.object({ ...doctor, answerVersion: z.int().positive(), actor: Actor.optional(), ...decided }),
  CorrectionReturned: z.object({ ...urgency, ...doctor, ...actor, ...decided }),
  OpinionRequested: z.object({ ...doctor, slug: SlugCode }),
  OpinionPublished: z.object({ ...doctor, slug: SlugCode, kind: OpinionKind }),
  OpinionHeld: z.object({ ...review, ...doctor, slug: SlugCode, kind: OpinionKind }),
  /** Additions that were held are on the page; a disagreement changes nothing. */
  OpinionsReleased: z.object({ reviewId: ReviewId, slug: SlugCode, ...actor, ...decided }),
  /** Additions went back to who wrote them, a disagreement to the answer’s doctor. */
  OpinionsReturned: z.object({ reviewId: ReviewId, ...urgency, ...doctor, ...actor, ...decided }),
  AnswerRetracted: z.object({ ...urgency, ...doctor }),
  QuestionWithdrawn: z.object({}),
} as const satisfies Record<string, z.ZodObject>;
export type EventType = keyof typeof events;
export const eventTypes = Object.keys(events) as EventType[];

/** One immutable fact: the audit trail, the outbox and the message on the topic in one. */
export const DomainEvent = z.strictObject({
  eventId: z.string(),
  type: z.enum(eventTypes as [EventType, ...EventType[]]),
  schemaVersion: z.literal(1),
  occurredAt: Instant,
  questionId: QuestionId,
  /** What one request caused has one trace. */
  traceId: TraceId.optional(),
  data: z.record(z.string(), z.unknown()),
});
export type DomainEvent = z.infer<typeof DomainEvent>;

export type FactsOf<T extends EventType> = z.output<(typeof events)[T]>;

/** The data of an event of this type, parsed: what the schema does not name is dropped. */
export function dataOf<T extends EventType>(type: T, facts: unknown): FactsOf<T> {
  return events[type].parse(facts) as FactsOf<T>;
}

/** Which consumer hears of what; the topic's filter policies are made from it. */
export const subscriptions = {
  'resume-execution': [
    'AnswerRetracted',
    'QuestionReleased', 'QuestionDeclined', 'ReviewRequested', 'DoctorAssigned', 'AssignmentDeclined', 'AssignmentReassigned',
    'QuestionAnswered', 'AnswerAccepted', 'AnswerCheckRetried', 'AnswerReturned', 'PreviewApproved', 'PreviewLapsed', 'QuestionAnsweredPrivately',
    'QuestionAppealed',
  ],
  'drain-backlog': [
    'AnswerRetracted',
    'AssignmentDeclined', 'AssignmentReassigned', 'ThreadPublished', 'QuestionAnsweredPrivately', 'QuestionDeclined',
    'QuestionWithdrawn', 'ReviewRequested', 'QuestionReleased', 'PreviewOpened',
  ],
  'notify-staff': [
    'QuestionSubmitted', 'ReviewRequested', 'AnswerReviewRequested', 'ReviewDueSoon', 'ReviewOverdue', 'ReviewEscalated',
    'EmergencyUnclaimed', 'BacklogDueSoon', 'DoctorAssigned', 'InformationGiven', 'InformationLapsed', 'AnswerDueSoon', 'AnswerOverdue', 'AnswerReturned',
    'RawTextRead', 'QuestionAppealed', 'OpinionHeld', 'OpinionsReturned', 'CorrectionReturned',
  ],
  'notify-patient': ['AnswerOverdue', 'ReviewOverdue', 'InformationRequested', 'PreviewOpened', 'ThreadPublished', 'QuestionAnsweredPrivately', 'QuestionDeclined', 'AnswerCorrected', 'AnswerRetracted'],
  'erase-question': ['AnswerRetracted', 'QuestionWithdrawn', 'QuestionDeclined', 'QuestionAppealed', 'ThreadPublished', 'QuestionAnsweredPrivately'],
} as const satisfies Record<string, readonly EventType[]>;
