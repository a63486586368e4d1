import * as z from 'zod';
import { WorkingHours } from '../domain/working-hours.ts';

const minutes = z.int().positive();
const perUrgency = z.strictObject({ emergency: minutes, unknown: minutes, urgent: minutes, soon: minutes, routine: minutes });

/** The edge stands in another region than the API, so it is told by hand where that is. */
export const EdgeSettings = z.strictObject({
  /** Host name of the core stack's `HttpApiUrl`. */
  originHost: z.hostname(),
  /** The public host name, with its certificate in us-east-1; CloudFront's own name when absent. */
  domain: z.strictObject({ host: z.hostname(), certificateArn: z.string().startsWith('arn:') }).optional(),
  /** Requests of one source address in five minutes, after which it is refused for a while. */
  requestsPerFiveMinutes: z.int().min(10),
  /** Where the front end sends staff to sign in: the core stack's outputs `SignInDomain` and `UserPoolClientId`. */
  signIn: z.strictObject({ domain: z.url(), clientId: z.string().min(1) }).optional(),
});
export type EdgeSettings = z.infer<typeof EdgeSettings>;

/** Paid services that give triage a second look. All are off until a stage names them; failures fall back to ours. */
const Providers = z.strictObject({
  /** One more detector of identifiers, which reads what ours has de-identified. */
  identifiers: z.enum(['comprehend', 'comprehend-medical']).optional(),
  /** A language model on Amazon Bedrock, which may raise urgency or ask for a person, and lowers nothing. */
  secondOpinion: z
    .strictObject({
      /** A model or an inference profile. */
      modelId: z.string().min(1),
      /** What the functions may invoke: the profile, and the models behind it. */
      resourceArns: z.array(z.string().startsWith('arn:')).min(1),
    })
    .optional(),
});

/** What one installation decides for itself. Parsed at synth and again by every function that uses it. */
export const StageSettings = z.strictObject({
  stage: z.string().regex(/^[a-z][a-z0-9-]{0,19}$/),
  siteName: z.string().min(1),
  /** ISO 3166: whose emergency numbers are shown when a question names no country. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** IANA name: licence days and published dates are days of this zone. */
  timeZone: z.string().min(1),
  /** BCP 47: questions in other languages go to a moderator. */
  languages: z.array(z.string()).min(1),
  publishProfile: z.enum(['safe-harbor', 'classic']),
  mailSender: z.email(),
  /** Where readers write to, an address of mail or of a page; absent: the sender of mails. */
  contact: z.union([z.email(), z.url({ protocol: /^https$/ })]).optional(),
  /** Who pays for the service, as every public page says; absent: the page says that it is not stated. */
  funding: z.string().min(1).optional(),
  moderatorAddresses: z.array(z.email()).min(1),
  /** Paged at once for an emergency. */
  onCallAddresses: z.array(z.email()).min(1),
  /** Paged when nobody claims an emergency in time, and by a moderator's `escalate`. */
  secondLineAddresses: z.array(z.email()).min(1),
  /** Origins of the staff's front ends (CORS). */
  staffOrigins: z.array(z.url()),
  /** Where the staff's pages live (`/app/…`), to which mails lead; the API's own address when absent. */
  staffBaseUrl: z.url().optional(),
  /** Where public and patients' pages live; the API's own address when absent. */
  publicBaseUrl: z.url().optional(),
  /** Minutes until a moderator decides, by urgency. */
  reviewWithin: perUrgency,
  /** Minutes in the backlog until a moderator hears that no doctor is free, by urgency. */
  assignWithin: perUrgency,
  /** Minutes from assignment until the doctor's answer is due, by urgency. */
  answerWithin: perUrgency,
  /**
   * When doctors work. Answers to what is `soon` or `routine` are due in minutes of work; everything more urgent, the
   * backlog and reviews go by the clock on the wall. Absent: so do all.
   */
  workingHours: WorkingHours.optional(),
  /** Minutes that a moderator's claim lasts without renewal. */
  claimFor: minutes,
  /** Minutes until the second line is paged for an emergency that nobody claimed. */
  claimEmergencyWithin: minutes,
  /** Minutes without progress after which a question's execution is looked at. */
  stuckAfter: minutes,
  /** Declined assignments after which a moderator looks. */
  declinesBeforeReview: z.int().positive(),
  /** Hours for which a patient who asked for it sees the page before it is published. */
  previewWindowHours: z.int().positive().default(168),
  /** Hours for which a doctor's clock stands still, at most, while the patient is asked for more. */
  askPatientHours: z.int().positive().default(72),
  /** What becomes of a page that its patient agreed to but has not looked at in that time: published, or held back for good. */
  previewUnanswered: z.enum(['publish', 'hold']).default('publish'),
  /**
   * What makes the same submission within a day one question, rather than work for two doctors: that it names the same
   * address for mail; or that, or comes from the same network address.
   */
  repeatsJoinBy: z.enum(['contact', 'source', 'nothing']).default('contact'),
  /** Rounds of question and answer that one conversation has at most, the first counted; what comes after is a question of its own. */
  followUpRounds: z.int().positive().max(10).default(3),
  /** Whether doctors can agree with, add to and question the published answers of others. */
  secondOpinions: z.boolean().default(false),
  /** Days that the vault keeps raw text after a question has ended. */
  vaultDaysAfterEnd: z.int().nonnegative(),
  /** Who hears of alarms, by e-mail. Absent: nobody but the console, as on a laptop. */
  operatorAddresses: z.array(z.email()).optional(),
  /** CloudFront and its firewall before the API; absent: none. */
  edge: EdgeSettings.optional(),
  providers: Providers.optional(),
  /** Submissions accepted per source address and hour; absent: no limit. */
  submissionsPerHour: z.int().positive().optional(),
  /** Receipts that are none, taken per source address and hour before the next is throttled; absent: no limit. */
  wrongReceiptsPerHour: z.int().positive().optional(),
});
export type StageSettings = z.infer<typeof StageSettings>;
