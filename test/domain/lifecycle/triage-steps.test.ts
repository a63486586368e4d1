import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptQuestion } from '../../../shared/domain/lifecycle/accept-question.ts';
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
const particulars = { consent: { publish: false }, hasContact: false, language: 'en', languageSupported: true, country: 'TW' };

describe('acceptQuestion', () => {
  it('keeps a band of an exact age, and never the age', () => {
    const question = acceptQuestion(questionIdOf(1), { ...particulars, about: { ageYears: 23, sex: 'male' } }, assessed('soon'), acceptedAt);
    expect(question.asker).toEqual({ ageBand: '20-29', sex: 'male', relation: undefined });
    expect(JSON.stringify(Question.parse(question))).not.toContain('23');
  });

  it.each(UrgencyLevel.options)('remembers whether the door called it an emergency: %s', (level) => {
    const question = acceptQuestion(questionIdOf(1), particulars, assessed(level, ['stroke', 'stroke']), acceptedAt);
    expect(question).toMatchObject({ everEmergency: level === 'emergency', intake: { level, redFlags: ['stroke'], by: 'urgency-9' }, version: 1 });
  });
});

describe('triaged', () => {
  it('D5 is never less urgent than the door or the detector said', () => {
    const level = fc.constantFrom(...UrgencyLevel.options);
    fc.assert(
      fc.property(level, level, (door, detector) => {
        const before = makeQuestion('classified', { everEmergency: door === 'emergency', intake: { level: door, redFlags: ['a'], review: false, by: 'x' } });
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
    expect(classified(makeQuestion('deidentified'), found).classification).toMatchObject({ specialty: 'both', likelier, by: 'specialty-9' });
  });
});

describe('queued', () => {
  it.each(UrgencyLevel.options)('promises a doctor as soon as %s needs one', (level) => {
    const question = makeQuestion('triaged', { urgency: { level, redFlags: [], review: false, by: 'x' } });
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

  it('merges reasons', () => {
    expect(withReasons(makeQuestion('inReview', { reasons: ['abuse'] }), ['stepFailed', 'abuse']).reasons).toEqual(['abuse', 'stepFailed']);
  });
});

describe('corrected', () => {
  const question = makeQuestion('inReview', { everEmergency: false });

  it('puts a person’s word in place of the machine’s, and keeps its flags', () => {
    const after = corrected(question, { specialty: 'psychiatry', urgency: 'emergency' }, 'ann');
    expect(after.classification).toMatchObject({ specialty: 'psychiatry', review: false, by: 'ann' });
    expect(after.classification?.secondary).toBeUndefined();
    expect(after).toMatchObject({ everEmergency: true, urgency: { level: 'emergency', redFlags: question.urgency?.redFlags, by: 'ann' } });
  });

  it('stands in for results that are missing', () => {
    const bare = makeQuestion('inReview', { classification: undefined, urgency: undefined });
    expect(corrected(bare, { specialty: 'both', urgency: 'soon' }, 'ann')).toMatchObject({ classification: { specialty: 'both', confidence: 1 }, urgency: { level: 'soon', redFlags: bare.intake.redFlags } });
  });

  it('D8 never forgets that it was an emergency', () => {
    expect(corrected(makeQuestion('inReview', { everEmergency: true }), { urgency: 'routine' }, 'ann').everEmergency).toBe(true);
  });
});
