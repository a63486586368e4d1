import { describe, expect, it } from 'vitest';
import { longestText, phiText, typedText } from '../../shared/contracts/patient-text.ts';

const schema = typedText(longestText);
const codesOf = (text: unknown) => schema.safeParse(text).error?.issues.map(({ code, message }) => [code, message]);

describe('typedText', () => {
  it.each([
    ['nothing', '', 'blank'],
    ['spaces and line ends', ' \n\t\r\n ', 'blank'],
    ['control characters alone', '\u0001\u0007\u009f', 'blank'],
    ['zero-width and bidi marks alone', '\u200b\u200d\u202e\u2066', 'blank'],
    ['a NUL', 'My hand\u0000', 'nul_character'],
    ['a lone surrogate', 'My hand \ud83d', 'not_unicode'],
    ['more than it may hold', 'x'.repeat(longestText + 1), 'too_long'],
  ])('refuses %s, by a code', (_, text, code) => {
    expect(codesOf(text)?.map(([, message]) => message)).toEqual([code]);
  });

  it('quotes nothing of what it refuses', () => {
    expect(JSON.stringify(schema.safeParse('Canary\u0000').error)).not.toContain('Canary');
  });

  it.each([
    ['line ends', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['control characters', 'a\u0007b\u000bc\u007fd\u0085e', 'a b c d e'],
    ['tabs', 'a\tb', 'a\tb'],
    ['bidi and zero-width marks', 'a\u200bb\u202ec', 'a\u200bb\u202ec'],
    ['whole surrogate pairs', 'ok 🧠', 'ok 🧠'],
  ])('takes %s', (_, text, taken) => {
    expect(schema.parse(text)).toBe(taken);
  });

  it('takes the longest text', () => {
    expect(schema.parse('x'.repeat(longestText))).toHaveLength(longestText);
  });
});

describe('phiText', () => {
  it('leaves the border as text that prints nothing', () => {
    const text = phiText(50).parse('Canary');
    expect([String(text), text.reveal()]).toEqual(['[PHI]', 'Canary']);
  });
});
