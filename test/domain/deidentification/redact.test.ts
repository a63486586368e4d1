import { describe, expect, it } from 'vitest';
import { applyRedactions } from '../../../shared/domain/deidentification/redact.ts';
import { Problem } from '../../../shared/domain/errors.ts';
import type { PhiCategory } from '../../../shared/domain/triage.ts';

function refusal(text: string, redactions: readonly { start: number; end: number; type: PhiCategory }[]): Problem {
  try {
    applyRedactions(text, redactions);
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('not refused');
}

describe('applyRedactions', () => {
  it('replaces what a moderator marks, in any order, with new placeholders', () => {
    const { text, placeholders } = applyRedactions('[NAME 1] met Bob in Foo', [
      { start: 20, end: 23, type: 'LOCATION' },
      { start: 13, end: 16, type: 'NAME' },
    ]);
    expect(text).toBe('[NAME 1] met [NAME 2] in [LOCATION]');
    expect(placeholders.map(({ start, end, detector }) => [text.slice(start, end), detector])).toEqual([
      ['[NAME 2]', 'moderator'],
      ['[LOCATION]', 'moderator'],
    ]);
  });

  it('B5 puts back what a moderator undoes, and every other placeholder stays in its place', () => {
    const span = (start: number, end: number) => ({ start, end, type: 'NAME', detector: 'names', confidence: 0.6 }) as const;
    const earlier = [span(0, 8), span(24, 32)];
    const { text, placeholders } = applyRedactions('[NAME 1] has gone, says [NAME 2] of Foo.', [{ start: 36, end: 39, type: 'LOCATION' }], earlier, [{ ...span(0, 8), wording: 'Grace' }]);
    expect(text).toBe('Grace has gone, says [NAME 2] of [LOCATION].');
    expect(placeholders.map(({ start, end }) => text.slice(start, end))).toEqual(['[NAME 2]', '[LOCATION]']);
  });

  it('changes nothing without redactions', () => {
    expect(applyRedactions('as it is', [])).toEqual({ text: 'as it is', placeholders: [] });
  });

  it.each([
    ['a start below zero', -1, 2, 'corrections.redactions.0.start'],
    ['an end beyond the text', 1, 99, 'corrections.redactions.0.end'],
    ['an empty range', 2, 2, 'corrections.redactions.0.start'],
    ['a turned range', 3, 1, 'corrections.redactions.0.start'],
    ['a half character', 1, 2, 'corrections.redactions.0.start'],
  ])('refuses %s', (_, start, end, path) => {
    const problem = refusal('🙂 abc', [{ start, end, type: 'NAME' }]);
    expect(problem.kind).toBe('invalid');
    expect(problem.issues.map((issue) => issue.path)).toContain(path);
  });

  it('refuses ranges that overlap', () => {
    const problem = refusal('abcdef', [
      { start: 0, end: 3, type: 'NAME' },
      { start: 2, end: 5, type: 'NAME' },
    ]);
    expect(problem.issues).toEqual([{ path: 'corrections.redactions.1.start', code: 'overlap' }]);
  });

  it('never shows the text in what it throws', () => {
    expect(JSON.stringify(refusal('secret', [{ start: 0, end: 99, type: 'NAME' }]).issues)).not.toContain('secret');
  });
});
