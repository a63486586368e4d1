/** The languages of the pages, by BCP 47 tag, each with its name in itself. */
export const languages = { en: 'English', 'zh-Hant': '繁體中文' } as const;
export type Language = keyof typeof languages;

/** The language that a reader chose before, else the first of the browser's that we have, else English. */
export function preferredLanguage(stored: string | null, wanted: readonly string[]): Language {
  if (stored === 'en' || stored === 'zh-Hant') return stored;
  for (const tag of wanted) {
    if (/^zh\b/i.test(tag)) return 'zh-Hant';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}
