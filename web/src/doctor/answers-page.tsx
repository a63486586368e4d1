import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api, unwrap } from '../api/client.ts';
import type { Schema } from '../api/client.ts';
import { Button } from '../components/button.tsx';
import { Chip } from '../components/chip.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Page } from '../components/page.tsx';
import { Notice } from '../components/notice.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Spinner } from '../components/spinner.tsx';
import { When } from '../components/when.tsx';
import { Words } from '../components/words.tsx';
import { ConsoleNav } from './console-nav.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { doctorKeys } from './doctor-keys.ts';
import { RetractDialog } from './retract-dialog.tsx';

/** A doctor's own answers, to look up, correct or take back. */
export function AnswersPage() {
  const { t } = useTranslation('doctor');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: doctorKeys.answers,
    queryFn: ({ pageParam }) => unwrap(api.GET('/answers', { params: { query: pageParam === '' ? {} : { cursor: pageParam } } })),
    initialPageParam: '',
    getNextPageParam: (last) => last.cursor,
  });
  const items = data?.pages.flatMap((page) => page.items);
  return (
    <Page title={t('answers.title')} lead={t('answers.lead')} width="wide">
      <ConsoleNav />
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {items === undefined && error === null && <Spinner />}
      {items?.length === 0 && <EmptyState title={t('answers.empty')} />}
      {items !== undefined && items.length > 0 && (
        <ul className="inbox">
          {items.map((item) => (
            <AnswerItem key={item.questionId} item={item} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('answers.more')}
        </Button>
      )}
    </Page>
  );
}

function AnswerItem({ item }: { readonly item: Schema<'OwnAnswerList'>['items'][number] }) {
  const { t } = useTranslation('doctor');
  const [isCorrecting, setCorrecting] = useState(false);
  const [isRetracting, setRetracting] = useState(false);
  const { status, slug, reply, moreInfo, correctedAt, correction, askedAgain } = item;
  const latest = correction ?? { reply: reply ?? '', moreInfo };
  const isOut = status === 'published' || status === 'answeredPrivately';
  return (
    <li className="card">
      <div className="row apart">
        <h2 className="part-title isolate">{item.title === '' ? t('untitled') : item.title}</h2>
        <Chip tone={isOut ? 'good' : 'neutral'}>{t(`answers.status.${status}`)}</Chip>
      </div>
      <p className="soft">
        <When at={item.answeredAt} />
        {correctedAt !== undefined && (
          <>
            {' · '}
            {t('answers.corrected')} <When at={correctedAt} />
          </>
        )}
      </p>
      {correction !== undefined && <CorrectionNotice correction={correction} />}
      {askedAgain !== undefined && (
        <Notice kind="warning" title={t('opinions.askedAgain')}>
          <Words text={askedAgain.reason} />
        </Notice>
      )}
      {isCorrecting ? (
        <CorrectionForm questionId={item.questionId} reply={latest.reply} moreInfo={latest.moreInfo ?? ''} onClose={() => setCorrecting(false)} />
      ) : (
        <>
          {reply !== undefined && <Words text={reply} />}
          {moreInfo !== undefined && <Words text={moreInfo} />}
          <div className="actions">
            {slug !== undefined && (
              <a href={`/t/${slug}`} target="_blank" rel="noreferrer">
                {t('answers.open')}
              </a>
            )}
            {slug !== undefined && <Link href={`/doctor/threads/${slug}`}>{t('opinions.request.open')}</Link>}
            {isOut && <Button onClick={() => setCorrecting(true)}>{t('answers.correct')}</Button>}
            {isOut && (
              <Button kind="quiet" onClick={() => setRetracting(true)}>
                {t('retract.open')}
              </Button>
            )}
          </div>
        </>
      )}
      <RetractDialog questionId={item.questionId} open={isRetracting} onClose={() => setRetracting(false)} />
    </li>
  );
}

/** A correction that is not out: with a moderator, or given back with a reason. */
function CorrectionNotice({ correction }: { readonly correction: NonNullable<Schema<'OwnAnswerList'>['items'][number]['correction']> }) {
  const { t } = useTranslation('doctor');
  const isBack = correction.state === 'returned';
  return (
    <Notice kind={isBack ? 'warning' : 'info'} title={t(isBack ? 'correct.returned' : 'correct.inReview')}>
      {isBack && correction.reason !== undefined ? <Words text={correction.reason} /> : <p>{t('correct.inReviewText')}</p>}
    </Notice>
  );
}
