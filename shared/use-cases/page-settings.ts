import type { StageSettings } from '../config/stage-settings.ts';
import type { PageSettings } from '../domain/publishing/page-settings.ts';
import { guidanceFor } from '../domain/urgency/crisis-directory.ts';

/** What this stage says on each of its pages, in its first language. */
export function pageSettings({ siteName, country, languages }: StageSettings, baseUrl: string): PageSettings {
  const language = languages[0] ?? 'en';
  return { siteName, baseUrl, language, emergencyLines: guidanceFor(country, country, language).lines };
}
