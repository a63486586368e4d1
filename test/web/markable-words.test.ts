import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, rangesOf } from '../../web/src/patient/markable-words.ts';

const wordsOf = (text: string, language: string) => piecesOf(text, language).filter(({ isWord }) => isWord).map((piece) => piece.text);
/** The ranges that marking these words makes, as the text in them. */
function marking(text: string, language: string, words: readonly string[]): string[] {
  const pieces = piecesOf(text, language);
  const marked = new Set(pieces.filter((piece) => words.includes(piece.text)).map(({ start }) => start));
  return rangesOf(pieces, marked).map(({ start, end }) => text.slice(start, end));
}

describe('I3 the words of a page that is looked at', () => {
  it('are those of its language', () => {
    expect(wordsOf('My hand, it shakes.', 'en')).toEqual(['My', 'hand', 'it', 'shakes']);
    expect(wordsOf('我的手會發抖。', 'zh-Hant').length).toBeGreaterThan(2);
  });

  it('are not what is taken out already', () => {
    expect(wordsOf('I, [NAME 1], live in [LOCATION].', 'en')).toEqual(['I', 'live', 'in']);
  });

  it('lose nothing of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(piecesOf(text, 'en').map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });

  it('make one range with their neighbours, and several where something stands between', () => {
    expect(marking('I sell red boats in town', 'en', ['sell', 'red', 'boats', 'town'])).toEqual(['sell red boats', 'town']);
    expect(marking('red\nboats', 'en', ['red', 'boats'])).toEqual(['red', 'boats']);
    expect(marking('red [NAME 1] boats', 'en', ['red', 'boats'])).toEqual(['red [NAME 1] boats']);
  });

  it('make no range unmarked', () => {
    expect(marking('red boats', 'en', [])).toEqual([]);
  });
});
