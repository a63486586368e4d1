import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryKeys } from '../api/query-keys.ts';
import { useSession } from '../api/session.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Spinner } from '../components/spinner.tsx';
import { DoctorCard } from './doctor-card.tsx';
import { DoctorForm } from './doctor-form.tsx';
import { licenceState } from './licence.ts';
import { readRoster } from './roster.ts';
import type { Doctor } from './roster.ts';

/** The doctors, what they take, and whose licence ends. */
export function RosterPage() {
  const { t } = useTranslation('admin');
  const session = useSession();
  const [edited, setEdited] = useState<{ doctor: Doctor | undefined }>();
  const [saved, setSaved] = useState<string>();
  const [now] = useState(() => Date.now());
  const roster = useQuery({ queryKey: queryKeys.doctors, queryFn: readRoster, enabled: session !== undefined });
  const doctors = roster.data ?? [];
  const ending = doctors.filter(({ licenceValidUntil }) => licenceState(licenceValidUntil, now) !== 'valid');
  const close = (): void => setEdited(undefined);
  return (
    <Page title={t('title')} lead={t('lead')} width="wide">
      <div className="actions">
        <Button kind="primary" onClick={() => setEdited({ doctor: undefined })}>
          {t('enrol')}
        </Button>
      </div>
      {saved !== undefined && <Notice kind="success" live="polite" title={t('saved', { name: saved })} />}
      {ending.length > 0 && (
        <Notice kind="warning" title={t('licence.warning', { count: ending.length })}>
          <p>{ending.map(({ name }) => name).join(', ')}</p>
        </Notice>
      )}
      {roster.isPending && <Spinner />}
      {roster.isError && <ProblemNotice error={roster.error} onRetry={() => void roster.refetch()} />}
      {roster.isSuccess && doctors.length === 0 && <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
      {doctors.length > 0 && (
        <ul className="roster" aria-label={t('title')}>
          {doctors.map((doctor) => (
            <DoctorCard key={doctor.doctorId} doctor={doctor} now={now} onEdit={() => setEdited({ doctor })} />
          ))}
        </ul>
      )}
      <Dialog title={edited?.doctor === undefined ? t('enrol') : t('editTitle', { name: edited.doctor.name })} open={edited !== undefined} onClose={close}>
        <DoctorForm
          doctor={edited?.doctor}
          onCancel={close}
          onSaved={({ name }) => {
            setSaved(name);
            close();
          }}
        />
      </Dialog>
    </Page>
  );
}
