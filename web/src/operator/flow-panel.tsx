import { useTranslation } from 'react-i18next';
import { Notice } from '../components/notice.tsx';
import { When } from '../components/when.tsx';
import { BarPlot } from './bar-plot.tsx';
import { formatSpan } from './format-span.ts';
import { NumberTable } from './number-table.tsx';
import { flowOf } from './numbers.ts';
import type { Live } from './numbers.ts';

/** Where questions stand now, and since when the oldest waits. */
export function FlowPanel({ live }: { readonly live: Live }) {
  const { t, i18n } = useTranslation('operator');
  const flow = flowOf(live);
  const late = flow.filter((each) => each.late > 0);
  const age = (since: string | null): string => (since === null ? '–' : formatSpan((Date.parse(live.at) - Date.parse(since)) / 1000, i18n.language));
  const parts = live.backlog.parts.filter(({ pending }) => pending > 0);
  return (
    <section className="card" aria-labelledby="flow">
      <div className="row apart">
        <h2 id="flow">{t('flow.title')}</h2>
        <p className="soft">
          {t('flow.at')} <When at={live.at} style="shortTime" />
        </p>
      </div>
      {late.length === 0 ? <p className="soft">{t('flow.inTime')}</p> : <Notice kind="warning" title={t('flow.late', { count: late.reduce((sum, each) => sum + each.late, 0) })} />}
      {live.backlog.unserved > 0 && <Notice kind="warning" title={t('flow.unserved', { count: live.backlog.unserved })} />}
      <div className="beside">
        <BarPlot
          title={t('flow.title')}
          description={t('flow.describe')}
          series={[t('flow.pending'), t('flow.overdue')]}
          groups={flow.map((each) => ({ label: t(`state.${each.state}`), values: [each.pending, each.late] }))}
        />
        <NumberTable
          caption={t('flow.title')}
          head={[t('flow.state'), t('flow.pending'), t('flow.overdue'), t('flow.oldest')]}
          rows={flow.map((each) => ({ key: each.state, cells: [t(`state.${each.state}`), each.pending, each.late, age(each.oldestSince)] }))}
        />
      </div>
      {parts.length > 0 && (
        <>
          <h3>{t('backlog.title')}</h3>
          <NumberTable
            caption={t('backlog.title')}
            head={[t('backlog.queue'), t('flow.pending'), t('flow.oldest')]}
            rows={parts.map((part) => ({ key: `${part.specialty} ${part.language}`, cells: [`${t(`specialty.${part.specialty}`)} · ${part.language}`, part.pending, age(part.oldestSince)] }))}
          />
        </>
      )}
    </section>
  );
}
