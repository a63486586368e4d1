import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { ButtonLink } from '../components/button.tsx';
import { Page } from '../components/page.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Spinner } from '../components/spinner.tsx';
import { ReviewDesk } from './review-desk.tsx';
import { useReview } from './use-review.ts';

/** One item of the queue. */
export function ReviewPage({ params: { reviewId } }: { readonly params: { readonly reviewId: string } }) {
  const { t } = useTranslation('moderator');
  const search = useSearch();
  const desk = useReview(reviewId);
  const { review } = desk;
  const back = search === '' ? '/moderator' : `/moderator?${search}`;
  return (
    <Page
      title={review.data === undefined ? t('item.title') : t(`item.of.${review.data.subject}`)}
      lead={
        <ButtonLink kind="quiet" to={back}>
          {t('item.back')}
        </ButtonLink>
      }
      width="wide"
    >
      {review.isPending && <Spinner />}
      {review.isError && <ProblemNotice error={review.error} onRetry={() => void review.refetch()} />}
      {review.data !== undefined && <ReviewDesk key={reviewId} review={review.data} desk={desk} back={back} search={search === '' ? '' : `?${search}`} />}
    </Page>
  );
}
