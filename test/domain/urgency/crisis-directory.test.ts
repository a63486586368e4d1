import { describe, expect, it } from 'vitest';
import { guidanceFor, staleCrisisEntries } from '../../../shared/domain/urgency/crisis-directory.ts';
import { crisisEntries } from '../../../shared/domain/urgency/crisis-lines.ts';
import { redFlagLabel, redFlagSource } from '../../../shared/domain/urgency/red-flag-labels.ts';
import { redFlags } from '../../../shared/domain/urgency/red-flags.ts';

const numbers = (country: string | undefined, stage = 'TW'): string[] => guidanceFor(country, stage, 'en').lines.map(({ number }) => number);

describe('D6 crisis directory', () => {
  it.each([
    ['TW', ['119', '1925', '1995']],
    ['US', ['911', '988']],
    ['GB', ['999', '111', '116 123']],
    ['IN', ['112', '14416']],
    ['AU', ['000', '13 11 14']],
    ['CA', ['911', '988']],
    ['IE', ['112', '116 123']],
    ['NZ', ['111', '1737']],
    ['SG', ['995', '1767']],
    ['HK', ['999', '18111']],
  ])('D6 names at least two lines for %s', (country, expected) => {
    expect(numbers(country)).toEqual(expect.arrayContaining(expected));
  });

  it('falls back to the stage country, then to the international entry', () => {
    expect(numbers('FR', 'GB')).toEqual(numbers('GB'));
    expect(numbers(undefined, 'us')).toEqual(numbers('US'));
    expect(numbers('FR', 'FR')).toEqual(['112', 'befrienders.org']);
  });

  it('speaks English or Traditional Chinese', () => {
    expect(guidanceFor('TW', 'TW', 'zh-Hant').lines[1]?.name).toBe('衛生福利部安心專線');
    expect(guidanceFor('TW', 'TW', 'zh-TW').message).toMatch(/緊急電話/);
    expect(guidanceFor('TW', 'TW', 'de').message).toMatch(/emergency number/);
  });

  it('D6 has no entry that was last verified more than 180 days before this release', () => {
    expect(staleCrisisEntries(new Date('2026-11-23T12:00:00Z'))).toEqual([]);
  });

  it('D6 reports entries once they are older than 180 days', () => {
    expect(staleCrisisEntries(new Date('2027-05-23T12:00:00Z'))).toHaveLength(crisisEntries.length);
  });

  it('D6 names the languages of every line', () => {
    for (const { languages } of crisisEntries) expect(languages.length).toBeGreaterThan(0);
  });

  it('names an https source for every line', () => {
    for (const { source } of crisisEntries) expect(source).toMatch(/^https:\/\//);
  });
});

describe('red flag labels', () => {
  it('has a label in both languages and a source for every flag', () => {
    for (const code of Object.keys(redFlags)) {
      expect(redFlagLabel(code, 'en')).toMatch(/[a-z]/i);
      expect(redFlagLabel(code, 'zh-Hant')).toMatch(/\p{Script=Han}/u);
      expect(redFlagSource(code)).toBeTruthy();
    }
  });

  it('shows an unknown code itself', () => {
    expect(redFlagLabel('somethingNew', 'en')).toBe('somethingNew');
  });
});
