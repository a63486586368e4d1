import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../api/client.ts';
import { queryKeys } from '../api/query-keys.ts';
import { Button } from '../components/button.tsx';
import { Checkbox } from '../components/checkbox.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { TextField } from '../components/text-field.tsx';
import { doctorKeys } from './doctor-keys.ts';

interface AwayDialogProps {
  readonly open: boolean;
  readonly openQuestions: number;
  readonly onClose: () => void;
}

/** Going away: until when, and whether colleagues take over what is open. */
export function AwayDialog({ open, openQuestions, onClose }: AwayDialogProps) {
  const { t } = useTranslation(['doctor', 'common']);
  const queries = useQueryClient();
  const [until, setUntil] = useState('');
  const [handOver, setHandOver] = useState(false);
  const leave = useMutation({
    mutationFn: () => unwrap(api.PUT('/doctors/me/duty', { body: { onDuty: false, handOver, ...(until === '' ? {} : { until: morningOf(until) }) } })),
    onSuccess: (record) => {
      queries.setQueryData(doctorKeys.me, record);
      void queries.invalidateQueries({ queryKey: queryKeys.assignments });
      onClose();
    },
  });
  return (
    <Dialog title={t('away.title')} open={open} onClose={onClose}>
      <p>{t('away.text')}</p>
      <TextField label={t('away.until')} hint={t('away.untilHint')} optional={t('common:optional')} type="date" width="short" value={until} onChange={setUntil} />
      {openQuestions > 0 && <Checkbox label={t('away.handOver', { count: openQuestions })} hint={t('away.handOverHint')} checked={handOver} onChange={setHandOver} />}
      {leave.error !== null && <ProblemNotice error={leave.error} />}
      <div className="actions">
        <Button kind="primary" busy={leave.isPending} onClick={() => leave.mutate()}>
          {t('away.go')}
        </Button>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
      </div>
    </Dialog>
  );
}

/** The start of a day (`YYYY-MM-DD`) where the doctor is, as an instant. */
function morningOf(day: string): string {
  return new Date(`${day}T00:00:00`).toISOString();
}
