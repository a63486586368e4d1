import { useTranslation } from 'react-i18next';
import { formatInstant } from '../components/format-instant.ts';
import { Icon } from '../components/icon.tsx';

/** The clock that stands still while the patient is asked for more. */
export function WaitingClock({ replyDueAt }: { readonly replyDueAt: string }) {
  const { t, i18n } = useTranslation('doctor');
  return (
    <p className="clock calm">
      <Icon name="clock" />
      <span>{t('clock.waiting', { time: formatInstant(replyDueAt, i18n.language, 'shortTime') })}</span>
    </p>
  );
}
