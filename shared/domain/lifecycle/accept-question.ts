import type { Instant, QuestionId } from '../ids.ts';
import type { Asker, QuestionIn } from '../question.ts';
import { ageBandOf } from '../question.ts';
import type { UrgencyAssessment } from '../triage.ts';

/** What a submission says about itself beside its text. */
export interface Particulars {
  readonly about?: { ageYears?: number | undefined } & Asker;
  readonly consent: { readonly publish: boolean };
  readonly hasContact: boolean;
  readonly language: string;
  readonly languageSupported: boolean;
  readonly country: string;
}

/** A question as it enters: exact ages become bands here, and the level that the door found travels with it. */
export function acceptQuestion(questionId: QuestionId, particulars: Particulars, urgency: UrgencyAssessment, now: Instant): QuestionIn<'submitted'> {
  const { about, consent, hasContact, language, languageSupported, country } = particulars;
  return {
    status: 'submitted',
    questionId,
    version: 1,
    acceptedAt: now,
    changedAt: now,
    language,
    languageSupported,
    country,
    consent,
    asker: {
      ageBand: about?.ageYears === undefined ? about?.ageBand : ageBandOf(about.ageYears),
      sex: about?.sex,
      relation: about?.relation,
    },
    hasContact,
    intake: { level: urgency.level, redFlags: codesOf(urgency), review: urgency.review, by: urgency.version },
    everEmergency: urgency.level === 'emergency',
    clearedReasons: [],
  };
}

/** The distinct red-flag codes of an assessment. */
export function codesOf(assessment: UrgencyAssessment): string[] {
  return [...new Set(assessment.redFlags.map((flag) => flag.name))];
}
