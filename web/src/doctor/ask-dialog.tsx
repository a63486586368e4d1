import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { TextField } from '../components/text-field.tsx';

interface AskDialogProps {
  readonly questionId: string;
  readonly open: boolean;
  /** What a doctor would ask first, to begin with. */
  readonly missing: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const refused = ['identifiers', 'contactDetails', 'unknownLink', 'promotion'] as const;

/** Asking the patient for more; the clock stands still meanwhile. */
export function AskDialog({ questionId, open, missing, onClose, onDone }: AskDialogProps) {
  const { t } = useTranslation(['doctor', 'common']);
  const [question, setQuestion] = useState('');
  const [isTried, setTried] = useState(false);
  const ask = useMutation({
    mutationFn: () => unwrap(api.POST('/assignments/{questionId}/ask', { params: { path: { questionId } }, body: { question } })),
    onSuccess: onDone,
  });
  const problem = ask.error instanceof ApiProblem ? ask.error : undefined;
  const found = refused.find((code) => problem?.errors.some((error) => error.code === code));
  const isOften = problem?.status === 409;
  const error = isTried && question.trim() === '' ? t('ask.empty') : found === undefined ? undefined : t('ask.refused', { what: t(`finding.${found}`) });
  const go = (): void => {
    setTried(true);
    if (question.trim() !== '') ask.mutate();
  };
  return (
    <Dialog title={t('ask.title')} open={open} onClose={onClose}>
      <p>{t('ask.text')}</p>
      {missing.length > 0 && <p className="soft">{t('ask.missing', { what: missing.join(t('context.comma')) })}</p>}
      <TextField label={t('ask.question')} hint={t('ask.hint')} rows={5} required value={question} error={error} onChange={setQuestion} />
      {ask.error !== null && found === undefined && (isOften ? <p className="error" role="alert">{t('ask.often')}</p> : <ProblemNotice error={ask.error} />)}
      <div className="actions">
        <Button kind="primary" busy={ask.isPending} onClick={go}>
          {t('ask.go')}
        </Button>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
      </div>
    </Dialog>
  );
}
