import { useTranslation } from 'react-i18next';
import { When } from '../components/when.tsx';
import { NumberTable } from './number-table.tsx';
import type { Live } from './numbers.ts';

/** What lies with each doctor. */
export function DoctorLoad({ doctors }: { readonly doctors: Live['doctors'] }) {
  const { t } = useTranslation('operator');
  return (
    <section className="card" aria-labelledby="doctors">
      <h2 id="doctors">{t('doctors.title')}</h2>
      {doctors.length === 0 ? (
        <p>{t('doctors.none')}</p>
      ) : (
        <NumberTable
          caption={t('doctors.title')}
          head={[t('doctors.doctor'), t('doctors.duty'), t('doctors.toAnswer'), t('doctors.capacity'), t('doctors.inCheck'), t('flow.overdue'), t('doctors.firstDue')]}
          rows={doctors.map((doctor) => ({
            key: doctor.doctorId,
            cells: [
              doctor.doctorId, t(doctor.onDuty ? 'doctors.on' : 'doctors.off'), doctor.toAnswer, doctor.capacity, doctor.inCheck, doctor.overdue,
              doctor.firstDueAt === null ? '–' : <When key="due" at={doctor.firstDueAt} style="shortTime" />,
            ],
          }))}
        />
      )}
    </section>
  );
}
