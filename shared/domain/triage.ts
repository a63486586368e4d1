import * as z from 'zod';

/** The two clinics that we answer for. */
export const Clinic = z.enum(['neurology', 'psychiatry']);
export type Clinic = z.infer<typeof Clinic>;

/** Where a question belongs. `both` goes to a doctor of the likelier clinic; `other` is never assigned. */
export const Specialty = z.enum(['neurology', 'psychiatry', 'both', 'other']);
export type Specialty = z.infer<typeof Specialty>;

/** How soon a clinician is needed. `unknown` always goes to a person. */
export const UrgencyLevel = z.enum(['emergency', 'urgent', 'soon', 'routine', 'unknown']);
export type UrgencyLevel = z.infer<typeof UrgencyLevel>;

const ranks: Record<UrgencyLevel, number> = { emergency: 0, unknown: 1, urgent: 2, soon: 3, routine: 4 };

/** Order of worklists: 0 first. `unknown` ranks above `urgent`: it may be an emergency that nobody has read yet. */
export function urgencyRank(level: UrgencyLevel): number {
  return ranks[level];
}

/** The more urgent of two levels: a step may raise urgency, only a person lowers it. */
export function moreUrgent(a: UrgencyLevel, b: UrgencyLevel): UrgencyLevel {
  return ranks[a] <= ranks[b] ? a : b;
}

/** A red flag's code, such as `thunderclapHeadache`, and where it was found, in UTF-16 code units of the text read. */
export const RedFlag = z.strictObject({ name: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() });
export type RedFlag = z.infer<typeof RedFlag>;

/**
 * How the words around a mention take it back (ConText: Harkema et al., J Biomed Inform 2009): denied, over, only imagined
 * or feared, somebody else's; or not of here and now at all, as in a story, a lesson or a figure of speech.
 */
export const Assertion = z.enum(['negated', 'historical', 'hypothetical', 'otherExperiencer', 'elsewhere']);
export type Assertion = z.infer<typeof Assertion>;

/** A red flag that was spoken of, and does not count because of how. */
export const DismissedFlag = RedFlag.extend({ assertions: z.array(Assertion).min(1) });
export type DismissedFlag = z.infer<typeof DismissedFlag>;

/** What the urgency detector says of one text. `review`: a person must look before the level counts. */
export const UrgencyAssessment = z.strictObject({
  level: UrgencyLevel,
  redFlags: z.array(RedFlag),
  /** Absent when there are none. */
  dismissed: z.array(DismissedFlag).optional(),
  review: z.boolean(),
  version: z.string(),
});
export type UrgencyAssessment = z.infer<typeof UrgencyAssessment>;

/** A term that spoke for a specialty, with its weight (log-odds, larger is stronger). */
export const Evidence = z.strictObject({ term: z.string(), specialty: Specialty, weight: z.number() });
export type Evidence = z.infer<typeof Evidence>;

/** What the classifier says of one de-identified text. `review`: it abstains, a moderator decides. */
export const Classification = z.strictObject({
  specialty: Specialty,
  secondary: Clinic.optional(),
  confidence: z.number().min(0).max(1),
  probabilities: z.strictObject({ neurology: z.number(), psychiatry: z.number(), both: z.number(), other: z.number() }),
  review: z.boolean(),
  evidence: z.array(Evidence),
  version: z.string(),
});
export type Classification = z.infer<typeof Classification>;

/** The 18 Safe Harbor identifiers of 45 CFR 164.514(b)(2), by the word that stands in a placeholder: `[NAME 1]`. */
export const PhiCategory = z.enum([
  'NAME',
  'LOCATION',
  'DATE',
  'PHONE',
  'FAX',
  'EMAIL',
  'SSN',
  'MEDICAL_RECORD',
  'HEALTH_PLAN',
  'ACCOUNT',
  'LICENCE',
  'VEHICLE',
  'DEVICE',
  'URL',
  'IP',
  'BIOMETRIC',
  'PHOTO',
  'AGE',
  'ORGANISATION',
  'HANDLE',
  'ID',
]);
export type PhiCategory = z.infer<typeof PhiCategory>;

/** An identifier that was found: category, place (UTF-16 code units of the text read), finder, and how sure it was (0–1). */
export const PhiSpan = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  type: PhiCategory,
  detector: z.string(),
  confidence: z.number().min(0).max(1),
});
export type PhiSpan = z.infer<typeof PhiSpan>;

/** A placeholder and where in the raw text stands what it took the place of; without that it cannot be undone. */
export const PlacedSpan = PhiSpan.extend({ source: z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }).optional() });
export type PlacedSpan = z.infer<typeof PlacedSpan>;

/**
 * A text with its identifiers replaced. `spans` are offsets of the *input*; `placeholders` are the same finds as
 * offsets of the *output*. `uncertain`: something may be left, so a person must look; `doubts` are what, as offsets of the
 * output.
 */
export interface Deidentified {
  readonly text: string;
  readonly spans: readonly PhiSpan[];
  readonly placeholders: readonly PlacedSpan[];
  readonly doubts: readonly PhiSpan[];
  readonly uncertain: boolean;
  readonly version: string;
}
