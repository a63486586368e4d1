import i18next from 'i18next';
import type { BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages, preferredLanguage } from './preferred-language.ts';
import type { Language } from './preferred-language.ts';

const storageKey = 'askwell.language';
const catalogues = import.meta.glob<{ default: Record<string, unknown> }>('../messages/*/*.json');

/** Catalogues come with the area that needs them: `messages/<language>/<area>.json`. */
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, area, done) => {
    const load = catalogues[`../messages/${language}/${area}.json`];
    if (load === undefined) return done(new Error(`No messages for ${area}.`), false);
    load().then((catalogue) => done(null, catalogue.default), (error: Error) => done(error, true));
  },
};

/** Loads the catalogue of the frame and of the area that is shown first; the others load their own when they are shown. */
export async function startLocalisation(area: string | undefined): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next.use(backend).use(initReactI18next).init({
    lng: preferredLanguage(localStorage.getItem(storageKey), navigator.languages),
    fallbackLng: 'en',
    supportedLngs: Object.keys(languages),
    ns: ['common', ...(area === undefined ? [] : [area])],
    defaultNS: 'common',
    load: 'currentOnly',
    // React escapes.
    interpolation: { escapeValue: false },
  });
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language);
  await i18next.changeLanguage(language);
}
