import { useTranslation } from 'react-i18next';
import { BarPlot } from './bar-plot.tsx';
import { NumberTable } from './number-table.tsx';
import type { Daily } from './numbers.ts';
import { useLabels } from './use-labels.ts';

/** The day by flag, by urgency, by clinic and by doctor. */
export function DayTables({ numbers: { reviews, byUrgency, bySpecialty, doctors } }: { readonly numbers: Daily }) {
  const { t } = useTranslation('operator');
  const label = useLabels();
  const reasons = Object.entries(reviews.byReason).filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  return (
    <>
      <h3>{t('table.flags')}</h3>
      {reasons.length === 0 ? (
        <p className="soft">{t('table.noFlags')}</p>
      ) : (
        <div className="beside">
          <BarPlot title={t('table.flags')} description={t('table.flagsDescribe')} series={[t('tile.reviews')]} groups={reasons.map(([reason, count]) => ({ label: label('reason', reason), values: [count] }))} />
          <NumberTable caption={t('table.flags')} head={[t('table.flag'), t('tile.reviews')]} rows={reasons.map(([reason, count]) => ({ key: reason, cells: [label('reason', reason), count] }))} />
        </div>
      )}
      <h3>{t('table.urgency')}</h3>
      <NumberTable
        caption={t('table.urgency')}
        head={[t('table.level'), t('week.received'), t('tile.reviews'), t('table.assigned'), t('week.answered'), t('flow.overdue')]}
        rows={Object.entries(byUrgency).map(([level, of]) => ({ key: level, cells: [label('urgency', level), of.received, of.reviewsRequested, of.assigned, of.answered, of.answersOverdue] }))}
      />
      <h3>{t('table.clinics')}</h3>
      <NumberTable
        caption={t('table.clinics')}
        head={[t('table.clinic'), t('table.triaged'), t('table.assigned'), t('week.answered'), t('tile.published')]}
        rows={Object.entries(bySpecialty).map(([clinic, of]) => ({ key: clinic, cells: [label('specialty', clinic), of.triaged, of.assigned, of.answered, of.published] }))}
      />
      {doctors.length > 0 && (
        <>
          <h3>{t('table.doctors')}</h3>
          <NumberTable
            caption={t('table.doctors')}
            head={[t('doctors.doctor'), t('table.assigned'), t('week.answered'), t('table.handedBack'), t('flow.overdue')]}
            rows={doctors.map((of) => ({ key: of.doctorId, cells: [of.doctorId, of.assigned, of.answered, of.declined, of.overdue] }))}
          />
        </>
      )}
    </>
  );
}
