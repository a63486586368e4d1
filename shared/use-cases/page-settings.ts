import type { StageSettings } from '../config/stage-settings.ts';
import type { PageSettings } from '../domain/publishing/page-settings.ts';
import { guidanceFor } from '../domain/urgency/crisis-directory.ts';

/** What this stage says on a page in a language (BCP 47), by default its first; the emergency lines' names are in it too. */
export function pageSettings(settings: StageSettings, baseUrl: string, language = settings.languages[0] ?? 'en'): PageSettings {
  const { siteName, country, languages, contact, mailSender, funding, secondOpinions } = settings;
  return {
    siteName,
    baseUrl,
    language,
    usualLanguage: languages[0] ?? 'en',
    emergencyLines: guidanceFor(country, country, language).lines,
    contact: contact ?? mailSender,
    funding,
    secondOpinions,
  };
}
