import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../components/button.tsx';
import { Page } from '../components/page.tsx';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')} lead={t('notFound.text')}>
      <div className="actions">
        <ButtonLink to="/">{t('notFound.home')}</ButtonLink>
      </div>
    </Page>
  );
}
