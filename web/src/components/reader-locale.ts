/**
 * The reader's own form of a language (BCP 47), for dates and numbers: of the tags that the browser wants, the first of that
 * language; else the language itself.
 */
export function readerLocale(language: string, wanted: readonly string[]): string {
  const own = wanted.find((tag) => languageOf(tag) === languageOf(language));
  return own ?? language;
}

/** Chinese counts by its script: dates in the other one would look foreign. */
function languageOf(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return language === 'zh' ? `${language}-${script ?? ''}` : language;
}
