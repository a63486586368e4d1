import { describe, expect, it } from 'vitest';
import { nextStep } from '../../shared/domain/next-step.ts';
import { builtInClassifier, withSecondOpinionOnSpecialty } from '../../shared/domain/classification/specialty-classifier.ts';
import type { SpecialtyClassifier } from '../../shared/domain/classification/specialty-classifier.ts';
import { Classification, UrgencyAssessment, urgencyRank } from '../../shared/domain/triage.ts';
import type { UrgencyLevel } from '../../shared/domain/triage.ts';
import { builtInAssessor, withSecondOpinionOnUrgency } from '../../shared/domain/urgency/urgency-assessor.ts';
import type { UrgencyAssessor } from '../../shared/domain/urgency/urgency-assessor.ts';

import { makeQuestion } from './make-question.ts';

const tremor = 'My right hand has been trembling for months and my neurologist ordered an MRI of the brain. Is the tremor harmless?';
const crisis = 'I want to kill myself tonight and have the pills here.';
const rash = 'An itchy rash on my elbow since I changed the washing powder.';

const ignored = (): void => {};
const failing = { classify: () => Promise.reject(new Error('down')), assess: () => Promise.reject(new Error('down')) };
const saying = (specialty: Classification['specialty']): SpecialtyClassifier => ({
  classify: async (text) => ({ ...(await builtInClassifier.classify(text)), specialty }),
});
const rating = (level: UrgencyLevel, review = false): UrgencyAssessor => ({ assess: async () => ({ level, redFlags: [], review, version: 'second' }) });

describe.each<[string, SpecialtyClassifier]>([
  ['the built-in classifier', builtInClassifier],
  ['one with a second opinion', withSecondOpinionOnSpecialty(builtInClassifier, saying('neurology'), ignored)],
  ['one whose second opinion fails', withSecondOpinionOnSpecialty(builtInClassifier, failing, ignored)],
])('%s', (_name, classifier) => {
  it.each([tremor, rash, '', '???'])('L4 answers every text by the contract, the same every time', async (text) => {
    const found = await classifier.classify(text);
    expect(Classification.parse(found)).toEqual(await classifier.classify(text));
  });

  it('L4 never forces another specialty into a clinic without a person', async () => {
    const { specialty, review } = await classifier.classify(rash);
    expect(specialty).toBe('other');
    expect(nextStep(makeQuestion('triaged', { clearedReasons: [], classification: { specialty, review } }))).toBe('review');
  });
});

describe.each<[string, UrgencyAssessor]>([
  ['the built-in assessor', builtInAssessor],
  ['one with a second opinion', withSecondOpinionOnUrgency(builtInAssessor, rating('routine'), ignored)],
  ['one whose second opinion fails', withSecondOpinionOnUrgency(builtInAssessor, failing, ignored)],
])('%s', (_name, assessor) => {
  it.each([tremor, crisis, '', '???'])('L4 answers every text by the contract, the same every time', async (text) => {
    const found = await assessor.assess(text, undefined);
    expect(UrgencyAssessment.parse(found)).toEqual(await assessor.assess(text, undefined));
  });

  it('L4 sees an emergency whoever else is asked', async () => {
    expect(await assessor.assess(crisis, undefined)).toMatchObject({ level: 'emergency', review: true });
  });
});

describe('a second opinion', () => {
  it('L4 sends what the two see differently to a person, and changes nothing else', async () => {
    const alone = await builtInClassifier.classify(tremor);
    expect(await withSecondOpinionOnSpecialty(builtInClassifier, saying('psychiatry'), ignored).classify(tremor)).toEqual({ ...alone, review: true });
  });

  it.each(['emergency', 'unknown', 'urgent', 'soon', 'routine'] as const)('L4 may raise urgency and never lowers it: %s', async (level) => {
    const alone = await builtInAssessor.assess(tremor, undefined);
    const both = await withSecondOpinionOnUrgency(builtInAssessor, rating(level), ignored).assess(tremor, undefined);
    expect(urgencyRank(both.level)).toBe(Math.min(urgencyRank(alone.level), urgencyRank(level)));
    expect(both.review).toBe(alone.review || both.level !== alone.level);
  });

  it('L4 leaves ours as it is when the second fails, and tells', async () => {
    const failures: string[] = [];
    const classified = await withSecondOpinionOnSpecialty(builtInClassifier, failing, () => failures.push('specialty')).classify(tremor);
    const assessed = await withSecondOpinionOnUrgency(builtInAssessor, failing, () => failures.push('urgency')).assess(tremor, undefined);
    expect([classified, assessed]).toEqual([await builtInClassifier.classify(tremor), await builtInAssessor.assess(tremor, undefined)]);
    expect(failures).toEqual(['specialty', 'urgency']);
  });
});
