import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { servedThread } from '../../../shared/domain/publishing/thread-card.ts';
import { ThreadText, readThreadText, threadTextOf, writeThreadText } from '../../../shared/domain/publishing/thread-text.ts';
import { makeThread } from '../../aws/make-thread.ts';
import { Slug } from '../../../shared/domain/thread.ts';

const page = [
  'A trembling hand at rest: whom to see - Neurology', '', 'Share to:', '', 'My hand trembles', '', '',
  'Good day, my right hand trembles when I do nothing with it.', 'It stops as soon as I write.', '', 'Is that a sign of an illness, and who looks at it?', '',
  'Quiet Heron, 60~69 year old male. Ask Date: 2021/04/05', '', 'Dr. Amin reply Neurology', '', '',
  'A tremor at rest should be looked at by a neurologist.', 'It is not urgent.', '', 'Reply Date: 2021/04/06', '', 'More Info', '', '',
  'What helps until then:', '1. Sleep enough.', '', '2. Drink less coffee.', '', 'Similar Q&A', '',
  'Shaking when nervous', '', 'Hello, my voice and hands shake when ...', '', '', 'Dr. Wu reply Psychiatry', 'That is common with worry. It helps ...', '', '[Read More] Shaking when nervous', '', '',
  'A shaking voice', '', 'Hello, since spring ...', '', '', 'Dr. Lin reply Neurology', 'It may be an essential tremor.', '', '[Read More] A shaking voice', '', '',
  'Related FAQ', '', 'Tremor', '', '(Neurology)', '', 'Worry (lasting)', '', '(Psychiatry)',
].join('\n');

describe('the plain text of a page', () => {
  it('L5 seed → JSON → seed is byte-equal', () => {
    const read = ThreadText.parse(JSON.parse(JSON.stringify(readThreadText(page))));
    expect(writeThreadText(read)).toBe(page);
    expect(read).toMatchObject({
      title: 'A trembling hand at rest: whom to see', specialty: 'Neurology', asker: { nickname: 'Quiet Heron', ageBand: '60~69', sex: 'male' }, askedAt: '2021/04/05',
      doctor: 'Dr. Amin', answeredAt: '2021/04/06', similar: [{ doctor: 'Dr. Wu', specialty: 'Psychiatry' }, { title: 'A shaking voice' }],
      related: [{ label: 'Tremor', specialty: 'Neurology' }, { label: 'Worry (lasting)', specialty: 'Psychiatry' }],
    });
  });

  it.each([
    ['More Info', 'More Info\n\n\nWhat helps until then:\n1. Sleep enough.\n\n2. Drink less coffee.\n\n'],
    ['neighbours', page.slice(page.indexOf('Shaking when nervous'), page.indexOf('Related FAQ'))],
  ])('L5 is byte-equal without %s', (_, left) => {
    const shorter = page.replace(left, '');
    expect(writeThreadText(readThreadText(shorter))).toBe(shorter);
  });

  it('L5 is written of a thread that the API serves, and read again', () => {
    const text = threadTextOf(servedThread(makeThread(Slug.parse('twitching-eyelid-abcdefghij'), { moreInfo: { text: 'Sleep helps.', author: { name: 'Lin Mei' } } }), []));
    expect(readThreadText(writeThreadText(text))).toEqual(text);
  });

  it('refuses what is no such page, whatever it is', () => {
    expect(() => readThreadText(`${page}\n`)).toThrow(expect.objectContaining({ kind: 'invalid' }) as Error);
    fc.assert(fc.property(fc.string(), (text) => { expect(() => readThreadText(text)).toThrow(expect.objectContaining({ kind: 'invalid' }) as Error); }), { numRuns: 50 });
  });
});
