import { describe, expect, it } from 'vitest';
import { moreUrgent } from '../../../shared/domain/triage.ts';
import { assessUrgency } from '../../../shared/domain/urgency/assess-urgency.ts';
import { findRedFlags } from '../../../shared/domain/urgency/find-red-flags.ts';
import { redFlags, type RedFlagCode } from '../../../shared/domain/urgency/red-flags.ts';
import { mindSentences } from '../../corpus/red-flags/mind-sentences.ts';
import { suicideSentences } from '../../corpus/red-flags/suicide-sentences.ts';
import { redFlagCorpus } from './red-flag-corpus.ts';

const sentences = { ...suicideSentences, ...mindSentences };
const codes = Object.keys(sentences) as (keyof typeof sentences)[];
const positives = codes.flatMap((code) => sentences[code].positives.map((text) => ({ code, text })));
const nearMisses = codes.flatMap((code) => sentences[code].nearMisses.map((text) => text));

/** The most urgent level that the rules alone read. */
function levelByRules(text: string) {
  return findRedFlags(text).findings.map(({ flag }) => redFlags[flag].level).reduce(moreUrgent, 'routine');
}

const isAsUrgentAs = (code: RedFlagCode, text: string): boolean => moreUrgent(levelByRules(text), redFlags[code].level) === levelByRules(text);
const shareOf = <T>(all: readonly T[], accept: (one: T) => boolean): number => all.filter(accept).length / all.length;

/** Sentences by grade of the Columbia screener: 1 wish, 2–3 ideas, 4–5 plan and preparation, 6 behaviour. */
const grades = [
  { grade: '1', code: 'passiveDeathWish', recall: 0.98 },
  { grade: '2 and 3', code: 'suicidalIdeation', recall: 0.98 },
  { grade: '4 and 5', code: 'suicidePreparation', recall: 1 },
  { grade: '6', code: 'suicideAttempt', recall: 1 },
  { grade: '6 by poisoning', code: 'overdose', recall: 1 },
] as const;
const ofGrade = (code: (typeof grades)[number]['code']): readonly string[] => [...sentences[code].positives, ...redFlagCorpus[code]];

describe('D2 D3 D4 psychiatric red flags', () => {
  it.each(codes)('D3 has twenty sentences and ten near misses for %s', (code) => {
    expect(new Set(sentences[code].positives).size).toBeGreaterThanOrEqual(20);
    expect(new Set(sentences[code].nearMisses).size).toBeGreaterThanOrEqual(10);
  });

  it('D2 has a hundred and fifty phrases by grade, English and Chinese', () => {
    const phrases = grades.flatMap(({ code }) => ofGrade(code));
    expect(phrases.length).toBeGreaterThanOrEqual(150);
    expect(phrases.filter((text) => /\p{Script=Han}/u.test(text)).length).toBeGreaterThanOrEqual(20);
  });

  it.each(grades)('D2 reads phrases of grade $grade', ({ code, recall }) => {
    expect(shareOf(ofGrade(code), (text) => isAsUrgentAs(code, text))).toBeGreaterThanOrEqual(recall);
  });

  it('D3 reads nearly all other sentences as urgent as their red flag', () => {
    expect(shareOf(positives, ({ code, text }) => isAsUrgentAs(code, text))).toBeGreaterThanOrEqual(0.97);
  });

  it('D3 alarms or asks a person about every sentence but a few', () => {
    const isSeen = (text: string): boolean => {
      const { level, review } = assessUrgency(text);
      return review || level === 'urgent' || level === 'emergency';
    };
    expect(shareOf(positives, ({ text }) => isSeen(text))).toBeGreaterThanOrEqual(0.98);
  });

  it('D4 takes at most five near misses of a hundred for a danger', () => {
    expect(shareOf(nearMisses, (text) => ['emergency', 'urgent'].includes(levelByRules(text)))).toBeLessThanOrEqual(0.05);
  });
});

const denialsThatDenyNothing = [
  'I am not going to be talked out of it, I will end my life tonight.', 'There is no day without me wanting to die.', 'Nobody can stop me now, I have the rope.', 'I can\'t not think about killing myself.', 'It isn\'t that I don\'t want to die, I am only tired of waiting.',
  'I never meant to tell anyone that I want to kill myself.', 'I have never been so sure that I want to die.', 'No, I am not fine, I took all my tablets.', 'I won\'t lie, I want to end it all.', 'I don\'t sleep, I don\'t eat, I want to kill myself.', 'Not a single night goes by without thoughts of suicide.', 'I do not have a headache any more but I swallowed forty pills.',
  'I couldn\'t stop myself from cutting my wrists.', 'Nothing helps and I am going to hang myself.', 'I don\'t care any more, I will jump off the bridge.', 'I am not joking, I have a knife and I am going to stab him.', 'Don\'t tell my mother that I overdosed.', 'The voices won\'t stop telling me to kill myself.', '我不是開玩笑,我今晚要自殺', '沒有人阻止得了我,我要跳樓',
];

it.each(denialsThatDenyNothing.map((text, index) => ({ text, index })))('D4 is not calmed by denial $index that denies nothing', ({ text }) => {
  expect(levelByRules(text)).toBe('emergency');
});

const takenBack = [
  'I do not want to die.', 'I have never thought of suicide.', 'No plans to hurt myself or anybody else.', 'She denies hearing voices or thoughts of self-harm.', 'I am not suicidal, only sad.', 'My aunt died by suicide in 1999.', 'In 2008 I took an overdose, since then I have been well.', 'As a teenager I used to cut myself.', 'In my screenplay the hero jumps off a bridge.', 'What are the warning signs of suicide in a friend?', 'This traffic makes me want to scream.', 'I could have died of embarrassment.',
  'I drown in work.', 'The suspense is killing me.', 'Is it true that this medicine can cause suicidal thoughts?', '我沒有自殺的念頭', '我從來沒有想過傷害自己', '電影裡的角色跳樓了', '熱死了,頭好痛', '我爺爺二十年前自殺過世',
];

it('D4 raises nothing where danger is denied, past, another\'s, told, asked about or a manner of speaking', () => {
  expect(takenBack.flatMap((text, index) => (['emergency', 'urgent'].includes(levelByRules(text)) ? [index] : []))).toEqual([]);
});
