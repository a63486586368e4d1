import { useTranslation } from 'react-i18next';
import { Chip } from '../components/chip.tsx';
import { formatDistance, formatInstant } from '../components/format-instant.ts';
import { dueTone } from './tones.ts';

/** When a decision is due, as time left; the instant itself on the machine-readable side and for those who point at it. */
export function DueTime({ at, now }: { readonly at: string; readonly now: number }) {
  const { t, i18n } = useTranslation('moderator');
  const distance = formatDistance(at, now, i18n.language);
  const isLate = Date.parse(at) <= now;
  return (
    <Chip tone={dueTone(at, now)}>
      <time dateTime={at} title={formatInstant(at, i18n.language)}>
        {isLate ? t('overdue', { distance }) : t('due', { distance })}
      </time>
    </Chip>
  );
}
