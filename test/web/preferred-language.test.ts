import { expect, it } from 'vitest';
import { preferredLanguage } from '../../web/src/shell/preferred-language.ts';

it.each<[string | null, string[], string]>([
  ['zh-Hant', ['en'], 'zh-Hant'],
  ['fr', ['zh-TW', 'en'], 'zh-Hant'],
  [null, ['de-DE', 'en-GB', 'zh-TW'], 'en'],
  [null, ['zh-Hans-CN'], 'zh-Hant'],
  [null, ['fr'], 'en'],
  [null, [], 'en'],
])('L1 chosen %s, wanted %j: %s', (stored, wanted, language) => {
  expect(preferredLanguage(stored, wanted)).toBe(language);
});
