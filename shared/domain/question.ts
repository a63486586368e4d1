import * as z from 'zod';
import { Code, CountryCode, LanguageCode, SlugCode } from './codes.ts';
import { Instant, QuestionId, ReviewSubject, StaffId } from './ids.ts';
import { Clinic, Specialty, UrgencyLevel } from './triage.ts';

export const AgeBand = z.enum(['0-9', '10-19', '20-29', '30-39', '40-49', '50-59', '60-69', '70-79', '80-89', '90+']);
export type AgeBand = z.infer<typeof AgeBand>;
export const Sex = z.enum(['female', 'male', 'other', 'unknown']);
export const Relation = z.enum(['self', 'child', 'parent', 'partner', 'other']);

/** Who asks, as far as it may be published: bands, never exact ages. */
export const Asker = z.object({ ageBand: AgeBand.optional(), sex: Sex.optional(), relation: Relation.optional() });
export type Asker = z.infer<typeof Asker>;

/** Why a person looks at a question or an answer. */
export const ReviewReason = z.enum([
  'emergency',
  'urgencyUnknown',
  'identifiersUncertain',
  'specialtyUncertain',
  'languageUnsupported',
  'abuse',
  'minor',
  'stepFailed',
  'backlogOverdue',
  'declinedByDoctors',
  'answerCheck',
  'correction',
  'lowRating',
  'disagreement',
  'opinionCheck',
  'stale',
  'appeal',
]);
export type ReviewReason = z.infer<typeof ReviewReason>;

/** The level and codes that a detector or a person gave; the record of events says which. */
export const UrgencyFinding = z.object({ level: UrgencyLevel, redFlags: z.array(Code), review: z.boolean() });
export type UrgencyFinding = z.infer<typeof UrgencyFinding>;

export const SpecialtyFinding = z.object({
  specialty: Specialty,
  secondary: Clinic.optional(),
  review: z.boolean(),
  /** The clinic to try first when the specialty is `both`. */
  likelier: Clinic.optional(),
});
export type SpecialtyFinding = z.infer<typeof SpecialtyFinding>;

/** Which de-identified body is in force (a moderator's redactions make a new one) and how sure the detectors were. */
export const DeidentifiedText = z.object({ textVersion: z.int().positive(), uncertain: z.boolean() });
export type DeidentifiedText = z.infer<typeof DeidentifiedText>;

/** What a question goes on from: the one before it, which round of the conversation it is, and who answered before. */
export const FollowUp = z.object({ of: QuestionId, round: z.int().min(2), doctorId: StaffId });
export type FollowUp = z.infer<typeof FollowUp>;

const always = {
  questionId: QuestionId,
  version: z.int().positive(),
  acceptedAt: Instant,
  changedAt: Instant,
  /** BCP 47, stated or detected. */
  language: LanguageCode,
  /** Whether this stage's detectors and doctors work in it; if not, a moderator looks first. */
  languageSupported: z.boolean(),
  country: CountryCode,
  consent: z.object({ publish: z.boolean(), preview: z.boolean().optional() }),
  followUp: FollowUp.optional(),
  /** Once an emergency, an answer is published only after a second person's review. */
  everEmergency: z.boolean(),
};
const alwaysKeys = {
  questionId: true, version: true, acceptedAt: true, changedAt: true, language: true, languageSupported: true, country: true, consent: true, everEmergency: true, followUp: true,
} as const satisfies Record<keyof typeof always, true>;
/** What earlier decisions settled: reasons that were cleared and by whom, so that nobody is asked twice or checks themself. */
const settled = { clearedReasons: z.array(ReviewReason), releasedBy: StaffId.optional() };
/** Until it is queued: what the raw text said at the door, below which triage never goes. */
const untriaged = {
  ...always,
  ...settled,
  intake: UrgencyFinding,
  /** It may be about somebody under age, and nobody has said that a guardian agrees. */
  lacksGuardian: z.boolean().optional(),
};
const deidentified = { ...untriaged, deidentified: DeidentifiedText };
const classified = { ...deidentified, classification: SpecialtyFinding };
const triaged = { ...classified, urgency: UrgencyFinding, isAbusive: z.boolean().optional() };
const found = { deidentified: DeidentifiedText, classification: SpecialtyFinding, urgency: UrgencyFinding };
const ready = { ...always, releasedBy: StaffId.optional(), ...found, excludedDoctors: z.array(StaffId), answerVersion: z.int().nonnegative() };
const queued = { ...ready, declines: z.int().nonnegative() };
const assigned = { ...queued, doctorId: StaffId, assignedAt: Instant, dueAt: Instant };
const answered = { ...assigned, answeredAt: Instant };
/** When the patient's look at this answer's page was over: it is not asked for again, and no longer holds its doctor's place. */
const previewed = { previewedAt: Instant.optional() };
/** A doctor's correction of an answer that is out, before a moderator or given back by one; `version`: of its body. */
const ProposedCorrection = z.object({ version: z.int().positive(), state: z.enum(['inReview', 'returned']) });
/** Of the way to its answer it keeps no more than a correction or another doctor needs. */
const out = { ...ready, doctorId: StaffId, answeredAt: Instant, correction: ProposedCorrection.optional(), endedAt: Instant };
const overdueMarks = { warnedAt: Instant.optional(), overdueAt: Instant.optional() };
/** Minutes for which the doctor's clock stood still, because the patient was asked for more. */
const waited = { waitedMinutes: z.number().nonnegative().optional() };

const reviewed = {
  ...untriaged,
  deidentified: DeidentifiedText.optional(),
  classification: SpecialtyFinding.optional(),
  urgency: UrgencyFinding.optional(),
  excludedDoctors: z.array(StaffId),
  answerVersion: z.int().nonnegative(),
  reasons: z.array(ReviewReason),
};
const answerReviewed = { ...answered, ...previewed, reasons: z.array(ReviewReason) };
/** What was known when the question was declined: an appeal puts it back there. */
const Evidence = z.union([z.object(answerReviewed).omit(alwaysKeys), z.object(reviewed).omit(alwaysKeys)]);

const status = <S extends string, T extends z.ZodRawShape>(name: S, shape: T) => z.object({ status: z.literal(name), ...shape });

/** A question: each status holds exactly the evidence that got it there. Bodies (text, answer, thread) are rows of their own. */
export const Question = z.discriminatedUnion('status', [
  status('submitted', untriaged),
  status('deidentified', deidentified),
  status('classified', classified),
  status('triaged', triaged),
  status('inReview', reviewed),
  status('awaitingDoctor', { ...queued, queuedAt: Instant, dueAt: Instant, warnedAt: Instant.optional() }),
  status('assigned', { ...assigned, ...overdueMarks, ...waited }),
  status('awaitingInformation', { ...assigned, ...overdueMarks, ...waited, askedAt: Instant, replyDueAt: Instant }),
  status('answered', { ...answered, ...previewed, acceptedBy: StaffId.optional() }),
  status('answerInReview', answerReviewed),
  status('awaitingPatient', { ...answered, acceptedBy: StaffId, previewEndsAt: Instant }),
  /** `round`: it stands on the page of the conversation that it goes on with. */
  /** `staleAt`: when it was last put before a person because its time to be looked at again had come. */
  status('published', { ...out, slug: SlugCode, round: z.int().min(2).optional(), staleAt: Instant.optional() }),
  status('answeredPrivately', out),
  status('declined', { ...always, urgency: UrgencyFinding, declinedBy: StaffId, subject: ReviewSubject, evidence: Evidence.optional(), endedAt: Instant }),
  status('withdrawn', { ...always, urgency: UrgencyFinding, endedAt: Instant }),
]);
export type Question = z.infer<typeof Question>;
export type Status = Question['status'];
export type QuestionIn<S extends Status> = Extract<Question, { status: S }>;

/** A question that a doctor has answered. */
export type AnsweredBy = QuestionIn<'answered' | 'answerInReview' | 'awaitingPatient' | 'published' | 'answeredPrivately'>;

/** A question whose answer its patient has: its page is public, or the answer is theirs alone. */
export type OutQuestion = QuestionIn<'published' | 'answeredPrivately'>;

export const statuses: readonly Status[] = Question.options.map((option) => option.shape.status.value);
export const endStatuses = ['published', 'answeredPrivately', 'declined', 'withdrawn'] as const satisfies readonly Status[];
export type EndStatus = (typeof endStatuses)[number];

/** True once nothing more will happen to the question (withdrawing what was published aside). */
export function hasEnded(question: Question): question is QuestionIn<EndStatus> {
  return (endStatuses as readonly Status[]).includes(question.status);
}

export function isIn<S extends Status>(question: Question, among: readonly S[]): question is QuestionIn<S> {
  return (among as readonly Status[]).includes(question.status);
}

/** The urgency in force: what triage or a person said, else what the door said. */
export function urgencyOf(question: Question): UrgencyFinding {
  if (!('intake' in question)) return question.urgency;
  return ('urgency' in question ? question.urgency : undefined) ?? question.intake;
}

/** The age band of an exact age in years. */
export function ageBandOf(ageYears: number): AgeBand {
  if (ageYears >= 90) return '90+';
  const decade = Math.floor(ageYears / 10) * 10;
  return AgeBand.parse(`${decade}-${decade + 9}`);
}
