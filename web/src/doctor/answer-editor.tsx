import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../api/client.ts';
import type { Schema } from '../api/client.ts';
import { queryKeys } from '../api/query-keys.ts';
import { Button } from '../components/button.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Notice } from '../components/notice.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { TextField } from '../components/text-field.tsx';
import { Words } from '../components/words.tsx';
import { AskDialog } from './ask-dialog.tsx';
import { CheckPanel } from './check-panel.tsx';
import { DeclineDialog } from './decline-dialog.tsx';
import type { Outcome } from './done-page.tsx';
import { DraftStatus } from './draft-status.tsx';
import { QuestionChecklist } from './question-checklist.tsx';
import { useAnswerDraft } from './use-answer-draft.ts';
import { useTrial } from './use-trial.ts';

interface AnswerEditorProps {
  readonly assignment: Schema<'AssignmentDetail'>;
  readonly onDone: (outcome: Outcome) => void;
}

/** The answer: what was asked, the two texts, what the checks say of them, and handing it in. */
export function AnswerEditor({ assignment, onDone }: AnswerEditorProps) {
  const { t } = useTranslation(['doctor', 'common']);
  const { questionId } = assignment;
  const queries = useQueryClient();
  const draft = useAnswerDraft(assignment);
  const trial = useTrial(questionId, draft);
  const [attempt, setAttempt] = useState(0);
  const [isDeclining, setDeclining] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const isEmpty = draft.reply.trim() === '';
  const missing = attempt > 0 && isEmpty ? t('editor.empty') : undefined;
  const finish = (outcome: Outcome): void => {
    draft.finish();
    void queries.invalidateQueries({ queryKey: queryKeys.assignments });
    onDone(outcome);
  };
  const asked = (): void => {
    void queries.invalidateQueries({ queryKey: queryKeys.assignments });
    void queries.removeQueries({ queryKey: queryKeys.assignment(questionId) });
    onDone('asked');
  };
  const hand = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/assignments/{questionId}/answer', {
          params: { path: { questionId } },
          body: { reply: draft.reply, ...(draft.moreInfo.trim() === '' ? {} : { moreInfo: draft.moreInfo }) },
        }),
      ),
    onSuccess: () => finish('answered'),
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    if (!isEmpty) hand.mutate();
  };
  return (
    <div className="bench-write">
      <form className="card" onSubmit={submit} noValidate>
        <h2 className="part-title">{t('editor.title')}</h2>
        <ErrorSummary attempt={attempt} errors={missing === undefined ? [] : [{ id: 'reply', message: missing }]} />
        <ReturnedNotice assignment={assignment} />
        <QuestionChecklist asked={assignment.questionsAsked} questions={isEmpty ? undefined : trial.findings?.questions} />
        <TextField id="reply" label={t('editor.reply')} hint={t('editor.replyHint')} rows={9} required value={draft.reply} error={missing} onChange={(reply) => draft.change({ reply })} />
        <TextField id="more-info" label={t('editor.moreInfo')} optional={t('common:optional')} hint={t('editor.moreInfoHint')} rows={4} value={draft.moreInfo} onChange={(moreInfo) => draft.change({ moreInfo })} />
        <DraftStatus draft={draft} />
        {!isEmpty && <CheckPanel trial={trial} />}
        {hand.error !== null && <ProblemNotice error={hand.error} />}
        {!isEmpty && trial.findings?.verdict === 'needsReview' && <p className="soft">{t('editor.reviewFirst')}</p>}
        <div className="actions">
          <Button kind="primary" type="submit" busy={hand.isPending}>
            {t('editor.submit')}
          </Button>
          {assignment.waiting === undefined && (
            <Button onClick={() => setAsking(true)}>{t('ask.open')}</Button>
          )}
          <Button kind="quiet" onClick={() => setDeclining(true)}>
            {t('decline.open')}
          </Button>
        </div>
      </form>
      <AskDialog questionId={questionId} open={isAsking} missing={assignment.context.missingInfo.map((each) => t(`context.miss.${each}`))} onClose={() => setAsking(false)} onDone={asked} />
      <DeclineDialog questionId={questionId} open={isDeclining} onClose={() => setDeclining(false)} onDone={() => finish('declined')} />
    </div>
  );
}

function ReturnedNotice({ assignment: { returnReason } }: { readonly assignment: Schema<'AssignmentDetail'> }) {
  const { t } = useTranslation(['doctor', 'common']);
  if (returnReason === undefined) return null;
  return (
    <Notice kind="warning" title={t('editor.returned')}>
      <Words text={returnReason} />
    </Notice>
  );
}
