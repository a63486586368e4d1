import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { queryKeys } from '../api/query-keys.ts';
import { useSession } from '../api/session.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Spinner } from '../components/spinner.tsx';
import { readQueue, takeNext } from './queue-api.ts';
import { filterOf, searchOf } from './queue-filter.ts';
import { QueueFilters } from './queue-filters.tsx';
import { QueueRow } from './queue-row.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import { useNow } from '../components/use-now.ts';
import { useShortcuts } from './use-shortcuts.ts';

const pollEveryMs = 5_000;

/** The moderators' queue, kept up to date without taking the focus from anybody. */
export function QueuePage() {
  const { t } = useTranslation('moderator');
  const [, navigate] = useLocation();
  const filter = filterOf(useSearch());
  const search = searchOf(filter);
  const session = useSession();
  const now = useNow(15);
  const client = useQueryClient();
  const [helps, setHelps] = useState(false);
  const queue = useInfiniteQuery({
    queryKey: queryKeys.reviews(search),
    queryFn: ({ pageParam }) => readQueue(filter, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ cursor }) => cursor,
    refetchInterval: pollEveryMs,
    enabled: session !== undefined,
  });
  const take = useMutation({
    mutationFn: () => takeNext(filter),
    onSuccess: (taken) => {
      if (taken === undefined) return;
      client.setQueryData(queryKeys.review(taken.reviewId), taken);
      navigate(`/moderator/${taken.reviewId}${search}`);
    },
  });
  useShortcuts({
    j: () => walkRows(1),
    k: () => walkRows(-1),
    n: () => take.mutate(),
    f: () => document.querySelector<HTMLElement>('#queue-filters select')?.focus(),
    '?': () => setHelps(true),
  });
  const items = queue.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('queue.title')} width="wide">
      <div className="queue-head">
        <QueueFilters filter={filter} onChange={(chosen) => navigate(`/moderator${searchOf(chosen)}`, { replace: true })} />
        <div className="actions">
          <Button kind="primary" busy={take.isPending} onClick={() => take.mutate()} aria-keyshortcuts="n">
            {t('queue.takeNext')}
          </Button>
          <Button kind="quiet" onClick={() => setHelps(true)}>
            {t('keys.title')}
          </Button>
        </div>
      </div>
      {take.isSuccess && take.data === undefined && <Notice live="polite" title={t('queue.nothingToTake')} />}
      {take.isError && <ProblemNotice error={take.error} />}
      <p className="visually-hidden" role="status">
        {queue.isSuccess && t('queue.count', { count: items.length })}
      </p>
      {queue.isPending && <Spinner />}
      {queue.isError && <ProblemNotice error={queue.error} onRetry={() => void queue.refetch()} />}
      {queue.isSuccess && items.length === 0 && (
        <EmptyState title={t(search === '' ? 'queue.empty' : 'queue.noMatch')}>
          <p>{t('queue.emptyText')}</p>
          {search !== '' && <Button onClick={() => navigate('/moderator', { replace: true })}>{t('queue.clear')}</Button>}
        </EmptyState>
      )}
      {items.length > 0 && (
        <ol className="queue" aria-label={t('queue.title')}>
          {items.map((review) => (
            <QueueRow key={review.reviewId} review={review} search={search} sub={session?.sub} now={now} />
          ))}
        </ol>
      )}
      {queue.hasNextPage && (
        <div className="actions">
          <Button busy={queue.isFetchingNextPage} onClick={() => void queue.fetchNextPage()}>
            {t('queue.more')}
          </Button>
        </div>
      )}
      <ShortcutHelp of="queue" open={helps} onClose={() => setHelps(false)} />
    </Page>
  );
}

/** Moves the focus over the items; Enter on one opens it, as on any link. */
function walkRows(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('.queue-link')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at === -1 ? (step === 1 ? 0 : links.length - 1) : Math.min(Math.max(at + step, 0), links.length - 1);
  links[next]?.focus();
}
