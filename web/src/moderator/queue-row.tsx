import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { DueTime } from './due-time.tsx';
import { ReviewChips } from './review-chips.tsx';
import type { Review } from './review.ts';
import { ShortTime } from './short-time.tsx';
import { useLabels } from './use-labels.ts';

interface QueueRowProps {
  readonly review: Review;
  readonly search: string;
  readonly sub: string | undefined;
  readonly now: number;
}

/** One item of the queue: what it is, why it is here, how long there is, who has it. */
export function QueueRow({ review, search, sub, now }: QueueRowProps) {
  const { t } = useTranslation('moderator');
  const label = useLabels();
  return (
    <li className={`queue-row ${review.urgency}`}>
      <div className="queue-main">
        <Link href={`/moderator/${review.reviewId}${search}`} className="queue-link">
          {titleOf(review, t('queue.folded'), t('queue.noText'))}
        </Link>
        <div className="queue-facts">
          <ReviewChips review={review} />
          <p className="soft">
            {t(`subject.${review.subject}`)}
            {review.specialty !== null && ` · ${label('specialty', review.specialty)}`}
            {' · '}
            {t('queue.since')} <ShortTime at={review.openedAt} />
          </p>
        </div>
      </div>
      <div className="queue-side">
        {review.state === 'decided' ? <span className="soft">{label('decision', review.decision ?? '')}</span> : <DueTime at={review.dueAt} now={now} />}
        {review.state === 'claimed' && <span className="soft">{review.claimedBy === sub ? t('claim.yours') : t('claim.by', { by: review.claimedBy })}</span>}
        {review.state === 'open' && review.isExcluded && <span className="soft">{t('queue.excluded')}</span>}
      </div>
    </li>
  );
}

/** The title, or the beginning of the text; what may be a crisis is folded here too. */
function titleOf(review: Review, folded: string, nothing: string): string {
  if (review.isCrisis) return folded;
  const words = review.title ?? review.question?.title ?? review.text ?? '';
  if (words.trim() === '') return nothing;
  return words.length > 120 ? `${words.slice(0, 118).trimEnd()}…` : words;
}
