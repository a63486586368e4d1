import { useTranslation } from 'react-i18next';
import { api, receiptHeader, unwrap } from '../api/client.ts';
import type { Schema } from '../api/client.ts';
import { When } from '../components/when.tsx';
import { Words } from '../components/words.tsx';
import type { ReceiptKey } from './receipt-link.ts';
import { ReplyForm } from './reply-form.tsx';
import { useKeptText } from './use-kept-text.ts';
import { usePatientStep } from './use-patient-step.ts';

interface InformationPanelProps {
  readonly receiptKey: ReceiptKey;
  readonly asked: NonNullable<Schema<'QuestionView'>['asked']>;
}

/** What the doctor would like to know, and room to reply. */
export function InformationPanel({ receiptKey: { questionId, receipt }, asked }: InformationPanelProps) {
  const { t } = useTranslation('patient');
  const [text, setText, forget] = useKeptText(`more.${questionId}`);
  const reply = usePatientStep(
    questionId,
    () => unwrap(api.POST('/questions/{questionId}/more', { params: { path: { questionId } }, headers: receiptHeader(receipt), body: { text: text.trim() } })),
    forget,
  );
  return (
    <section className="card" aria-labelledby="asked">
      <h2 id="asked">{t('asked.title')}</h2>
      <blockquote className="asked">
        <Words text={asked.question} />
      </blockquote>
      <p className="soft">
        {t('asked.until')} <When at={asked.replyDueAt} />
      </p>
      <ReplyForm id="more" label={t('asked.label')} hint={t('asked.hint')} send={t('asked.send')} longest={5_000} text={text} onChange={setText} onSend={() => reply.mutate(undefined)} isPending={reply.isPending} error={reply.error} />
    </section>
  );
}
