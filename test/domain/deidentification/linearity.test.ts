import { afterEach, describe, expect, it, vi } from 'vitest';
import { repeatedTexts } from '../../../bench/repeated-texts.ts';
import { deidentify } from '../../../shared/domain/deidentification/deidentify.ts';
import { PhiText } from '../../../shared/domain/phi-text.ts';

const isUnbounded = /^(?:[*+]|\{\d+,\})/;

/** The source without what could be taken for structure: escapes and classes become one letter. */
function bare(source: string): string {
  return source.replace(/\\[pPkux]\{[^}]*\}|\\k<[^>]*>|\\./g, 'x').replace(/\[[^\]]*\]/g, 'x').replace(/\(\?(?:[:=!]|<[=!]|<[^>]*>)/g, '(');
}

/** Groups that repeat without bound and repeat something without bound inside: only these take exponential time. */
function nestedRepeats(source: string): string[] {
  const text = bare(source);
  const open: { at: number; repeats: boolean }[] = [];
  const found: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const repeats = isUnbounded.test(text.slice(at + 1));
    if (text[at] === '(') open.push({ at, repeats: false });
    const group = text[at] === ')' ? open.pop() : undefined;
    if (group?.repeats === true && repeats) found.push(text.slice(group.at, at + 2));
    const outer = open.at(-1);
    if (outer !== undefined && (repeats || group?.repeats === true)) outer.repeats = true;
  }
  return found;
}

/** Every expression that is tried on these texts, and how often any is. */
function watch(texts: readonly string[]): { sources: Set<string>; tries: number } {
  const sources = new Set<string>();
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  for (const text of texts) deidentify(new PhiText(text));
  const tries = exec.mock.contexts.length;
  for (const expression of exec.mock.contexts) if (expression instanceof RegExp) sources.add(expression.source);
  exec.mockRestore();
  return { sources, tries };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the time that de-identification takes', () => {
  it('meets no expression that repeats what repeats', () => {
    const { sources } = watch(repeatedTexts(400).map(({ text }) => text));
    expect(sources.size).toBeGreaterThan(60);
    expect([...sources].flatMap(nestedRepeats)).toEqual([]);
  });

  it('tells such an expression', () => {
    expect(nestedRepeats(String.raw`a(?:[\]+]b+)*c`)).toEqual(['(xb+)*']);
    expect(nestedRepeats(String.raw`(?:[\w.+-]{1,40}\+)+`)).toEqual([]);
  });

  it.each(repeatedTexts(8_000))('tries eight times as much on eight times the text of $piece, rounds aside', ({ text }) => {
    const [short, long] = [watch([text.slice(0, 1_000)]).tries, watch([text]).tries];
    expect(long).toBeLessThan(short * 32 + 500);
  });
});
