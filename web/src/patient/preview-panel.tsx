import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, receiptHeader, unwrap } from '../api/client.ts';
import type { Schema } from '../api/client.ts';
import { Button } from '../components/button.tsx';
import { Confirmation } from '../components/confirmation.tsx';
import { Notice } from '../components/notice.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { When } from '../components/when.tsx';
import { Words } from '../components/words.tsx';
import { MarkableText } from './markable-text.tsx';
import { piecesOf, rangesOf } from './markable-words.ts';
import type { ReceiptKey } from './receipt-link.ts';
import { usePatientStep } from './use-patient-step.ts';

interface PreviewPanelProps {
  readonly receiptKey: ReceiptKey;
  readonly preview: NonNullable<Schema<'QuestionView'>['preview']>;
}

/** The page before it is public: the patient has the last word. */
export function PreviewPanel({ receiptKey: { questionId, receipt }, preview }: PreviewPanelProps) {
  const { t } = useTranslation('patient');
  const { thread, endsAt, ifUnanswered, version } = preview;
  const pieces = useMemo(() => piecesOf(thread.question.text, thread.language), [thread.question.text, thread.language]);
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set());
  const [isObjecting, setObjecting] = useState(false);
  const ranges = rangesOf(pieces, marked);
  const decide = usePatientStep(
    questionId,
    (body: Schema<'PreviewDecision'>) => unwrap(api.POST('/questions/{questionId}/preview', { params: { path: { questionId } }, headers: receiptHeader(receipt), body })),
    () => setObjecting(false),
  );
  const toggle = (start: number): void => setMarked((before) => (before.has(start) ? new Set([...before].filter((each) => each !== start)) : new Set([...before, start])));
  return (
    <section className="stack loose" aria-labelledby="preview">
      <div className="stack tight">
        <h2 id="preview">{t('preview.title')}</h2>
        <p>{t('preview.lead')}</p>
        <Notice>
          <p>
            {t('preview.until')} <When at={endsAt} />
          </p>
          <p>{t(`preview.otherwise.${ifUnanswered}`)}</p>
        </Notice>
      </div>
      <article className="card">
        <h3>{thread.title}</h3>
        {thread.question.title !== undefined && (
          <h4>
            <bdi>{thread.question.title}</bdi>
          </h4>
        )}
        <div className="stack tight sunken">
          <MarkableText label={t('preview.question')} pieces={pieces} marked={marked} onToggle={toggle} />
          <p className="hint">{t('preview.mark')}</p>
          <p role="status">{t('preview.marked', { count: ranges.length })}</p>
        </div>
        <h4>
          {t('preview.answerOf', { doctor: thread.answer.doctor.name })} · {t(`answer.specialties.${thread.answer.doctor.specialty}`)}
        </h4>
        <Words text={thread.answer.text} />
        {thread.moreInfo !== undefined && (
          <>
            <h4>{t('answer.moreInfo')}</h4>
            <Words text={thread.moreInfo.text} />
          </>
        )}
      </article>
      {decide.isError && !isObjecting && <ProblemNotice error={decide.error} />}
      <div className="actions">
        <Button kind="primary" busy={decide.isPending} onClick={() => decide.mutate({ decision: 'approve', version, ...(ranges.length > 0 && { redactions: ranges }) })}>
          {t(ranges.length > 0 ? 'preview.approveWithout' : 'preview.approve')}
        </Button>
        <Button onClick={() => setObjecting(true)}>{t('preview.object')}</Button>
      </div>
      <Confirmation title={t('preview.objectTitle')} open={isObjecting} confirm={t('preview.object')} kind="primary" busy={decide.isPending} onConfirm={() => decide.mutate({ decision: 'object', version })} onClose={() => setObjecting(false)}>
        <p>{t('preview.objectText')}</p>
        {decide.isError && <ProblemNotice error={decide.error} />}
      </Confirmation>
    </section>
  );
}
