import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queryKeys } from '../api/query-keys.ts';
import { useSession } from '../api/session.ts';
import { Page } from '../components/page.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Spinner } from '../components/spinner.tsx';
import { DayPanel } from './day-panel.tsx';
import { DeadLetters } from './dead-letters.tsx';
import { DoctorLoad } from './doctor-load.tsx';
import { FlowPanel } from './flow-panel.tsx';
import { QuestionFinder } from './question-finder.tsx';
import { readLive } from './numbers.ts';

const pollEveryMs = 15_000;

/** The flow at a glance: where questions stand now, what happened on a day, and the way to one question. */
export function OperatorPage() {
  const { t } = useTranslation('operator');
  const session = useSession();
  const live = useQuery({ queryKey: queryKeys.liveNumbers, queryFn: readLive, refetchInterval: pollEveryMs, enabled: session !== undefined });
  return (
    <Page title={t('title')} lead={t('lead')} width="wide">
      {live.isPending && <Spinner />}
      {live.isError && <ProblemNotice error={live.error} onRetry={() => void live.refetch()} />}
      {live.data !== undefined && (
        <>
          <FlowPanel live={live.data} />
          <DoctorLoad doctors={live.data.doctors} />
        </>
      )}
      <DayPanel />
      {session?.roles.includes('operator') === true && <QuestionFinder />}
      <DeadLetters />
    </Page>
  );
}
