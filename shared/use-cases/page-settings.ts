import type { StageSettings } from '../config/stage-settings.ts';
import type { PageSettings } from '../domain/publishing/page-settings.ts';
import { guidanceFor } from '../domain/urgency/crisis-directory.ts';

/** What this stage says on a page in a language (BCP 47), by default its first; the emergency lines' names are in it too. */
export function pageSettings({ siteName, country, languages }: StageSettings, baseUrl: string, language = languages[0] ?? 'en'): PageSettings {
  return { siteName, baseUrl, language, emergencyLines: guidanceFor(country, country, language).lines };
}
