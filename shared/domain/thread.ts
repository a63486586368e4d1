import * as z from 'zod';
import { StaffId } from './ids.ts';
import { TopicId } from './publishing/topics.ts';
import { AgeBand, Sex } from './question.ts';
import { Clinic } from './triage.ts';

/** How much of a person a page may show. `safe-harbor`: years, bands, a generated name. `classic`: days and the chosen name. */
export const PublishProfile = z.enum(['safe-harbor', 'classic']);
export type PublishProfile = z.infer<typeof PublishProfile>;

/** A thread's public address: words of its title and an unguessable ending, at most 80 characters, no time in it. */
export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .brand<'Slug'>();
export type Slug = z.infer<typeof Slug>;

/** A date as a page shows it: `YYYY` (safe-harbor) or `YYYY-MM-DD` (classic). */
export const PublishedDate = z.string().regex(/^\d{4}(?:-\d{2}-\d{2})?$/);

/** What stands beside the answer: who wrote it, and who signs for it (H3). */
export const MoreInfo = z.object({
  text: z.string(),
  author: z.object({ name: z.string() }),
  /** Who answers for it with their name. Without one, readers are told that a machine may have written it. */
  signedOffBy: z.object({ name: z.string() }).optional(),
});
export type MoreInfo = z.infer<typeof MoreInfo>;

/** The doctor as they were when they answered: later changes of the roster leave the published line alone. */
export const DoctorSnapshot = z.object({ name: z.string(), specialty: Clinic });
export type DoctorSnapshot = z.infer<typeof DoctorSnapshot>;

/** What stands for an age band where ten years would tell too much: a rare condition and few people like this one. */
export const WideAgeBand = z.enum(['0-19', '20-39', '40-59', '60+']);
export type WideAgeBand = z.infer<typeof WideAgeBand>;

/** Who asked, as far as readers may know. */
export const PublishedAsker = z.object({ nickname: z.string(), ageBand: z.union([AgeBand, WideAgeBand, z.literal('unknown')]), sex: Sex });
export type PublishedAsker = z.infer<typeof PublishedAsker>;

/** A neighbour as its readers see it: both snippets hold at most 280 code points and `...`. */
export const SimilarThread = z.object({
  slug: Slug,
  title: z.string(),
  questionSnippet: z.string(),
  doctor: z.string(),
  specialty: Clinic,
  answerSnippet: z.string(),
});
export type SimilarThread = z.infer<typeof SimilarThread>;

export const RelatedTopic = z.object({ id: TopicId, label: z.string(), specialty: Clinic });
export type RelatedTopic = z.infer<typeof RelatedTopic>;

const questionAsked = { text: z.string(), title: z.string().optional(), askedAt: PublishedDate };
const answerGiven = z.object({
  text: z.string(),
  doctor: DoctorSnapshot,
  answeredAt: PublishedDate,
  /** When the doctor last corrected it. */
  updatedAt: PublishedDate.optional(),
});

/** A later round of the same conversation: what the same patient asked next, and its answer. */
export const ThreadRound = z.object({ round: z.int().min(2), question: z.object(questionAsked), answer: answerGiven, moreInfo: MoreInfo.optional() });
export type ThreadRound = z.infer<typeof ThreadRound>;

/** When a person last looked at it again and let it stand (H9), where that was after its last answer or correction. */
const lookedAt = { reviewedAt: PublishedDate.optional() };

/** What another doctor says of the first answer: that they agree, or something more. */
export const SecondOpinion = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('agree'), doctor: DoctorSnapshot, givenAt: PublishedDate }),
  z.object({ kind: z.literal('add'), doctor: DoctorSnapshot, givenAt: PublishedDate, text: z.string() }),
]);
export type SecondOpinion = z.infer<typeof SecondOpinion>;

/** As it is stored beside its page: with whose it is, which no reader is told but by the name. */
export const StoredOpinion = z.intersection(SecondOpinion, z.object({ doctorId: StaffId }));
export type StoredOpinion = z.infer<typeof StoredOpinion>;

const shape = {
  slug: Slug,
  title: z.string(),
  language: z.string(),
  specialty: Clinic,
  secondarySpecialty: Clinic.optional(),
  topics: z.array(TopicId).max(5),
  question: z.object({ ...questionAsked, asker: PublishedAsker }),
  answer: answerGiven,
  moreInfo: MoreInfo.optional(),
  /** In the order in which they were published. */
  rounds: z.array(ThreadRound).max(9).optional(),
  relatedTopics: z.array(RelatedTopic).max(10),
};

/** A thread as it is served: its neighbours resolved, and until when its last answer, correction or further look counts as reviewed. */
export const Thread = z.object({ ...shape, ...lookedAt, similar: z.array(SimilarThread).max(4), opinions: z.array(SecondOpinion).optional(), reviewBy: PublishedDate });
export type Thread = z.infer<typeof Thread>;

/** A thread as it is stored: its neighbours by slug, so that a withdrawn one is never copied. */
export const StoredThread = z.object({ ...shape, ...lookedAt, similar: z.array(Slug).max(4) });
export type StoredThread = z.infer<typeof StoredThread>;

/** One line of a list of threads. */
export const ThreadListItem = z.object({
  slug: Slug,
  title: z.string(),
  specialty: Clinic,
  topics: z.array(TopicId),
  questionSnippet: z.string(),
  doctor: z.string(),
  answeredAt: PublishedDate,
  /** Other doctors who have added to the answer, by name. */
  contributors: z.array(z.string()).optional(),
});
export type ThreadListItem = z.infer<typeof ThreadListItem>;

/** What ranking needs of a thread; small enough to sit in every topic's index row. */
export const SimilarityKey = z.object({
  slug: Slug,
  specialty: Clinic,
  topics: z.array(TopicId),
  terms: z.array(z.string()),
  /** Whom it would single out: a rare condition with age and sex, counted and never shown. */
  cell: z.string().optional(),
});
export type SimilarityKey = z.infer<typeof SimilarityKey>;
