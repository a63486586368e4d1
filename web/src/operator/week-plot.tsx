import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queryKeys } from '../api/query-keys.ts';
import { formatInstant } from '../components/format-instant.ts';
import { readerLocale } from '../components/reader-locale.ts';
import { BarPlot } from './bar-plot.tsx';
import { NumberTable } from './number-table.tsx';
import { daysUpTo, readDay } from './numbers.ts';

const days = 7;
/** A day that is over counts the same whenever one asks. */
const overStaleMs = 3_600_000;

/** Questions in and out over a week. */
export function WeekPlot({ last }: { readonly last: string }) {
  const { t, i18n } = useTranslation('operator');
  const results = useQueries({
    queries: daysUpTo(last, days).map((day) => ({ queryKey: queryKeys.numbers(day), queryFn: () => readDay(day), staleTime: day === last ? 5_000 : overStaleMs })),
  });
  const week = results.flatMap(({ data }) => data ?? []);
  if (week.length < days) return null;
  const locale = readerLocale(i18n.language, navigator.languages);
  const rows = week.map(({ day, questions }) => ({
    day: formatInstant(day, locale, 'date', 'UTC'),
    short: new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(day)),
    received: questions.received,
    answered: questions.published + questions.answeredPrivately,
  }));
  return (
    <>
      <h3>{t('week.title')}</h3>
      <div className="beside">
        <BarPlot title={t('week.title')} description={t('week.describe')} series={[t('week.received'), t('week.answered')]} groups={rows.map(({ short, received, answered }) => ({ label: short, values: [received, answered] }))} />
        <NumberTable caption={t('week.title')} head={[t('week.day'), t('week.received'), t('week.answered')]} rows={rows.map(({ day, received, answered }) => ({ key: day, cells: [day, received, answered] }))} />
      </div>
    </>
  );
}
