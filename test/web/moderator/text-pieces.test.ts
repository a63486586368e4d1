import { describe, expect, it } from 'vitest';
import { overlaps, piecesOf, placesOf, trimmedRange } from '../../../web/src/moderator/text-pieces.ts';

const text = 'Anna met Ben.';

describe('the pieces of a text', () => {
  it('B5 are cut where marks begin and end, and make up the text again', () => {
    const pieces = piecesOf(text, [{ start: 0, end: 4 }, { start: 2, end: 8 }]);
    expect(pieces.map((piece) => [piece.text, piece.marks.length])).toEqual([['An', 1], ['na', 2], [' met', 1], [' Ben.', 0]]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it.each([[{ start: 3, end: 3 }], [{ start: 99, end: 100 }], [{ start: -1, end: 2 }]])('leave out what lies nowhere: %j', (mark) => {
    expect(piecesOf(text, [mark])).toEqual([{ start: 0, text, marks: [] }]);
  });

  it('cut off what reaches beyond the end, and have nothing of nothing', () => {
    expect(piecesOf(text, [{ start: 9, end: 99 }]).at(-1)).toMatchObject({ text: 'Ben.', start: 9 });
    expect(piecesOf('', [])).toEqual([]);
  });
});

describe('what is selected', () => {
  it.each([[{ start: 4, end: 9 }, { start: 5, end: 8 }], [{ start: 0, end: 4 }, { start: 0, end: 4 }], [{ start: 4, end: 5 }, undefined]])('%j is taken as %j', (range, trimmed) => {
    expect(trimmedRange(text, range)).toEqual(trimmed);
  });

  it.each([['anna', [0]], [' BEN ', [9]], ['n', [1, 2, 11]], ['x', []], ['  ', []]])('by typing %j begins at %j', (words, starts) => {
    expect(placesOf(text, words).map(({ start }) => start)).toEqual(starts);
  });

  it('is found by its very letters where lower case is longer', () => {
    expect(placesOf('İpek met İpek', 'İpek').map(({ start }) => start)).toEqual([0, 9]);
  });

  it('touches what it shares a letter with', () => {
    expect([overlaps({ start: 0, end: 2 }, { start: 1, end: 3 }), overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })]).toEqual([true, false]);
  });
});
