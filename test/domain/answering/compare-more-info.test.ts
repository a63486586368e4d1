import { describe, expect, it } from 'vitest';
import { compareMoreInfo } from '../../../shared/domain/answering/compare-more-info.ts';

function codesOf(reply: string, moreInfo: string) {
  return compareMoreInfo(reply, moreInfo).map(({ code }) => code);
}

describe('compareMoreInfo', () => {
  it.each([
    ['needed and not', 'An MRI is not necessary here.', 'You need an MRI to be sure.'],
    ['needed and not, the other way round', 'I recommend an EEG.', 'An EEG is unnecessary for this.'],
    ['dangerous and harmless', 'Twitching eyelids are harmless.', 'Twitching eyelids are a serious warning sign.'],
    ['dangerous and harmless by pronoun', 'Your legs twitch. This is benign.', 'Legs twitch for many reasons. This is dangerous.'],
    ['stop and continue', 'Please continue your sertraline.', 'Stop taking sertraline when you feel better.'],
    ['normal and abnormal', 'Your MRI is normal.', 'The MRI is abnormal.'],
    ['to be referred and not', 'A neurologist should see you.', 'There is no need for a neurologist.'],
    ['likely and unlikely', 'ALS is very unlikely.', 'Your twitching is a sign of ALS.'],
    ['caused and not', 'Your dizziness is caused by stress.', 'Stress has nothing to do with dizziness; it is not due to stress.'],
    ['cured and not', 'Panic attacks are treatable and the panic goes away.', 'Panic attacks are a permanent problem.'],
    ['allowed and not', 'You may continue to exercise.', 'Avoid exercise from now on.'],
    ['Chinese', '不需要做核磁共振。', '您需要做核磁共振。'],
    ['Chinese danger', '眼皮跳是無害的。', '眼皮跳很危險。'],
  ])('G3 blocks on %s', (_case, reply, moreInfo) => {
    expect(compareMoreInfo(reply, moreInfo)).toContainEqual(expect.objectContaining({ code: 'moreInfoContradicts', severity: 'block' }));
  });

  it.each([
    ['the same said twice', 'An MRI is not needed.', 'There is no need for an MRI.'],
    ['what is said of something else', 'An EEG is not needed.', 'Sleep is needed for recovery.'],
    ['what depends on something', 'An MRI is not needed now.', 'If weakness appears, an MRI may be needed.'],
    ['what is left open', 'Twitching is harmless.', 'Twitching can rarely be a sign of something serious.'],
    ['advice to keep what the reply keeps', 'Continue your sertraline.', 'Do not stop sertraline suddenly.'],
    ['an unlikely illness explained', 'ALS is very unlikely.', 'ALS is a rare illness of the nerves.'],
  ])('G3 finds no contradiction in %s', (_case, reply, moreInfo) => {
    expect(codesOf(reply, moreInfo)).not.toContain('moreInfoContradicts');
  });

  it('gives both sentences', () => {
    const reply = 'Rest helps. An MRI is not necessary here.';
    const moreInfo = 'Headaches are common. You need an MRI to be sure.';
    const [found] = compareMoreInfo(reply, moreInfo);
    expect(moreInfo.slice(found?.start, found?.end)).toBe('You need an MRI to be sure.');
    expect(reply.slice(found?.inReply?.start, found?.inReply?.end)).toBe('An MRI is not necessary here.');
  });

  it('H3 warns of another name for what the reply tells apart', () => {
    const reply = 'There are several kinds of twitching: fasciculation, myokymia, spasm and myoclonus.';
    expect(compareMoreInfo(reply, 'Muscle twitches, also known as fasciculations, have many reasons.')).toEqual([
      { code: 'moreInfoContradicts', severity: 'warn', start: 0, end: 65, inReply: { start: 0, end: reply.length } },
    ]);
    expect(codesOf('Fasciculations are twitches.', 'Twitches are also called fasciculations.')).toEqual([]);
    expect(codesOf(reply, "Amyotrophic lateral sclerosis, commonly known as Lou Gehrig's disease, is rare.")).toEqual([]);
  });

  it('H3 reports both of what a page of the kind is known for: a name that the doctor kept apart, and a test that nobody advised', () => {
    const reply = 'Hello: twitching is of many kinds, such as fasciculation, myokymia, spasm and myoclonus. If you worry, consult another neurologist.';
    const moreInfo = 'Twitches, also known as fasciculations, are common. Request an EMG to rule out serious illness.';
    expect(codesOf(reply, moreInfo)).toEqual(['moreInfoContradicts', 'moreInfoAddsAdvice']);
  });

  it.each([
    ['a test', 'Twitching is common after sport.', 'It may be beneficial to discuss the possibility of an EMG with your neurologist.'],
    ['a medicine', 'Therapy helps most people.', 'Consider an antidepressant.'],
    ['a doctor', 'Twitching is common.', 'Consult a psychiatrist.'],
    ['a treatment', 'Sleep regularly.', 'Acupuncture may help.'],
    ['a habit', 'Sleep regularly.', 'Reduce your caffeine.'],
    ['Chinese advice', '肌肉跳動很常見。', '建議做肌電圖。'],
  ])('H3 warns of advice that the reply does not give: %s', (_case, reply, moreInfo) => {
    expect(codesOf(reply, moreInfo)).toEqual(['moreInfoAddsAdvice']);
  });

  it('warns of an illness that the reply does not name, beside the nearest sentence of the reply', () => {
    const reply = 'Sleep well. Shaking hands before an exam are common.';
    const [found] = compareMoreInfo(reply, 'Shaking hands may be a sign of Parkinson disease.');
    expect(found).toMatchObject({ code: 'moreInfoAddsDiagnosis', severity: 'warn', inReply: { start: 12, end: reply.length } });
  });

  it('says nothing of a text that explains what the reply says', () => {
    expect(codesOf('An EMG can be considered when weakness is found. Reduce your coffee.', 'An EMG should be done by a neurologist only when weakness is found. Coffee makes muscles twitch, so drink less coffee.')).not.toContain('moreInfoContradicts');
    expect(codesOf('Exercise and sleep help.', 'Regular exercise is good for mood. Sleep is the other half.')).toEqual([]);
  });
});
