import { useTranslation } from 'react-i18next';
import { Chip } from '../components/chip.tsx';
import { urgencyTones } from '../components/urgency-tone.ts';
import type { Review } from './review.ts';
import { useLabels } from './use-labels.ts';

/** An item's urgency, what it is, why it is here, and how it has fared. */
export function ReviewChips({ review }: { readonly review: Review }) {
  const { t } = useTranslation('moderator');
  const label = useLabels();
  return (
    <ul className="chips">
      <li>
        <Chip tone={urgencyTones[review.urgency]}>{label('urgency', review.urgency)}</Chip>
      </li>
      {review.reasons
        .filter((reason) => reason !== 'emergency' || review.urgency !== 'emergency')
        .map((reason) => (
          <li key={reason}>
            <Chip tone={reason === 'abuse' || reason === 'emergency' ? 'danger' : 'accent'}>{label('reason', reason)}</Chip>
          </li>
        ))}
      {review.raised > 0 && (
        <li>
          <Chip tone="caution">{t('raised', { count: review.raised })}</Chip>
        </li>
      )}
      {review.skips > 0 && (
        <li>
          <Chip>{t('skips', { count: review.skips })}</Chip>
        </li>
      )}
      {review.rounds > 0 && (
        <li>
          <Chip>{t('rounds', { count: review.rounds })}</Chip>
        </li>
      )}
    </ul>
  );
}
