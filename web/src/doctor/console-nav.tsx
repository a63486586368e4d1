import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';

/** The pages of the doctor's console. */
export function ConsoleNav() {
  const { t } = useTranslation('doctor');
  const [location] = useLocation();
  const pages = [
    ['/doctor', t('inbox.title')],
    ['/doctor/answers', t('answers.title')],
    ['/doctor/threads', t('opinions.title')],
  ] as const;
  return (
    <nav className="site-nav" aria-label={t('console')}>
      {pages.map(([to, label]) => (
        <Link key={to} href={to} aria-current={location === to ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
