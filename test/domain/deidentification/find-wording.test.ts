import { describe, expect, it } from 'vitest';
import { findWording } from '../../../shared/domain/deidentification/find-wording.ts';

/** What is found of `marked` in `other`, as words. */
function found(text: string, marked: string, other: string): string[] {
  const start = text.indexOf(marked);
  return findWording(text, [{ start, end: start + marked.length, type: 'ID' }])(other).map((range) => other.slice(range.start, range.end));
}

describe('findWording', () => {
  it.each([
    ['in any case', 'I live in Oakfield now.', 'Oakfield', 'OAKFIELD and oakfield', ['OAKFIELD', 'oakfield']],
    ['over other white space', 'I work at Blue Door daily.', 'Blue Door', 'at Blue\nDoor, not at BlueDoor', ['Blue\nDoor']],
    ['as whole words', 'Ann came along.', 'Ann', 'the annual visit of Ann', ['Ann']],
    ['in Chinese, which has no spaces', '我住在新店。', '新店', '您說在新店的家', ['新店']],
    ['with their endings', 'I live in Oakfield now.', 'Oakfield', 'Oakfields, an Oakfielder, Oakfieldish', ['Oakfields', 'Oakfielder', 'Oakfieldish']],
    ['within words when the marking cut one', 'McOakfield say so.', 'Oakfield', 'an O’Oakfield, NewOakfield', ['Oakfield', 'Oakfield']],
    ['with marks that mean something in a pattern', 'It is (a+)+$ here.', '(a+)+$', 'so (a+)+$', ['(a+)+$']],
  ])('finds marked words %s', (_, text, marked, other, words) => {
    expect(found(text, marked, other)).toEqual(words);
  });

  it('answers ranges that do not overlap, the longest marking first', () => {
    const text = 'Blue Door and Door';
    const ranges = findWording(text, [{ start: 14, end: 18, type: 'ID' }, { start: 0, end: 9, type: 'ID' }])('Door, Blue Door');
    expect(ranges.map(({ start, end }) => [start, end])).toEqual([[0, 4], [6, 15]]);
  });

  it('finds nothing for an empty marking', () => {
    expect(findWording('a b', [{ start: 1, end: 2, type: 'ID' }, { start: 2, end: 1, type: 'ID' }])('a b c')).toEqual([]);
  });
});
