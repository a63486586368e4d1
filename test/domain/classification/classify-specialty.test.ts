import { describe, expect, it } from 'vitest';
import { classifySpecialty } from '../../../shared/domain/classification/classify-specialty.ts';
import { classified } from '../../../shared/domain/lifecycle/triage-steps.ts';
import { nextStep } from '../../../shared/domain/next-step.ts';
import { triageVersions } from '../../../shared/domain/triage-versions.ts';
import { makeQuestion } from '../make-question.ts';

const neurology = [
  'My left hand goes numb at night and my fingers tingle',
  'I have migraines with aura twice a week, which tablets help?',
  'What does a white matter lesion on my brain MRI mean?',
  'My father has Parkinson disease and his tremor gets worse on levodopa',
  'My eyelid has been twitching for two weeks and now my calf twitches too',
  'After my seizure they started Keppra, can I drive?',
  'I feel the room spinning when I turn in bed, vertigo every morning',
  '我最近常常頭痛,手也會發抖',
  '偏頭痛發作時可以吃什麼藥?',
];
const psychiatry = [
  'I cry every day, nothing makes me happy and I feel worthless',
  'I keep checking the stove forty times, is this OCD?',
  'My sertraline makes me restless, should I ask my psychiatrist for another?',
  'I have panic attacks in the supermarket and avoid going out',
  'My wife was diagnosed with bipolar disorder, how can I support her mood swings?',
  'I hear voices and feel paranoid about my neighbours',
  '我最近心情很差,晚上失眠,不想上班',
  '我有恐慌症,不敢搭捷運',
];
const other = [
  'I have an itchy rash on my arm',
  'My period is two weeks late, could I be pregnant?',
  'My toddler has a fever and cough',
  'How can I change my appointment?',
  'BUY CHEAP viagra now, click here for a discount',
  'asdf qwer zxcv',
  'You are all idiots',
  'I broke my ankle, how long until I can run?',
  '我的皮膚很癢,起紅疹',
  '',
];
const mixed = [
  'I have epilepsy and depression. Is sertraline safe with Keppra?',
  'Migraines every week and I feel depressed because of it',
  'Are these panic attacks or seizures?',
];

describe('C1 classifySpecialty', () => {
  it.each(neurology.map((text, index) => ({ text, index })))('C1 sends neurology sentence $index to neurology', ({ text }) => {
    expect(classifySpecialty(text).specialty).toBe('neurology');
  });

  it.each(psychiatry.map((text, index) => ({ text, index })))('C1 sends psychiatry sentence $index to psychiatry', ({ text }) => {
    expect(classifySpecialty(text).specialty).toBe('psychiatry');
  });

  it.each(other.map((text, index) => ({ text, index })))('C1 calls sentence $index other, and a person decides', ({ text }) => {
    const classification = classifySpecialty(text);
    expect(classification.specialty).toBe('other');
    const question = makeQuestion('triaged', { clearedReasons: [], classification: { ...classified(makeQuestion('deidentified'), classification).classification } });
    expect(nextStep(question)).toBe('review');
  });

  it.each(mixed.map((text, index) => ({ text, index })))('C1 sees both clinics in sentence $index', ({ text }) => {
    const { specialty, secondary } = classifySpecialty(text);
    expect(specialty === 'both' || (specialty !== 'other' && secondary !== undefined)).toBe(true);
  });

  it('C1 puts neurology first and psychiatry second for twitches with health anxiety, without review', () => {
    const text = 'For months muscles in my thighs twitch and I fear motor neurone disease. Three neurologists found nothing and did no EMG; they say it is anxiety. I also feel weak when lifting. Should I see a neurologist again or a psychiatrist for hypochondria?';
    expect(classifySpecialty(text)).toMatchObject({ specialty: 'neurology', secondary: 'psychiatry', review: false });
  });
});

describe('C2 evidence and probabilities', () => {
  it.each([...neurology, ...psychiatry, ...other, ...mixed].map((text, index) => ({ text, index })))('C2 gives probabilities that add up to one for sentence $index', ({ text }) => {
    const { probabilities, confidence, specialty } = classifySpecialty(text);
    const values = Object.values(probabilities);
    expect(values.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 3);
    expect(confidence).toBe(Math.max(...values));
    expect(probabilities[specialty]).toBe(confidence);
  });

  it('C2 names the terms that decided and its version', () => {
    const { evidence, version } = classifySpecialty('My migraine makes me anxious');
    expect(evidence.map(({ term, specialty }) => [term, specialty])).toEqual([
      ['migraine', 'neurology'],
      ['anxious', 'psychiatry'],
    ]);
    expect(version).toBe(triageVersions.specialty);
  });

  it('does not count a repeated term twice', () => {
    expect(classifySpecialty('migraine '.repeat(50)).probabilities).toEqual(classifySpecialty('migraine').probabilities);
  });

  it('abstains when little speaks for any clinic', () => {
    expect(classifySpecialty('I feel tired').review).toBe(true);
  });
});
