import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, receiptHeader, unwrap } from '../api/client.ts';
import type { Schema } from '../api/client.ts';
import { Button } from '../components/button.tsx';
import { Checkbox } from '../components/checkbox.tsx';
import { Notice } from '../components/notice.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { TextField } from '../components/text-field.tsx';
import type { ReceiptKey } from './receipt-link.ts';
import { useKeptText } from './use-kept-text.ts';
import { usePatientStep } from './use-patient-step.ts';

type Satisfaction = Schema<'FeedbackRequest'>['answered'];
const longestComment = 2_000;

interface FeedbackPanelProps {
  readonly receiptKey: ReceiptKey;
  readonly feedback: Schema<'QuestionView'>['feedback'];
}

/** “Did this answer your question?”, asked once. */
export function FeedbackPanel({ receiptKey: { questionId, receipt }, feedback }: FeedbackPanelProps) {
  const { t } = useTranslation('patient');
  const [answered, setAnswered] = useState<Satisfaction>();
  const [thanks, setThanks] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const [comment, setComment, forget] = useKeptText(`feedback.${questionId}`);
  const give = usePatientStep(
    questionId,
    (body: Schema<'FeedbackRequest'>) => unwrap(api.POST('/questions/{questionId}/feedback', { params: { path: { questionId } }, headers: receiptHeader(receipt), body })),
    forget,
  );
  if (feedback !== undefined) return <Notice kind="success" live="polite" title={t('feedback.taken')}>{feedback.thanks && <p>{t('feedback.thanked')}</p>}</Notice>;
  const tooLong = comment.trim().length > longestComment;
  const send = (): void => {
    setChecked(true);
    if (answered === undefined) document.getElementById('answered')?.focus();
    else if (!tooLong) give.mutate({ answered, thanks, ...(comment.trim() !== '' && { comment: comment.trim() }) });
  };
  return (
    <form
      className="card no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2>{t('feedback.title')}</h2>
      <RadioGroup id="answered" legend={t('feedback.question')} layout="row" value={answered} choices={(['yes', 'partly', 'no'] as const).map((value) => ({ value, label: t(`feedback.${value}`) }))} error={isChecked && answered === undefined ? t('feedback.missing') : undefined} onChange={setAnswered} />
      <Checkbox label={t('feedback.thanks')} checked={thanks} onChange={setThanks} />
      <TextField id="feedback-comment" label={t('feedback.comment')} hint={t('feedback.commentHint')} rows={3} optional value={comment} error={tooLong ? t('reply.long', { longest: longestComment }) : undefined} onChange={setComment} />
      {give.isError && <ProblemNotice error={give.error} />}
      <div className="actions">
        <Button type="submit" busy={give.isPending}>
          {t('feedback.send')}
        </Button>
      </div>
    </form>
  );
}
