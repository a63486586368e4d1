import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../api/client.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Notice } from '../components/notice.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { TextField } from '../components/text-field.tsx';
import { Words } from '../components/words.tsx';

/** Break-glass: the patient's own words, once a reason is on the record. Nothing of it stays when the dialog closes. */
export function RawTextDialog({ reviewId, onClose }: { readonly reviewId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('moderator');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const read = useMutation({
    gcTime: 0,
    mutationFn: () => unwrap(api.POST('/reviews/{reviewId}/raw', { params: { path: { reviewId } }, body: { reason } })),
  });
  const submit = (): void => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') read.mutate();
  };
  return (
    <Dialog title={t('raw.title')} open onClose={onClose}>
      {read.data === undefined ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <Notice kind="warning">{t('raw.warning')}</Notice>
          {read.isError && <ProblemNotice error={read.error} />}
          <TextField id="raw-reason" label={t('raw.reason')} hint={t('raw.reasonHint')} error={isMissing ? t('raw.missing') : undefined} rows={3} value={reason} onChange={setReason} required />
          <div className="actions">
            <Button type="submit" kind="danger" busy={read.isPending}>
              {t('raw.read')}
            </Button>
          </div>
        </form>
      ) : (
        <div className="stack">
          <Notice kind="warning" live="polite">
            {t('raw.onRecord')}
          </Notice>
          {read.data.title !== undefined && (
            <h3>
              <Words text={read.data.title} />
            </h3>
          )}
          <Words text={read.data.text} />
          {read.data.nickname !== undefined && (
            <p className="soft">
              {t('raw.nickname')} <bdi>{read.data.nickname}</bdi>
            </p>
          )}
        </div>
      )}
    </Dialog>
  );
}
