import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../api/client.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { TextField } from '../components/text-field.tsx';
import { doctorKeys } from './doctor-keys.ts';

interface RetractDialogProps {
  readonly questionId: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Taking an answer back, and why. */
export function RetractDialog({ questionId, open, onClose }: RetractDialogProps) {
  const { t } = useTranslation(['doctor', 'common']);
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const retract = useMutation({
    mutationFn: () => unwrap(api.POST('/answers/{questionId}/retract', { params: { path: { questionId } }, body: { reason } })),
    onSuccess: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: doctorKeys.answers });
    },
  });
  const go = (): void => {
    setTried(true);
    if (reason.trim() !== '') retract.mutate();
  };
  return (
    <Dialog title={t('retract.title')} open={open} onClose={onClose}>
      <p>{t('retract.text')}</p>
      <TextField label={t('retract.reason')} hint={t('retract.hint')} rows={3} required value={reason} error={isTried && reason.trim() === '' ? t('decline.say') : undefined} onChange={setReason} />
      {retract.error !== null && <ProblemNotice error={retract.error} />}
      <div className="actions">
        <Button kind="danger" busy={retract.isPending} onClick={go}>
          {t('retract.go')}
        </Button>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
      </div>
    </Dialog>
  );
}
