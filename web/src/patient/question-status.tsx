import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Spinner } from '../components/spinner.tsx';
import { Words } from '../components/words.tsx';
import { AnswerCard } from './answer-card.tsx';
import { AppealPanel } from './appeal-panel.tsx';
import { CrisisGuidance } from './crisis-guidance.tsx';
import { FeedbackPanel } from './feedback-panel.tsx';
import { FollowUpLink } from './follow-up-link.tsx';
import { InformationPanel } from './information-panel.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { PromisedTime } from './promised-time.tsx';
import { QuestionRecordList } from './question-record-list.tsx';
import type { ReceiptKey } from './receipt-link.ts';
import { TimelineList } from './timeline-list.tsx';
import { hasEnded, timelineOf } from './timeline.ts';
import { useQuestion, useRecord } from './use-question.ts';
import { WithdrawPanel } from './withdraw-panel.tsx';
import { WithdrawalProof } from './withdrawal-proof.tsx';

interface QuestionStatusProps {
  readonly receiptKey: ReceiptKey;
  readonly onClose: () => void;
}

/** One question as the holder of its receipt sees it. */
export function QuestionStatus({ receiptKey, onClose }: QuestionStatusProps) {
  const { t } = useTranslation('patient');
  const question = useQuestion(receiptKey);
  const record = useRecord(receiptKey, question.data?.status);
  if (question.isPending) return <Spinner />;
  if (question.data === undefined) {
    const isUnknown = question.error instanceof ApiProblem && question.error.status === 404;
    return (
      <Page key="problem" title={t('status.title')}>
        {isUnknown ? <Notice kind="danger" live="assertive" title={t('status.unknown')}>{t('status.unknownText')}</Notice> : <ProblemNotice error={question.error} onRetry={() => void question.refetch()} />}
        <div className="actions">
          <Button onClick={onClose}>{t('status.other')}</Button>
        </div>
      </Page>
    );
  }
  const { status, guidance, reason, note, answer, thread, dueAt, asked, preview, canAppeal, feedback, followUp } = question.data;
  const items = record.data?.items ?? [];
  return (
    <Page key="question" title={t([`status.titles.${status}`, 'status.titles.other'])} lead={<span role="status">{t([`status.leads.${status}`, 'status.leads.other'])}</span>}>
      {guidance !== undefined && <CrisisGuidance guidance={guidance} />}
      {question.isError && <Notice kind="warning" live="polite">{t('status.stale')}</Notice>}
      <PromisedTime status={status} dueAt={dueAt} />
      {note !== undefined && (
        <Notice title={t('status.note')}>
          <Words text={note} />
        </Notice>
      )}
      {reason !== undefined && (
        <Notice title={t('status.reason')}>
          <Words text={reason} />
        </Notice>
      )}
      {canAppeal && <AppealPanel receiptKey={receiptKey} />}
      {asked !== undefined && <InformationPanel receiptKey={receiptKey} asked={asked} />}
      {preview !== undefined && <PreviewPanel key={preview.version} receiptKey={receiptKey} preview={preview} />}
      {answer !== undefined && (
        <>
          <AnswerCard answer={answer} thread={thread} />
          <FeedbackPanel receiptKey={receiptKey} feedback={feedback} />
          <FollowUpLink receiptKey={receiptKey} roundsLeft={followUp?.roundsLeft} />
        </>
      )}
      {status === 'withdrawn' && <WithdrawalProof receiptKey={receiptKey} record={record.data} />}
      <TimelineList steps={timelineOf(status, items)} />
      <QuestionRecordList record={record.data} />
      {status !== 'withdrawn' && <WithdrawPanel receiptKey={receiptKey} isPublic={thread !== undefined} hasAnswer={hasEnded(status)} />}
      <div className="actions no-print">
        <Button kind="quiet" onClick={onClose}>
          {t('status.close')}
        </Button>
      </div>
    </Page>
  );
}
