import { describe, expect, it } from 'vitest';
import { formatDistance, formatInstant } from '../../web/src/components/format-instant.ts';
import { readerLocale } from '../../web/src/components/reader-locale.ts';
import { countryChoices } from '../../web/src/patient/country-choices.ts';

describe('L1 dates', () => {
  it.each([['en-GB', '23 November 2026'], ['en-US', 'November 23, 2026'], ['zh-TW', '2026年11月23日']])('are written as in %s', (language, text) => {
    expect(formatInstant('2026-11-23T09:00:00.000Z', language, 'date', 'UTC')).toBe(text);
  });

  it.each([['en', ['de', 'en-GB', 'en-US'], 'en-GB'], ['zh-Hant', ['zh-CN', 'zh-HK'], 'zh-HK'], ['en', ['zh-TW'], 'en'], ['zh-Hant', [], 'zh-Hant']])('of pages in %s, wanted %j, are those of %s', (language, wanted, locale) => {
    expect(readerLocale(language, wanted)).toBe(locale);
  });

  it.each([[60, 'in 1 hour'], [60 * 1.9, 'in 1 hour'], [60 * 71, 'in 3 days'], [-60 * 49, '2 days ago'], [5, 'in 5 minutes'], [0, 'this minute']])('lie %i minutes off: %s', (minutes, text) => {
    const now = Date.UTC(2026, 10, 23);
    expect(formatDistance(new Date(now + minutes * 60_000).toISOString(), now, 'en')).toBe(text);
  });
});

it('L1 countries are named and ordered in the reader’s language, with everywhere else at the end', () => {
  expect(countryChoices(['US', 'AU'], 'en', 'Another').map(({ label }) => label)).toEqual(['Australia', 'United States', 'Another']);
  expect(countryChoices(['TW'], 'zh-Hant', '其他').map(({ value, label }) => [value, label])).toEqual([['TW', '台灣'], ['ZZ', '其他']]);
});
