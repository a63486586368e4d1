import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptQuestion, askerOf } from '../../../shared/domain/lifecycle/accept-question.ts';
import { classified, corrected, inReview, queued, triaged, withReasons } from '../../../shared/domain/lifecycle/triage-steps.ts';
import { Question } from '../../../shared/domain/question.ts';
import { transitions } from '../../../shared/domain/transitions.ts';
import type { Classification, UrgencyAssessment } from '../../../shared/domain/triage.ts';
import { UrgencyLevel, urgencyRank } from '../../../shared/domain/triage.ts';
import { acceptedAt, freshQuestion, makeQuestion, minutesIn, questionIdOf } from '../make-question.ts';
import { reviewWithin } from '../make-review.ts';

const assessed = (level: UrgencyLevel, flags: string[] = []): UrgencyAssessment => ({
  level, redFlags: flags.map((name) => ({ name, start: 0, end: 4 })), review: false, version: 'urgency-9',
});
const particulars = { consent: { publish: false }, language: 'en', languageSupported: true, country: 'TW' };

describe('askerOf', () => {
  it('keeps a band of an exact age, and never the age', () => {
    expect(askerOf({ ageYears: 23, sex: 'male' })).toEqual({ ageBand: '20-29', sex: 'male', relation: undefined });
    expect(askerOf({ ageBand: '30-39', relation: 'child' })).toEqual({ ageBand: '30-39', sex: undefined, relation: 'child' });
    expect(askerOf(undefined)).toEqual({});
  });
});

describe('acceptQuestion', () => {
  it.each(UrgencyLevel.options)('remembers whether the door called it an emergency: %s', (level) => {
    const question = acceptQuestion(questionIdOf(1), particulars, assessed(level, ['stroke', 'stroke']), acceptedAt);
    expect(question).toMatchObject({ everEmergency: level === 'emergency', intake: { level, redFlags: ['stroke'], review: false }, version: 1 });
  });
});

describe('triaged', () => {
  it('D5 is never less urgent than the door or the detector said', () => {
    const level = fc.constantFrom(...UrgencyLevel.options);
    fc.assert(
      fc.property(level, level, (door, detector) => {
        const before = makeQuestion('classified', { everEmergency: door === 'emergency', intake: { level: door, redFlags: ['a'], review: false } });
        const { urgency, everEmergency } = triaged(before, assessed(detector, ['b']));
        expect(urgencyRank(urgency.level)).toBe(Math.min(urgencyRank(door), urgencyRank(detector)));
        expect(urgency.redFlags).toEqual(['a', 'b']);
        expect(everEmergency).toBe([door, detector].includes('emergency'));
      }),
    );
  });
});

describe('classified', () => {
  it.each([[0.6, 0.3, 'neurology'], [0.2, 0.5, 'psychiatry'], [0.5, 0.5, 'neurology']])('tries first the likelier clinic of %d and %d: %s', (neurology, psychiatry, likelier) => {
    const found: Classification = {
      specialty: 'both', confidence: 0.7, probabilities: { neurology, psychiatry, both: 0, other: 0 }, review: false, evidence: [], version: 'specialty-9',
    };
    expect(classified(makeQuestion('deidentified'), found).classification).toEqual({ specialty: 'both', likelier, review: false });
  });
});

describe('queued', () => {
  it.each(UrgencyLevel.options)('promises a doctor as soon as %s needs one', (level) => {
    const question = makeQuestion('triaged', { urgency: { level, redFlags: [], review: false } });
    expect(queued(question, minutesIn(10), reviewWithin)).toMatchObject({ queuedAt: minutesIn(10), dueAt: minutesIn(10 + reviewWithin[level]), declines: 0, excludedDoctors: [], answerVersion: 0 });
  });
});

describe('inReview', () => {
  it.each(transitions.requestReview.from)('takes %s with the evidence that it has', (status) => {
    const before = status === 'submitted' ? freshQuestion(questionIdOf(1)) : makeQuestion(status);
    const after: object = Question.parse({ ...inReview(before, ['stepFailed']), version: 2, changedAt: acceptedAt });
    for (const evidence of ['deidentified', 'classification', 'urgency']) {
      expect(evidence in after, evidence).toBe(evidence in before);
    }
  });

  it.each(['awaitingDoctor', 'assigned'] as const)('takes the urgency of %s as what triage never goes below', (status) => {
    const before = makeQuestion(status, { urgency: { level: 'urgent', redFlags: ['a'], review: false } });
    expect(inReview(before, ['stepFailed'])).toMatchObject({ intake: before.urgency, urgency: before.urgency, clearedReasons: [] });
  });

  it.each([
    ['whom it has when they refuse it', 'assigned', 'declinedByDoctors', ['wu', 'lin']],
    ['nobody new for another reason', 'assigned', 'stepFailed', ['wu']],
    ['nobody new when it waits', 'awaitingDoctor', 'backlogOverdue', ['wu']],
  ] as const)('F4 remembers who handed the question back, and %s', (_, status, reason, excludedDoctors) => {
    expect(inReview(makeQuestion(status, { doctorId: 'lin', excludedDoctors: ['wu'] }), [reason]).excludedDoctors).toEqual(excludedDoctors);
  });

  it('merges reasons', () => {
    expect(withReasons(makeQuestion('inReview', { reasons: ['abuse'] }), ['stepFailed', 'abuse']).reasons).toEqual(['abuse', 'stepFailed']);
  });
});

describe('corrected', () => {
  const question = makeQuestion('inReview', { everEmergency: false });

  it('puts a person’s word in place of the machine’s, and keeps its flags', () => {
    const after = corrected(question, { specialty: 'psychiatry', urgency: 'emergency' });
    expect(after.classification).toMatchObject({ specialty: 'psychiatry', review: false });
    expect(after.classification?.secondary).toBeUndefined();
    expect(after).toMatchObject({ everEmergency: true, urgency: { level: 'emergency', redFlags: question.urgency?.redFlags } });
  });

  it('stands in for results that are missing', () => {
    const bare = makeQuestion('inReview', { classification: undefined, urgency: undefined });
    expect(corrected(bare, { specialty: 'both', urgency: 'soon' })).toMatchObject({ classification: { specialty: 'both', review: false }, urgency: { level: 'soon', redFlags: bare.intake.redFlags } });
  });

  it('C3 asks every doctor again only when the specialty is another', () => {
    const handedBack = makeQuestion('inReview', { excludedDoctors: ['lin'] });
    const excludedBy = (corrections: Parameters<typeof corrected>[1]) => corrected(handedBack, corrections).excludedDoctors;
    expect([excludedBy({}), excludedBy({ specialty: 'neurology' }), excludedBy({ specialty: 'psychiatry' })]).toEqual([['lin'], ['lin'], []]);
  });

  it('D8 never forgets that it was an emergency', () => {
    expect(corrected(makeQuestion('inReview', { everEmergency: true }), { urgency: 'routine' }).everEmergency).toBe(true);
  });
});
