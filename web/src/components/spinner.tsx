import { useTranslation } from 'react-i18next';

/** Something is being fetched. */
export function Spinner({ label }: { readonly label?: string }) {
  const { t } = useTranslation();
  return (
    <p className="waiting" role="status">
      <span className="spinner" aria-hidden="true" />
      {label ?? t('loading')}
    </p>
  );
}
