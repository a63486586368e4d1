import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStep, nextSteps, reviewReasons, waitingSteps } from '../../shared/domain/next-step.ts';
import { ReviewReason, hasEnded } from '../../shared/domain/question.ts';
import { waitingStatuses } from '../../shared/domain/transitions.ts';
import { Specialty, UrgencyLevel } from '../../shared/domain/triage.ts';
import { makeQuestion, oneOfEach } from './make-question.ts';

const triaged = fc
  .record({
    level: fc.constantFrom(...UrgencyLevel.options),
    urgencyReview: fc.boolean(),
    specialty: fc.constantFrom(...Specialty.options),
    specialtyReview: fc.boolean(),
    uncertain: fc.boolean(),
    languageSupported: fc.boolean(),
    clearedReasons: fc.uniqueArray(fc.constantFrom(...ReviewReason.options)),
  })
  .map(({ level, urgencyReview, specialty, specialtyReview, uncertain, languageSupported, clearedReasons }) =>
    makeQuestion('triaged', {
      languageSupported,
      clearedReasons,
      urgency: { level, redFlags: [], review: urgencyReview },
      classification: { specialty, review: specialtyReview },
      deidentified: { textVersion: 1, uncertain },
    }),
  );

describe('nextStep', () => {
  it.each(oneOfEach.map((question) => [question.status, question] as const))('knows where %s goes', (_, question) => {
    expect(nextSteps).toContain(nextStep(question));
    expect(nextStep(question) === question.status).toBe(hasEnded(question));
  });

  it('waits for a person exactly in the statuses in which one decides, and leads there after triage', () => {
    const waiting = oneOfEach.filter((question) => question.status !== 'triaged' && (waitingSteps as readonly string[]).includes(nextStep(question)));
    expect(waiting.map(({ status }) => status).sort()).toEqual([...waitingStatuses].sort());
    expect(nextStep(makeQuestion('triaged'))).toBe('assign');
  });

  it('checks an answer before it publishes it', () => {
    expect(nextStep(makeQuestion('answered', { acceptedBy: undefined }))).toBe('checkAnswer');
    expect(nextStep(makeQuestion('answered', { acceptedBy: 'check' }))).toBe('publish');
  });

  it('D5 assigns no question with an open doubt, whatever triage found', () => {
    fc.assert(
      fc.property(triaged, (question) => {
        const { urgency, classification, deidentified, languageSupported, clearedReasons } = question;
        const doubts = [
          urgency.level === 'unknown' && !clearedReasons.includes('urgencyUnknown'),
          urgency.level === 'emergency' && !clearedReasons.includes('emergency'),
          (classification.specialty === 'other' || classification.review) && !clearedReasons.includes('specialtyUncertain'),
          deidentified.uncertain && !clearedReasons.includes('identifiersUncertain'),
          !languageSupported && !clearedReasons.includes('languageUnsupported'),
        ];
        expect(nextStep(question) === 'review').toBe(reviewReasons(question).length > 0);
        if (doubts.some(Boolean)) expect(nextStep(question)).toBe('review');
      }),
    );
  });

  it.each([
    ['emergency', { urgency: { level: 'emergency', redFlags: [], review: true } }],
    ['urgencyUnknown', { urgency: { level: 'unknown', redFlags: [], review: false } }],
    ['urgencyUnknown', { urgency: { level: 'routine', redFlags: [], review: true } }],
    ['identifiersUncertain', { deidentified: { textVersion: 1, uncertain: true } }],
    ['specialtyUncertain', { classification: { specialty: 'other', review: false } }],
    ['specialtyUncertain', { classification: { specialty: 'neurology', review: true } }],
    ['languageUnsupported', { languageSupported: false }],
  ] as const)('gives %s as the one reason', (reason, changes) => {
    expect(reviewReasons(makeQuestion('triaged', { clearedReasons: [], ...changes } as never))).toEqual([reason]);
    expect(reviewReasons(makeQuestion('triaged', { ...changes, clearedReasons: [reason] } as never))).toEqual([]);
  });
});
