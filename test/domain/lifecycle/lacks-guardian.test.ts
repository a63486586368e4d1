import { describe, expect, it } from 'vitest';
import { acceptQuestion, lacksGuardian } from '../../../shared/domain/lifecycle/accept-question.ts';
import { reviewReasons } from '../../../shared/domain/next-step.ts';
import type { UrgencyAssessment } from '../../../shared/domain/triage.ts';
import { makeQuestion, minutesIn, questionIdOf } from '../make-question.ts';

describe('A5 a guardian is missing', () => {
  it.each([
    ['of nobody who is described', undefined, false],
    ['of somebody of unknown age', {}, false],
    ['at 17', { ageYears: 17 }, true],
    ['at 17 with a guardian', { ageYears: 17, guardian: true }, false],
    ['at 17 with a guardian denied', { ageYears: 17, guardian: false }, true],
    ['not at 18', { ageYears: 18 }, false],
    ['under ten', { ageBand: '0-9' }, true],
    ['in a band that reaches below 18', { ageBand: '10-19' }, true],
    ['not in the next', { ageBand: '20-29' }, false],
    ['not at 18 in such a band', { ageYears: 18, ageBand: '10-19' }, false],
    ['of a child of unknown age', { relation: 'child' }, true],
    ['not of a grown child', { relation: 'child', ageYears: 40 }, false],
  ] as const)('%s', (_, about, isMissing) => {
    expect(lacksGuardian(about)).toBe(isMissing);
  });

  it('stays with the question, which a moderator sees before any doctor', () => {
    const particulars = { consent: { publish: true }, language: 'en', languageSupported: true, country: 'TW', lacksGuardian: true };
    const calm: UrgencyAssessment = { level: 'routine', redFlags: [], review: false, version: 'v' };
    expect(acceptQuestion(questionIdOf(0), particulars, calm, minutesIn(0)).lacksGuardian).toBe(true);
    expect(reviewReasons(makeQuestion('triaged', { clearedReasons: [], lacksGuardian: true }))).toEqual(['minor']);
    expect(reviewReasons(makeQuestion('triaged', { clearedReasons: ['minor'], lacksGuardian: true }))).toEqual([]);
  });
});
