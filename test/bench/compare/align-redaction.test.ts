import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignRedaction, marker, placesOf } from '../../../bench/compare/align-redaction.ts';
import type { Span } from '../../../bench/score-identifiers.ts';

const cut = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
const redact = (text: string, spans: readonly Span[]) => spans.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + marker + rest.slice(end), text);

describe('a redacted text beside its original', () => {
  it.each([
    ['nothing', 'My hand shakes.', 'My hand shakes.', []],
    ['a name at the end', 'Thanks, Ann', `Thanks, ${marker}`, ['Ann']],
    ['a name at the start', 'Ann here.', `${marker} here.`, ['Ann']],
    ['the whole text', 'Ann', marker, ['Ann']],
    ['two of them', 'Ann met Bob at noon', `${marker} met ${marker} at noon`, ['Ann', 'Bob']],
    ['the same name twice', 'Ann and Ann wrote', `${marker} and ${marker} wrote`, ['Ann', 'Ann']],
    ['two that touch', 'Ann Lee wrote', `${marker}${marker} wrote`, ['Ann Lee']],
    ['a part that repeats what follows it', 'call 555 or 556 or not', `call ${marker} or not`, ['555 or 556']],
    ['a part of a word', 'mail ann@mail.example now', `mail ann@${marker} now`, ['mail.example']],
    ['characters of two code units', '🙂 Ann 🙂', `🙂 ${marker} 🙂`, ['Ann']],
  ])('tells that it lost %s', (_, original, redacted, lost) => {
    expect(cut(original, alignRedaction(original, redacted))).toEqual(lost);
  });

  it.each([
    ['begins otherwise', 'My hand', `Your ${marker}`],
    ['ends otherwise', 'My hand shakes', `My ${marker} hurts`],
    ['holds something new', 'My hand shakes now', `My ${marker} arm ${marker} now`],
    ['lost nothing where a marker stands', 'My hand', `My ${marker} hand`],
    ['has no marker and differs', 'My hand', 'My'],
  ])('is refused when it %s', (_, original, redacted) => {
    expect(() => alignRedaction(original, redacted)).toThrow();
  });

  it('gives spans that redact the original to the same text, whatever was taken out', () => {
    const kept = fc.stringMatching(/^[ab .]{1,4}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(kept, fc.stringMatching(/^[ab .]{1,4}$/))), fc.string(), (parts, end) => {
        const original = parts.map((part) => part.join('')).join('') + end;
        const redacted = parts.map(([stays]) => stays + marker).join('') + end;
        expect(redact(original, alignRedaction(original, redacted))).toBe(redacted);
      }),
    );
  });
});

describe('a value that is replaced wherever it stands', () => {
  it.each([
    ['in whatever case', ['Ann'], 'ann and ANN', ['ann', 'ANN']],
    ['inside other words', ['an'], 'banana', ['an', 'an']],
    ['letter by letter, not as a pattern', ['a.b'], 'a.b axb', ['a.b']],
    ['once, when it was found twice', ['Bob', 'Bob'], 'Bob', ['Bob']],
    ['nowhere, when it is empty', [''], 'Bob', []],
  ])('goes %s', (_, values, text, lost) => {
    expect(cut(text, placesOf(values, text))).toEqual(lost);
  });
});
