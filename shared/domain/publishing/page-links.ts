import { frameLanguage } from './page-words.ts';
import type { PageSettings } from './page-settings.ts';

/** The address of a list page in the reader's language, which is named only where it is not the usual one. */
export function listUrl(page: PageSettings, path: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const language = frameLanguage(page.language);
  const lang = language === frameLanguage(page.usualLanguage) ? undefined : language;
  const given = Object.entries({ ...query, lang }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return `${page.baseUrl}${path}${given.length === 0 ? '' : `?${given.join('&')}`}`;
}
