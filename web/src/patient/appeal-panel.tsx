import { useTranslation } from 'react-i18next';
import { api, receiptHeader, unwrap } from '../api/client.ts';
import type { ReceiptKey } from './receipt-link.ts';
import { ReplyForm } from './reply-form.tsx';
import { useKeptText } from './use-kept-text.ts';
import { usePatientStep } from './use-patient-step.ts';

/** Asks, once, that somebody else looks at a question that was declined. */
export function AppealPanel({ receiptKey: { questionId, receipt } }: { readonly receiptKey: ReceiptKey }) {
  const { t } = useTranslation('patient');
  const [text, setText, forget] = useKeptText(`appeal.${questionId}`);
  const appeal = usePatientStep(
    questionId,
    () => unwrap(api.POST('/questions/{questionId}/appeal', { params: { path: { questionId } }, headers: receiptHeader(receipt), body: text.trim() === '' ? {} : { text: text.trim() } })),
    forget,
  );
  return (
    <section className="card" aria-labelledby="appeal">
      <div className="stack tight">
        <h2 id="appeal">{t('appeal.title')}</h2>
        <p className="soft">{t('appeal.lead')}</p>
      </div>
      <ReplyForm id="appeal-text" label={t('appeal.label')} hint={t('appeal.hint')} send={t('appeal.send')} longest={2_000} optional text={text} onChange={setText} onSend={() => appeal.mutate(undefined)} isPending={appeal.isPending} error={appeal.error} />
    </section>
  );
}
