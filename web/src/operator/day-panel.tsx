import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryKeys } from '../api/query-keys.ts';
import { useSession } from '../api/session.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Spinner } from '../components/spinner.tsx';
import { TextField } from '../components/text-field.tsx';
import { DayTables } from './day-tables.tsx';
import { DayTiles } from './day-tiles.tsx';
import { readDay } from './numbers.ts';
import { WeekPlot } from './week-plot.tsx';

const pollEveryMs = 60_000;

/** What happened on a day, today unless another is chosen. */
export function DayPanel() {
  const { t } = useTranslation('operator');
  const session = useSession();
  const [chosen, setChosen] = useState<string>();
  const numbers = useQuery({ queryKey: queryKeys.numbers(chosen ?? ''), queryFn: () => readDay(chosen), refetchInterval: pollEveryMs, enabled: session !== undefined, placeholderData: (last) => last });
  return (
    <section className="card" aria-labelledby="day">
      <h2 id="day">{t('day.title')}</h2>
      {numbers.isPending && <Spinner />}
      {numbers.isError && <ProblemNotice error={numbers.error} onRetry={() => void numbers.refetch()} />}
      {numbers.data !== undefined && (
        <>
          <TextField label={t('day.choose')} hint={t('day.zone', { zone: numbers.data.timeZone })} type="date" width="short" value={chosen ?? numbers.data.day} onChange={(day) => setChosen(day === '' ? undefined : day)} />
          <DayTiles numbers={numbers.data} />
          <WeekPlot last={numbers.data.day} />
          <DayTables numbers={numbers.data} />
        </>
      )}
    </section>
  );
}
