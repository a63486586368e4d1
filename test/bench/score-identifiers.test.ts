import { describe, expect, it } from 'vitest';
import { scoreIdentifiers, type LabelledText } from '../../bench/score-identifiers.ts';

/** A text in which `[…]` are identifiers and `{…}` may go or stay. */
function labelled(written: string): LabelledText {
  const sample: LabelledText = { text: '', spans: [], optional: [] };
  for (const [, identifier, either, plain] of written.matchAll(/\[([^\]]*)\]|\{([^}]*)\}|([^[{]+)/g)) {
    const part = identifier ?? either ?? plain ?? '';
    const span = { start: sample.text.length, end: sample.text.length + part.length };
    if (identifier !== undefined) sample.spans.push(span);
    if (either !== undefined) sample.optional.push(span);
    sample.text += part;
  }
  return sample;
}
function score(written: string, ...taken: readonly string[]) {
  const sample = labelled(written);
  return scoreIdentifiers([sample], [taken.map((part) => ({ start: sample.text.indexOf(part), end: sample.text.indexOf(part) + part.length }))]);
}

describe('the score of a de-identifier', () => {
  it.each([
    ['nothing found', score('I am [Ann Lee].'), { leak: 1, overRedaction: 0, notFullyRemoved: 1, cleanTouched: 0 }],
    ['all found', score('I am [Ann Lee].', 'Ann Lee'), { leak: 0, overRedaction: 0, notFullyRemoved: 0, cleanTouched: 0 }],
    ['half a name, blanks aside', score('I am [Ann Lee].', 'Ann '), { leak: 0.5, overRedaction: 0, notFullyRemoved: 1, cleanTouched: 0 }],
    ['all but a mark', score('mail [ann@b.d].', 'ann@b', 'd'), { leak: 1 / 7, overRedaction: 0, notFullyRemoved: 0, cleanTouched: 0 }],
    ['more than the name', score('[Ann] has pain', 'Ann has'), { leak: 0, overRedaction: 3 / 7, notFullyRemoved: 0, cleanTouched: 0 }],
    ['what may go', score('[Ann] is {23}.', 'Ann is 23'), { leak: 0, overRedaction: 2 / 3, notFullyRemoved: 0, cleanTouched: 0 }],
    ['a clean text touched', score('I hope so', 'hope'), { leak: 0, overRedaction: 4 / 7, notFullyRemoved: 0, cleanTouched: 1 }],
    ['a clean text less what may go', score('I am {23}', '23'), { leak: 0, overRedaction: 0, notFullyRemoved: 0, cleanTouched: 0 }],
    ['a clean text less what may go and as much beside it', score('so I am {23}', 'am', '23'), { leak: 0, overRedaction: 0.4, notFullyRemoved: 0, cleanTouched: 0 }],
  ])('of %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('counts an identifier inside what may go as an identifier', () => {
    const sample = { text: 'Ann, 23', spans: [{ start: 0, end: 3 }], optional: [{ start: 0, end: 7 }] };
    expect(scoreIdentifiers([sample], [[]])).toMatchObject({ leak: 1, notFullyRemoved: 1 });
  });

  it('of several texts is that of all their characters together', () => {
    const samples = ['[Ann] rests', '[Bo] rests', 'all rest'].map(labelled);
    expect(scoreIdentifiers(samples, [[{ start: 0, end: 3 }], [], [{ start: 0, end: 3 }]])).toEqual({ leak: 0.4, overRedaction: 3 / 17, notFullyRemoved: 0.5, cleanTouched: 1 });
  });
});
