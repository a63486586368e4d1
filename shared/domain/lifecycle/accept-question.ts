import type { Instant, QuestionId } from '../ids.ts';
import type { Asker, FollowUp, QuestionIn } from '../question.ts';
import { ageBandOf } from '../question.ts';
import type { UrgencyAssessment } from '../triage.ts';

/** What a submission says about itself beside its text. */
export interface Particulars {
  readonly consent: { readonly publish: boolean; readonly preview?: boolean | undefined };
  readonly language: string;
  readonly languageSupported: boolean;
  readonly country: string;
  readonly lacksGuardian?: boolean;
  readonly followUp?: FollowUp | undefined;
}

/** Who asks, with a band in place of an exact age. */
export function askerOf(about: ({ ageYears?: number | undefined } & Asker) | undefined): Asker {
  const ageBand = about?.ageYears === undefined ? about?.ageBand : ageBandOf(about.ageYears);
  return { ageBand, sex: about?.sex, relation: about?.relation };
}

/** Years from which on somebody asks for themself. */
const ofAge = 18;

/**
 * Whether a question may be about somebody under age without a guardian's word: by the exact age, else by a band that reaches
 * below 18, else because it is about a child whose age nobody has told.
 */
export function lacksGuardian(about: ({ ageYears?: number | undefined; guardian?: boolean | undefined } & Asker) | undefined): boolean {
  if (about === undefined || about.guardian === true) return false;
  if (about.ageYears !== undefined) return about.ageYears < ofAge;
  if (about.ageBand !== undefined) return about.ageBand === '0-9' || about.ageBand === '10-19';
  return about.relation === 'child';
}

/** A question as it enters; the level that the door found travels with it. */
export function acceptQuestion(questionId: QuestionId, particulars: Particulars, urgency: UrgencyAssessment, now: Instant): QuestionIn<'submitted'> {
  const { consent, language, languageSupported, country, lacksGuardian, followUp } = particulars;
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
    ...(followUp && { followUp }),
    intake: { level: urgency.level, redFlags: codesOf(urgency), review: urgency.review },
    everEmergency: urgency.level === 'emergency',
    clearedReasons: [],
    ...(lacksGuardian === true && { lacksGuardian }),
  };
}

/** The distinct red-flag codes of an assessment. */
export function codesOf(assessment: UrgencyAssessment): string[] {
  return [...new Set(assessment.redFlags.map((flag) => flag.name))];
}
