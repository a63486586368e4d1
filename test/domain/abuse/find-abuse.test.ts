import { describe, expect, it } from 'vitest';
import { readsAsAbuse } from '../../../shared/domain/abuse/find-abuse.ts';
import { triaged } from '../../../shared/domain/lifecycle/triage-steps.ts';
import { reviewReasons } from '../../../shared/domain/next-step.ts';
import { texts } from '../../workflow/texts.ts';
import { makeQuestion } from '../make-question.ts';
import { calmCorpus, redFlagCorpus } from '../urgency/red-flag-corpus.ts';

describe('readsAsAbuse', () => {
  it.each([
    'I will kill you if you do not answer me.',
    "I'm going to find you and beat you",
    'We know where you live.',
    'You will pay for this.',
    'Watch your back.',
    'I am going to burn down your clinic',
    'Fuck you all',
    'You are all useless idiots.',
    'you fucking quack',
    'Go to hell, all of you doctors',
    '我要殺了你',
    '你們給我等著',
    '你們這群庸醫',
    'Buy now! Cheap pills at our store, click here.',
    '現貨出售，限時優惠，立即購買',
  ])('hears it in %#', (text) => {
    expect(readsAsAbuse(text)).toBe(true);
  });

  it.each([
    'I want to kill myself. Please kill me.',
    'I hate myself, I am a useless idiot and everyone would be better off without me.',
    'My husband says he will kill me. He said: I will kill you.',
    'The voices shout that they will kill you and me.',
    'I hear a voice: you stupid idiot, go to hell',
    'He threatened me and told me you will pay for this.',
    'I am so angry that I could scream. Nobody helps me and my doctor is useless.',
    'I am afraid that I could hurt my baby. I do not want to.',
    'Will this disease kill you?',
    'How long do you live with it, and will I regret the operation?',
    'I fucking hate these headaches, what the hell is wrong with me, damn it',
    'I lost everything in an online casino and saw an advertisement with a casino bonus. Can you treat gambling?',
    'I ordered pills from the internet. Is it dangerous to buy them online?',
    '我想死，殺了我吧，我是個廢物',
    '我先生罵我，他說我要殺了你',
    '我聽到聲音說你們去死',
    'Dear doctor, I hope to find you well. I will tell you how my hand burns.',
    'I know you are busy. You will not regret this.',
    '我沉迷線上娛樂城，欠了很多錢，怎麼辦？',
    ...Object.values(texts),
  ])('does not hear it in a patient’s own trouble: %#', (text) => {
    expect(readsAsAbuse(text)).toBe(false);
  });

  it('does not hear it in any red flag, nor in calm texts', () => {
    expect(JSON.stringify([redFlagCorpus, calmCorpus]).split('"').filter((text) => readsAsAbuse(text))).toEqual([]);
  });

  it('asks a person to look, and no more', () => {
    const question = makeQuestion('classified');
    const found = { level: 'routine' as const, redFlags: [], review: false, version: 'urgency-1' };
    const always = { version: 3, changedAt: question.changedAt };
    const reasonsOf = (isAbusive: boolean) => reviewReasons({ ...triaged({ ...question, clearedReasons: [] }, found, isAbusive), ...always });
    expect(reasonsOf(true)).toEqual([...reasonsOf(false), 'abuse']);
    expect(reviewReasons({ ...triaged({ ...question, clearedReasons: ['abuse'] }, found, true), ...always })).not.toContain('abuse');
  });
});
