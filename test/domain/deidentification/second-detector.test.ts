import { describe, expect, it } from 'vitest';
import { uniteWithSecond } from '../../../shared/domain/deidentification/second-detector.ts';
import type { Deidentified, PhiSpan } from '../../../shared/domain/triage.ts';

const span = (start: number, end: number, confidence = 0.95, type: PhiSpan['type'] = 'NAME'): PhiSpan => ({ start, end, type, detector: 'second', confidence });
const known: Deidentified = {
  text: 'Dr [NAME 1] saw Zyx and then called [PHONE] for Qua.',
  spans: [],
  placeholders: [{ ...span(3, 11), detector: 'ours' }, { ...span(36, 43, 1, 'PHONE'), detector: 'ours' }],
  doubts: [],
  uncertain: false,
  version: 'ours',
};
const unite = (found: readonly PhiSpan[]) => uniteWithSecond(known, { find: async () => found }, 'en', () => {});

describe('a second detector of identifiers', () => {
  it('L4 replaces what only the second found, and every placeholder keeps its place', async () => {
    const { text, placeholders, uncertain } = await unite([span(48, 51), span(16, 19)]);
    expect(text).toBe('Dr [NAME 1] saw [NAME 2] and then called [PHONE] for [NAME 3].');
    expect(placeholders.map(({ start, end }) => text.slice(start, end))).toEqual(['[NAME 1]', '[NAME 2]', '[PHONE]', '[NAME 3]']);
    expect(uncertain).toBe(false);
  });

  it.each<[string, PhiSpan[]]>([
    ['nothing', []],
    ['a placeholder of ours', [span(3, 11), span(0, 7)]],
    ['a place that the text does not have', [span(50, 90), span(9, 9)]],
  ])('L4 changes nothing when the second finds %s', async (_case, found) => {
    expect(await unite(found)).toEqual(known);
  });

  it('L4 asks a person where the second only suspects', async () => {
    expect(await unite([span(16, 19, 0.4)])).toEqual({ ...known, uncertain: true, doubts: [span(16, 19, 0.4)] });
  });

  it('L4 takes the first of two finds that overlap', async () => {
    expect((await unite([span(16, 19), span(17, 23)])).text).toBe('Dr [NAME 1] saw [NAME 2] and then called [PHONE] for Qua.');
  });
});
