import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../api/client.ts';
import type { Schema } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { ButtonLink } from '../components/button.tsx';
import { Chip } from '../components/chip.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Spinner } from '../components/spinner.tsx';
import { When } from '../components/when.tsx';
import { formatSpan } from './format-span.ts';
import { useLabels } from './use-labels.ts';

type Entry = Schema<'QuestionTimeline'>['items'][number];

/** Everything that has happened to one question: ids, codes and times. */
export function TimelinePage({ questionId }: { readonly questionId: string }) {
  const { t } = useTranslation('operator');
  const session = useSession();
  // Paths under /questions are the patients': there the token goes along only when asked to.
  const headers = { authorization: `Bearer ${session?.token ?? ''}` };
  const timeline = useQuery({
    queryKey: ['timeline', questionId],
    queryFn: () => unwrap(api.GET('/questions/{questionId}/timeline', { params: { path: { questionId } }, headers })),
    enabled: session !== undefined,
  });
  return (
    <Page title={t('timeline.title')} lead={<code>{questionId}</code>} width="wide">
      <div className="actions">
        <ButtonLink to="/operator">{t('timeline.back')}</ButtonLink>
      </div>
      {timeline.isPending && <Spinner />}
      {timeline.isError && <ProblemNotice error={timeline.error} onRetry={() => void timeline.refetch()} />}
      {timeline.data !== undefined && (
        <>
          {timeline.data.intact ? <p className="soft">{t('timeline.intact')}</p> : <Notice kind="danger" title={t('timeline.broken')} />}
          <ol className="record">
            {timeline.data.items.map((entry, at, all) => (
              <TimelineEntry key={at} entry={entry} previous={all[at - 1]} />
            ))}
          </ol>
        </>
      )}
    </Page>
  );
}

function TimelineEntry({ entry, previous }: { readonly entry: Entry; readonly previous: Entry | undefined }) {
  const { t, i18n } = useTranslation('operator');
  const label = useLabels();
  const seconds = previous === undefined ? 0 : (Date.parse(entry.at) - Date.parse(previous.at)) / 1000;
  return (
    <li>
      <p className="row">
        <strong>{label('event', entry.event)}</strong>
        {entry.from !== entry.to && <Chip tone="accent">{label('status', entry.to)}</Chip>}
        {entry.decision !== undefined && <Chip>{label('decision', entry.decision)}</Chip>}
        {entry.because !== undefined && <code>{entry.because}</code>}
      </p>
      <p className="soft">
        <When at={entry.at} /> {seconds >= 1 && t('timeline.after', { span: formatSpan(seconds, i18n.language) })} · {label('by', entry.by)}
        {entry.actor !== entry.by && (
          <>
            {' '}
            <code>{entry.actor}</code>
          </>
        )}
      </p>
    </li>
  );
}
