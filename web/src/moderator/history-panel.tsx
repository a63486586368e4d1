import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../api/client.ts';
import { queryKeys } from '../api/query-keys.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Spinner } from '../components/spinner.tsx';
import { ShortTime } from './short-time.tsx';
import { useLabels } from './use-labels.ts';

/** Who did what with the question, and what moderators noted for each other. Read when it is opened. */
export function HistoryPanel({ reviewId, version, open, onToggle }: { readonly reviewId: string; readonly version: number; readonly open: boolean; readonly onToggle: (open: boolean) => void }) {
  const { t } = useTranslation('moderator');
  const label = useLabels();
  const history = useQuery({
    queryKey: queryKeys.reviewHistory(reviewId, version),
    queryFn: () => unwrap(api.GET('/reviews/{reviewId}/history', { params: { path: { reviewId } } })),
    enabled: open,
  });
  return (
    <details className="desk-panel" id="history" open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <h2>{t('history.title')}</h2>
      </summary>
      {open && history.isPending && <Spinner />}
      {history.isError && <ProblemNotice error={history.error} onRetry={() => void history.refetch()} />}
      {history.data?.intact === false && <p className="error">{t('history.broken')}</p>}
      <ol className="review-history">
        {history.data?.items.map((entry, at) => (
          <li key={at}>
            <p>
              <strong>{label('event', entry.event)}</strong>{' '}
              <span className="soft">
                {entry.by === 'patient' ? label('role', 'patient') : t('history.by', { role: label('role', entry.by), actor: entry.actor })} · <ShortTime at={entry.at} />
              </span>
            </p>
            {entry.decision !== undefined && (
              <p>
                {label('decision', entry.decision)}
                {entry.because !== undefined && ` – ${label('template', entry.because)}`}
              </p>
            )}
            <Note title={t('history.reason')} words={entry.reason} />
            <Note title={t('form.patientNote')} words={entry.patientNote} />
            <Note title={t('form.internalNote')} words={entry.internalNote} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Note({ title, words }: { readonly title: string; readonly words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <p className="note">
      <span className="soft">{title}:</span> <span className="words">{words}</span>
    </p>
  );
}
