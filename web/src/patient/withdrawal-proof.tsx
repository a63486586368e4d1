import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.ts';
import { Button } from '../components/button.tsx';
import { DataList } from '../components/data-list.tsx';
import { Icon } from '../components/icon.tsx';
import { When } from '../components/when.tsx';
import type { ReceiptKey } from './receipt-link.ts';

interface WithdrawalProofProps {
  readonly receiptKey: ReceiptKey;
  readonly record: Schema<'QuestionRecord'> | undefined;
}

/** What the patient can keep to show that the question was taken back. */
export function WithdrawalProof({ receiptKey, record }: WithdrawalProofProps) {
  const { t } = useTranslation('patient');
  const withdrawn = record?.items.findLast(({ event }) => event === 'QuestionWithdrawn');
  const entries = [
    { term: t('receipt.number'), value: <span className="code">{receiptKey.questionId}</span> },
    ...(withdrawn === undefined ? [] : [{ term: t('proof.at'), value: <When at={withdrawn.at} /> }]),
    ...(record === undefined ? [] : [{ term: t('proof.record'), value: t(record.intact ? 'proof.intact' : 'proof.broken') }]),
  ];
  return (
    <section className="card" aria-labelledby="proof">
      <h2 id="proof">{t('proof.title')}</h2>
      <DataList entries={entries} />
      <p>{t('proof.text')}</p>
      <div className="actions no-print">
        <Button onClick={() => window.print()}>
          <Icon name="print" /> {t('receipt.print')}
        </Button>
      </div>
    </section>
  );
}
