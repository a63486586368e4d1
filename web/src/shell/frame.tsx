import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Navigation } from './navigation.tsx';
import { Preferences } from './preferences.tsx';

/** What stands around every page. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className="site-head">
        <div>
          <Link href="/" className="brand">
            <BrandMark />
            {t('brand')}
          </Link>
          <Navigation />
          <Preferences />
        </div>
      </header>
      <main id="content" className="page" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-foot">
        <div>
          <p>
            {t('foot.notDiagnosis')} <strong>{t('foot.emergency')}</strong>
          </p>
        </div>
      </footer>
    </>
  );
}

function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="9" />
      <path d="M9 9.500A2.500 2.500 0 0 1 11.500 7h9A2.500 2.500 0 0 1 23 9.500v7a2.500 2.500 0 0 1-2.500 2.500H16l-5 5v-5A2.500 2.500 0 0 1 9 16.500z" />
      <path className="cross" d="M16 10v6M13 13h6" />
    </svg>
  );
}
