import { describe, expect, it } from 'vitest';
import { crisisCountries } from '../../../shared/domain/urgency/crisis-directory.ts';
import { declaredFlag, emergencyScreen, emergencySigns } from '../../../shared/domain/urgency/emergency-screen.ts';
import type { EmergencySign } from '../../../shared/domain/urgency/emergency-screen.ts';
import { redFlags } from '../../../shared/domain/urgency/red-flags.ts';

const codes = Object.keys(emergencySigns) as EmergencySign[];

describe('the emergency screen', () => {
  it.each(codes)('A2 asks for %s, which stands for an emergency with a source', (code) => {
    const { level, source } = redFlags[declaredFlag(code)];
    expect(level).toBe('emergency');
    expect(source).not.toBe('');
  });

  it.each(crisisCountries)('A2 gives the numbers of %s, two at least', (country) => {
    const screen = emergencyScreen(country, 'TW', 'en');
    expect(screen.country).toBe(country);
    expect(screen.lines.length).toBeGreaterThanOrEqual(2);
  });

  it('A2 gives the numbers of the stage to a country that the directory does not know', () => {
    expect(emergencyScreen('ZW', 'GB', 'en')).toMatchObject({ country: 'GB' });
    expect(emergencyScreen(undefined, 'TW', 'en').lines.map(({ number }) => number)).toEqual(expect.arrayContaining(['119', '1925']));
  });

  it('A2 gives international numbers, and says of no country that they are its own, where neither is known', () => {
    const screen = emergencyScreen('ZW', 'ZW', 'en');
    expect(screen.country).toBeUndefined();
    expect(screen.lines.map(({ number }) => number)).toContain('112');
  });

  it.each([['zh-Hant', true], ['zh-TW', true], ['en', false], ['fr', false]])('A2 speaks Chinese for %s: %s', (locale, isChinese) => {
    const { message, redFlags: signs } = emergencyScreen('TW', 'TW', locale);
    for (const text of [message, ...signs.map((sign) => sign.text)]) expect(/\p{Script=Han}/u.test(text)).toBe(isChinese);
  });
});

it('A2 a declared red flag stands for itself', () => {
  expect(declaredFlag('mania')).toBe('mania');
});
