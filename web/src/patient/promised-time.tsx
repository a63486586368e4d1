import { useTranslation } from 'react-i18next';
import { formatDistance } from '../components/format-instant.ts';
import { Notice } from '../components/notice.tsx';
import { When } from '../components/when.tsx';
import { isLate } from './timeline.ts';
import type { Status } from './timeline.ts';
import { useNow } from '../components/use-now.ts';

/** By when, and honestly so when that has gone by. */
export function PromisedTime({ status, dueAt }: { readonly status: Status; readonly dueAt: string | undefined }) {
  const { t, i18n } = useTranslation('patient');
  const now = useNow(30);
  if (dueAt === undefined) return null;
  if (isLate(dueAt, status, now)) {
    return (
      <Notice kind="warning" live="polite" title={t('promise.late')}>
        <p>
          {t('promise.wasDue')} <When at={dueAt} /> ({formatDistance(dueAt, now, i18n.language)}).
        </p>
        <p>{t('promise.lateText')}</p>
      </Notice>
    );
  }
  return (
    <p className="promise">
      {t(status === 'awaitingDoctor' ? 'promise.doctorBy' : 'promise.answerBy')}{' '}
      <strong>
        <When at={dueAt} />
      </strong>{' '}
      <span className="soft nowrap">({formatDistance(dueAt, now, i18n.language)})</span>
    </p>
  );
}
