import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api, unwrap } from '../api/client.ts';
import type { Schema } from '../api/client.ts';
import { queryKeys } from '../api/query-keys.ts';
import { Chip } from '../components/chip.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Page } from '../components/page.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Spinner } from '../components/spinner.tsx';
import { AskerLine } from './asker-line.tsx';
import { ConsoleNav } from './console-nav.tsx';
import { DueClock } from './due-clock.tsx';
import { DutyPanel } from './duty-panel.tsx';
import { UrgencyChip } from './urgency-chip.tsx';
import { WaitingClock } from './waiting-clock.tsx';

const lookAgainMs = 20_000;

/** All that the doctor has to answer, most urgent first, then by due time. */
export function InboxPage() {
  const { t } = useTranslation('doctor');
  const { data, error, refetch } = useQuery({
    queryKey: queryKeys.assignments,
    queryFn: () => unwrap(api.GET('/assignments')),
    refetchInterval: lookAgainMs,
  });
  return (
    <Page title={t('inbox.title')} lead={t('inbox.lead')} width="wide">
      <ConsoleNav />
      <DutyPanel openQuestions={data?.items.length ?? 0} />
      <section className="stack" aria-labelledby="open-questions">
        <h2 id="open-questions">{data === undefined ? t('inbox.open') : t('inbox.count', { count: data.items.length })}</h2>
        {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <Spinner />}
        {data?.items.length === 0 && (
          <EmptyState title={t('inbox.empty.title')}>
            <p>{t('inbox.empty.text')}</p>
          </EmptyState>
        )}
        {data !== undefined && data.items.length > 0 && (
          <ol className="inbox">
            {data.items.map((item) => (
              <InboxItem key={item.questionId} item={item} />
            ))}
          </ol>
        )}
      </section>
    </Page>
  );
}

function InboxItem({ item }: { readonly item: Schema<'AssignmentView'> }) {
  const { t, i18n } = useTranslation('doctor');
  const [first] = item.urgency.redFlags;
  const title = item.title === '' ? t('untitled') : item.title;
  return (
    <li className={`inbox-item ${item.urgency.level}`}>
      <div className="row">
        <UrgencyChip level={item.urgency.level} />
        {first !== undefined && <Chip tone="danger">{i18n.language === 'zh-Hant' ? first.labels['zh-Hant'] : first.labels.en}</Chip>}
        {item.returnReason !== undefined && <Chip tone="caution">{t('inbox.returned')}</Chip>}
        {item.waiting !== undefined && <Chip tone="accent">{t('inbox.waiting')}</Chip>}
        <Chip>{t(`specialty.${item.specialty}`)}</Chip>
      </div>
      <h3>
        <Link href={`/doctor/${item.questionId}`} className="isolate">
          {title}
        </Link>
      </h3>
      <p className="snippet" dir="auto">
        {item.text}
      </p>
      <div className="row facts">
        {item.waiting === undefined ? <DueClock assignedAt={item.assignedAt} dueAt={item.dueAt} /> : <WaitingClock replyDueAt={item.waiting.replyDueAt} />}
        <span className="soft">{t('inbox.asks', { count: item.questionsAsked.length })}</span>
        <AskerLine asker={item.asker} />
      </div>
    </li>
  );
}
