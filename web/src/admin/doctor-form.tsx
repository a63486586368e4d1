import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { queryKeys } from '../api/query-keys.ts';
import { Button } from '../components/button.tsx';
import { Checkbox } from '../components/checkbox.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { TextField } from '../components/text-field.tsx';
import { draftOf, entryOf, wrongFields } from './doctor-draft.ts';
import type { DoctorDraft, DraftField } from './doctor-draft.ts';
import { putDoctor } from './roster.ts';
import type { Doctor } from './roster.ts';
import { SpecialtyBoxes } from './specialty-boxes.tsx';

interface DoctorFormProps {
  /** Absent: somebody new. */
  readonly doctor: Doctor | undefined;
  readonly onSaved: (doctor: Doctor) => void;
  readonly onCancel: () => void;
}

const idOf = (field: DraftField): string => `doctor-${field}`;
const lines = [
  { field: 'name', hint: false },
  { field: 'email', hint: true, type: 'email' },
  { field: 'languages', hint: true },
  { field: 'capacity', hint: true, type: 'number', width: 'short' },
  { field: 'licenceValidUntil', hint: true, type: 'date', width: 'short' },
] as const;

/** What the roster says of one doctor. */
export function DoctorForm({ doctor, onSaved, onCancel }: DoctorFormProps) {
  const { t } = useTranslation(['admin', 'common']);
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(doctor));
  const [attempt, setAttempt] = useState(0);
  const wrong = attempt === 0 ? [] : wrongFields(draft);
  const errorOf = (field: DraftField) => (wrong.includes(field) ? t(`form.error.${field}`) : undefined);
  const change = (changes: Partial<DoctorDraft>): void => setDraft({ ...draft, ...changes });
  const save = useMutation({
    mutationFn: () => putDoctor(draft.doctorId, entryOf(draft)),
    onSuccess: async (saved) => {
      await queries.invalidateQueries({ queryKey: queryKeys.doctors });
      onSaved(saved);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (wrongFields(draft).length === 0) save.mutate();
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <ErrorSummary attempt={attempt} errors={wrong.map((field) => ({ id: idOf(field), message: t(`form.error.${field}`) }))} />
      {save.isError && <ProblemNotice error={save.error} />}
      {doctor === undefined && (
        <TextField id={idOf('doctorId')} label={t('form.doctorId')} hint={t('form.hint.doctorId')} error={errorOf('doctorId')} value={draft.doctorId} onChange={(doctorId) => change({ doctorId })} />
      )}
      <SpecialtyBoxes id={idOf('specialties')} chosen={draft.specialties} error={errorOf('specialties')} onChange={(specialties) => change({ specialties })} />
      {lines.map(({ field, hint, ...line }) => (
        <TextField key={field} {...line} id={idOf(field)} label={t(`form.${field}`)} {...(hint && { hint: t(`form.hint.${field}`) })} error={errorOf(field)} value={draft[field]} onChange={(value) => change({ [field]: value })} />
      ))}
      <Checkbox id={idOf('onDuty')} label={t('form.onDuty')} hint={t('form.hint.onDuty')} checked={draft.onDuty} onChange={(onDuty) => change({ onDuty })} />
      <div className="actions">
        <Button kind="primary" type="submit" busy={save.isPending}>
          {t('form.save')}
        </Button>
        <Button onClick={onCancel}>{t('common:cancel')}</Button>
      </div>
    </form>
  );
}
