import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { Chip } from '../components/chip.tsx';
import { DataList } from '../components/data-list.tsx';
import { formatInstant } from '../components/format-instant.ts';
import { readerLocale } from '../components/reader-locale.ts';
import { When } from '../components/when.tsx';
import { licenceDaysLeft, licenceState, licenceTones } from './licence.ts';
import type { Doctor } from './roster.ts';

interface DoctorCardProps {
  readonly doctor: Doctor;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onEdit: () => void;
}

/** One doctor of the roster. */
export function DoctorCard({ doctor, now, onEdit }: DoctorCardProps) {
  const { t, i18n } = useTranslation('admin');
  const state = licenceState(doctor.licenceValidUntil, now);
  const entries = [
    { term: t('form.languages'), value: doctor.languages.map((tag) => nameOfLanguage(tag, i18n.language)).join(', ') },
    { term: t('places'), value: t('placesTaken', { open: doctor.openAssignments, capacity: doctor.capacity }) },
    {
      term: t('form.licenceValidUntil'),
      value: (
        <span className="row">
          {formatInstant(doctor.licenceValidUntil, readerLocale(i18n.language, navigator.languages), 'date', 'UTC')}
          {state !== 'valid' && <Chip tone={licenceTones[state]}>{state === 'over' ? t('licence.over') : t('licence.endsSoon', { count: licenceDaysLeft(doctor.licenceValidUntil, now) })}</Chip>}
        </span>
      ),
    },
    { term: t('form.email'), value: doctor.email },
  ];
  return (
    <li className="card">
      <div className="row apart">
        <h2 className="part-title">{doctor.name}</h2>
        <Button kind="quiet" onClick={onEdit} aria-label={t('editTitle', { name: doctor.name })}>
          {t('edit')}
        </Button>
      </div>
      <div className="row">
        <Chip tone={doctor.onDuty ? 'good' : 'caution'}>{doctor.onDuty ? t('onDuty') : t('offDuty')}</Chip>
        {doctor.specialties.map((specialty) => (
          <Chip key={specialty} tone="accent">
            {t(`specialty.${specialty}`)}
          </Chip>
        ))}
      </div>
      {doctor.awayUntil !== undefined && (
        <p className="soft">
          {t('backAt')} <When at={doctor.awayUntil} />
        </p>
      )}
      <DataList entries={entries} />
      <p className="soft">
        <code>{doctor.doctorId}</code>
      </p>
    </li>
  );
}

function nameOfLanguage(tag: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
}
