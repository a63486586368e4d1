import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queryKeys } from '../api/query-keys.ts';
import { useSession } from '../api/session.ts';
import { Notice } from '../components/notice.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { NumberTable } from './number-table.tsx';
import { readDeadLetters } from './numbers.ts';

const commands = [
  { name: 'dryRun', command: 'npm run redrive -- --dry-run' },
  { name: 'redrive', command: 'npm run redrive' },
  { name: 'aws', command: 'npm run redrive -- --aws --queues askwell-STAGE-' },
] as const;
const pollEveryMs = 60_000;

/** How many dead letters there are, and how they are brought back: no page may take them, so the runbook's commands stand here. */
export function DeadLetters() {
  const { t } = useTranslation('operator');
  const session = useSession();
  const { data, error, refetch } = useQuery({ queryKey: queryKeys.deadLetters, queryFn: readDeadLetters, refetchInterval: pollEveryMs, enabled: session !== undefined });
  const waiting = data?.items.reduce((sum, queue) => sum + queue.waiting, 0) ?? 0;
  return (
    <section className="card" aria-labelledby="dead-letters">
      <h2 id="dead-letters">{t('deadLetters.title')}</h2>
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data !== undefined && (waiting === 0 ? <p className="soft">{t('deadLetters.none')}</p> : <Notice kind="warning" title={t('deadLetters.some', { count: waiting })} />)}
      {data !== undefined && (
        <NumberTable
          caption={t('deadLetters.title')}
          head={[t('backlog.queue'), t('deadLetters.waiting'), t('deadLetters.moving')]}
          rows={data.items.map(({ queue, ...counts }) => ({ key: queue, cells: [queue, counts.waiting, counts.moving] }))}
        />
      )}
      <p>{t('deadLetters.text')}</p>
      <dl className="commands">
        {commands.map(({ name, command }) => (
          <div key={name}>
            <dt>{t(`deadLetters.${name}`)}</dt>
            <dd>
              <code>{command}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
