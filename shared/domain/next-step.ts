import type { Question, ReviewReason } from './question.ts';

/** Where a question's execution goes next: a step of the workflow, or one of the four outcomes. */
export const nextSteps = [
  'deidentify',
  'classify',
  'flagUrgency',
  'review',
  'assign',
  'awaitAnswer',
  'checkAnswer',
  'reviewAnswer',
  'awaitPatient',
  'publish',
  'published',
  'answeredPrivately',
  'declined',
  'withdrawn',
] as const;
export type NextStep = (typeof nextSteps)[number];

/** The steps at which an execution waits for a person. */
export const waitingSteps = ['review', 'assign', 'awaitAnswer', 'reviewAnswer', 'awaitPatient'] as const satisfies readonly NextStep[];
export type WaitingStep = (typeof waitingSteps)[number];

/**
 * Where the execution of this question belongs now. Every step answers with it, so that a step that finds the
 * question moved on, withdrawn or in need of review simply sends the execution there.
 *
 * A callback waits exactly as long as this is its own step.
 */
export function nextStep(question: Question): NextStep {
  switch (question.status) {
    case 'submitted':
      return 'deidentify';
    case 'deidentified':
      return 'classify';
    case 'classified':
      return 'flagUrgency';
    case 'triaged':
      return reviewReasons(question).length > 0 ? 'review' : 'assign';
    case 'inReview':
      return 'review';
    case 'awaitingDoctor':
      return 'assign';
    case 'assigned':
    case 'awaitingInformation':
      return 'awaitAnswer';
    case 'answered':
      return question.acceptedBy === undefined ? 'checkAnswer' : 'publish';
    case 'answerInReview':
      return 'reviewAnswer';
    case 'awaitingPatient':
      return 'awaitPatient';
    case 'published':
    case 'answeredPrivately':
    case 'declined':
    case 'withdrawn':
      return question.status;
  }
}

/** Why a triaged question needs a person before it goes to a doctor; empty when it needs none. */
export function reviewReasons(question: Extract<Question, { status: 'triaged' }>): ReviewReason[] {
  const { urgency, classification, deidentified, clearedReasons } = question;
  const reasons: ReviewReason[] = [];
  if (urgency.level === 'emergency') reasons.push('emergency');
  if (urgency.level === 'unknown' || (urgency.review && urgency.level !== 'emergency')) reasons.push('urgencyUnknown');
  if (deidentified.uncertain) reasons.push('identifiersUncertain');
  if (classification.review || classification.specialty === 'other') reasons.push('specialtyUncertain');
  if (!question.languageSupported) reasons.push('languageUnsupported');
  if (question.isAbusive) reasons.push('abuse');
  if (question.lacksGuardian) reasons.push('minor');
  return reasons.filter((reason) => !clearedReasons.includes(reason));
}
