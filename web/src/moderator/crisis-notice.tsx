import { useTranslation } from 'react-i18next';
import { Notice } from '../components/notice.tsx';
import type { Review } from './review.ts';

/** Who must decide what of a thread that is or was an emergency, and whose own work is not theirs to judge. */
export function CrisisNotice({ review }: { readonly review: Review }) {
  const { t } = useTranslation('moderator');
  if (review.state === 'decided') return null;
  if (review.isExcluded) return <Notice kind="warning" title={t('crisis.excluded')}>{t('crisis.excludedText')}</Notice>;
  if (!review.isCrisis) return null;
  const text = review.subject === 'question' ? t('crisis.first') : review.releasedBy === undefined ? t('crisis.second') : t('crisis.secondAfter', { by: review.releasedBy });
  return (
    <Notice kind="danger" title={t('crisis.title')}>
      <p>{text}</p>
    </Notice>
  );
}
