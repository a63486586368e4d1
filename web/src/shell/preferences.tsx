import { useTranslation } from 'react-i18next';
import { chooseLanguage } from './localisation.ts';
import { languages } from './preferred-language.ts';
import type { Language } from './preferred-language.ts';
import { themes, useTheme } from './theme.ts';

const tags = Object.keys(languages).filter((tag): tag is Language => tag in languages);

/** Language and colours, remembered on this device. */
export function Preferences() {
  const { t, i18n } = useTranslation();
  const [theme, chooseTheme] = useTheme();
  return (
    <div className="preferences" role="group" aria-label={t('preferences')}>
      <select
        aria-label={t('language')}
        value={i18n.language}
        onChange={(event) => {
          const chosen = tags.find((tag) => tag === event.target.value);
          if (chosen !== undefined) void chooseLanguage(chosen);
        }}
      >
        {tags.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {languages[tag]}
          </option>
        ))}
      </select>
      <select
        aria-label={t('theme.label')}
        value={theme}
        onChange={(event) => {
          const chosen = themes.find((each) => each === event.target.value);
          if (chosen !== undefined) chooseTheme(chosen);
        }}
      >
        {themes.map((each) => (
          <option key={each} value={each}>
            {t(`theme.${each}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
