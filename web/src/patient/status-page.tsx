import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../components/page.tsx';
import { QuestionStatus } from './question-status.tsx';
import { ReceiptForm } from './receipt-form.tsx';
import { readReceipt } from './receipt-link.ts';
import type { ReceiptKey } from './receipt-link.ts';

/** Where a question is, by a receipt that was pasted or stands behind the `#` of a link. */
export function StatusPage() {
  const { t } = useTranslation('patient');
  const [receipt, setReceipt] = useState<ReceiptKey | undefined>(() => readReceipt(location.hash));
  useEffect(() => {
    const read = (): void => setReceipt((before) => readReceipt(location.hash) ?? before);
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  if (receipt === undefined) {
    return (
      <Page key="form" title={t('status.title')} lead={t('status.lead')}>
        <ReceiptForm onReceipt={setReceipt} />
      </Page>
    );
  }
  const close = (): void => {
    // The link, too, would open it again.
    history.replaceState(null, '', '/app/status');
    setReceipt(undefined);
  };
  return <QuestionStatus key={receipt.questionId} receiptKey={receipt} onClose={close} />;
}
