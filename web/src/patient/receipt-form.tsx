import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { TextField } from '../components/text-field.tsx';
import { readReceipt } from './receipt-link.ts';
import type { ReceiptKey } from './receipt-link.ts';

/** Takes a receipt however it was kept. */
export function ReceiptForm({ onReceipt }: { readonly onReceipt: (receipt: ReceiptKey) => void }) {
  const { t } = useTranslation('patient');
  const [pasted, setPasted] = useState('');
  const [attempts, setAttempts] = useState(0);
  const [isWrong, setWrong] = useState(false);
  const error = isWrong ? t('status.form.wrong') : undefined;
  const open = (): void => {
    const receipt = readReceipt(pasted);
    setAttempts((before) => before + 1);
    setWrong(receipt === undefined);
    if (receipt !== undefined) onReceipt(receipt);
  };
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <ErrorSummary attempt={attempts} errors={error === undefined ? [] : [{ id: 'receipt', message: error }]} />
      <TextField id="receipt" label={t('status.form.label')} hint={t('status.form.hint')} rows={3} value={pasted} error={error} onChange={setPasted} />
      <div className="actions">
        <Button kind="primary" type="submit">
          {t('status.form.open')}
        </Button>
      </div>
      <p className="soft">{t('status.form.lost')}</p>
    </form>
  );
}
