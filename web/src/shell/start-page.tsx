import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { areas } from '../areas.ts';
import { Page } from '../components/page.tsx';

/** Where everybody begins. */
export function StartPage() {
  const { t, i18n } = useTranslation();
  useEffect(() => {
    // Most go on to ask: by then it is here.
    void Promise.allSettled([areas.patient(), i18n.loadNamespaces('patient')]);
  }, [i18n]);
  return (
    <Page title={t('start.title')} lead={t('start.lead')}>
      <nav aria-label={t('start.choose')}>
        <ul className="doors">
          <li className="door first">
            <Link href="/ask">{t('nav.ask')}</Link>
            <p>{t('start.ask')}</p>
          </li>
          <li className="door">
            <Link href="/status">{t('nav.status')}</Link>
            <p>{t('start.status')}</p>
          </li>
          <li className="door">
            <a href="/">{t('nav.threads')}</a>
            <p>{t('start.threads')}</p>
          </li>
        </ul>
      </nav>
      <p className="soft">
        {t('start.staff')} <Link href="/sign-in">{t('nav.signIn')}</Link>
      </p>
    </Page>
  );
}
