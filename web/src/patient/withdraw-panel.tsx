import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, receiptHeader, unwrap } from '../api/client.ts';
import { queryKeys } from '../api/query-keys.ts';
import { Button } from '../components/button.tsx';
import { Confirmation } from '../components/confirmation.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import type { ReceiptKey } from './receipt-link.ts';

interface WithdrawPanelProps {
  readonly receiptKey: ReceiptKey;
  /** Whether there is a public page that will be gone. */
  readonly isPublic: boolean;
  /** Whether the question has ended, so that an answer, not a place in the queue, is given up. */
  readonly hasAnswer: boolean;
}

/** Takes the question back: possible at any moment, and for good. */
export function WithdrawPanel({ receiptKey: { questionId, receipt }, isPublic, hasAnswer }: WithdrawPanelProps) {
  const { t } = useTranslation('patient');
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const withdraw = useMutation({
    networkMode: 'always',
    mutationFn: () => unwrap(api.POST('/questions/{questionId}/withdraw', { params: { path: { questionId } }, headers: receiptHeader(receipt) })),
    onSuccess: async () => {
      setAsking(false);
      await client.invalidateQueries({ queryKey: queryKeys.question(questionId) });
    },
  });
  return (
    <section className="stack tight no-print" aria-labelledby="withdraw">
      <h2 id="withdraw">{t('withdraw.title')}</h2>
      <p className="soft">{t('withdraw.lead')}</p>
      <div className="actions">
        <Button onClick={() => setAsking(true)}>{t('withdraw.open')}</Button>
      </div>
      <Confirmation title={t('withdraw.confirmTitle')} open={isAsking} confirm={t('withdraw.confirm')} busy={withdraw.isPending} onConfirm={() => withdraw.mutate()} onClose={() => setAsking(false)}>
        <ul>
          <li>{t('withdraw.erased')}</li>
          <li>{t(isPublic ? 'withdraw.pageGone' : 'withdraw.neverPublic')}</li>
          <li>{t(hasAnswer ? 'withdraw.answerGone' : 'withdraw.noAnswer')}</li>
          <li>{t('withdraw.record')}</li>
        </ul>
        <p>
          <strong>{t('withdraw.forGood')}</strong>
        </p>
        {withdraw.isError && <ProblemNotice error={withdraw.error} />}
      </Confirmation>
    </section>
  );
}
