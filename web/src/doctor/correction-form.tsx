import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../api/client.ts';
import { Button } from '../components/button.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { TextField } from '../components/text-field.tsx';
import { doctorKeys } from './doctor-keys.ts';

interface CorrectionFormProps {
  readonly questionId: string;
  readonly reply: string;
  readonly moreInfo: string;
  readonly onClose: () => void;
}

/** Another wording in the place of an answer that is out. */
export function CorrectionForm({ questionId, reply: before, moreInfo: moreBefore, onClose }: CorrectionFormProps) {
  const { t } = useTranslation(['doctor', 'common']);
  const queries = useQueryClient();
  const [reply, setReply] = useState(before);
  const [moreInfo, setMoreInfo] = useState(moreBefore);
  const correct = useMutation({
    mutationFn: () =>
      unwrap(api.POST('/answers/{questionId}/correct', { params: { path: { questionId } }, body: { reply, ...(moreInfo.trim() === '' ? {} : { moreInfo }) } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: doctorKeys.answers });
      onClose();
    },
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (reply.trim() !== '') correct.mutate();
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <p className="soft">{t('correct.text')}</p>
      <TextField label={t('editor.reply')} rows={8} required value={reply} error={reply.trim() === '' ? t('editor.empty') : undefined} onChange={setReply} />
      <TextField label={t('editor.moreInfo')} optional={t('common:optional')} rows={4} value={moreInfo} onChange={setMoreInfo} />
      {correct.error !== null && <ProblemNotice error={correct.error} />}
      <div className="actions">
        <Button kind="primary" type="submit" busy={correct.isPending}>
          {t('correct.go')}
        </Button>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
      </div>
    </form>
  );
}
