import { useTranslation } from 'react-i18next';
import { formatDistance, formatInstant } from '../components/format-instant.ts';
import { Icon } from '../components/icon.tsx';
import { useNow } from '../components/use-now.ts';

interface DueClockProps {
  readonly assignedAt: string;
  readonly dueAt: string;
}

/** The share of the time for an answer after which a warning is due, as the service counts it. */
const warnAtShare = 0.75;

/** How long is left for the answer, moving on by itself. */
export function DueClock({ assignedAt, dueAt }: DueClockProps) {
  const { t, i18n } = useTranslation('doctor');
  const now = useNow(20);
  const isOverdue = now >= Date.parse(dueAt);
  const isSoon = now >= Date.parse(assignedAt) + warnAtShare * (Date.parse(dueAt) - Date.parse(assignedAt));
  const distance = formatDistance(dueAt, now, i18n.language);
  return (
    <p className={`clock ${isOverdue ? 'overdue' : isSoon ? 'soon' : 'calm'}`}>
      <Icon name="clock" />
      <span>
        <strong>{isOverdue ? t('clock.overdue', { distance }) : t('clock.due', { distance })}</strong>{' '}
        <time dateTime={dueAt}>{formatInstant(dueAt, i18n.language, 'shortTime')}</time>
      </span>
    </p>
  );
}
