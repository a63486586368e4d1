import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../api/client.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { TextField } from '../components/text-field.tsx';

interface DeclineDialogProps {
  readonly questionId: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const codes = ['notMyField', 'noTime', 'cannotAnswerOnline', 'personal', 'other'] as const;

/** Handing a question back, and why. */
export function DeclineDialog({ questionId, open, onClose, onDone }: DeclineDialogProps) {
  const { t } = useTranslation(['doctor', 'common']);
  const [code, setCode] = useState<(typeof codes)[number]>();
  const [reason, setReason] = useState('');
  const [attempt, setAttempt] = useState(0);
  const errors = [
    ...(code === undefined ? [{ id: 'decline-code', message: t('decline.choose') }] : []),
    ...(code === 'other' && reason.trim() === '' ? [{ id: 'decline-reason', message: t('decline.say') }] : []),
  ];
  const shown = attempt > 0 ? errors : [];
  const decline = useMutation({
    mutationFn: () =>
      unwrap(api.POST('/assignments/{questionId}/decline', { params: { path: { questionId } }, body: { code: code ?? 'other', ...(reason.trim() === '' ? {} : { reason }) } })),
    onSuccess: onDone,
  });
  const go = (): void => {
    setAttempt((count) => count + 1);
    if (errors.length === 0) decline.mutate();
  };
  return (
    <Dialog title={t('decline.title')} open={open} onClose={onClose}>
      <ErrorSummary attempt={attempt} errors={shown} />
      <RadioGroup
        id="decline-code"
        legend={t('decline.why')}
        value={code}
        choices={codes.map((value) => ({ value, label: t(`decline.code.${value}`), ...(value === 'notMyField' && { hint: t('decline.notMyFieldHint') }) }))}
        error={shown.find(({ id }) => id === 'decline-code')?.message}
        onChange={setCode}
      />
      <TextField
        id="decline-reason"
        label={t('decline.reason')}
        hint={t('decline.reasonHint')}
        {...(code !== 'other' && { optional: t('common:optional') })}
        rows={3}
        value={reason}
        error={shown.find(({ id }) => id === 'decline-reason')?.message}
        onChange={setReason}
      />
      {decline.error !== null && <ProblemNotice error={decline.error} />}
      <div className="actions">
        <Button kind="primary" busy={decline.isPending} onClick={go}>
          {t('decline.go')}
        </Button>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
      </div>
    </Dialog>
  );
}
