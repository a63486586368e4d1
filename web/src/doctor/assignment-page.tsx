import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../api/client.ts';
import type { Schema } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { queryKeys } from '../api/query-keys.ts';
import { ButtonLink } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Spinner } from '../components/spinner.tsx';
import { AnswerEditor } from './answer-editor.tsx';
import { DonePage } from './done-page.tsx';
import type { Outcome } from './done-page.tsx';
import { DueClock } from './due-clock.tsx';
import { ExchangeList } from './exchange-list.tsx';
import { QuestionPanel } from './question-panel.tsx';
import { SimilarThreads } from './similar-threads.tsx';
import { UrgencyChip } from './urgency-chip.tsx';
import { WaitingClock } from './waiting-clock.tsx';

/** One question: what it says on one side, the answer on the other. */
export function AssignmentPage({ questionId }: { readonly questionId: string }) {
  const { t } = useTranslation('doctor');
  const [outcome, setOutcome] = useState<Outcome>();
  const { data, error, refetch } = useQuery({
    queryKey: queryKeys.assignment(questionId),
    queryFn: () => unwrap(api.GET('/assignments/{questionId}', { params: { path: { questionId } } })),
    // What is being answered does not change under the doctor's hands.
    staleTime: Number.POSITIVE_INFINITY,
    enabled: outcome === undefined,
  });
  if (outcome !== undefined) return <DonePage outcome={outcome} />;
  if (data !== undefined) return <OpenAssignment assignment={data} onDone={setOutcome} />;
  return (
    <Page title={t('assignment.title')} width="wide">
      {error === null ? <Spinner /> : <NotOpen error={error} onRetry={() => void refetch()} />}
    </Page>
  );
}

function NotOpen({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { t } = useTranslation('doctor');
  const isGone = error instanceof ApiProblem && [404, 409, 410].includes(error.status);
  if (!isGone) return <ProblemNotice error={error} onRetry={onRetry} />;
  return (
    <Notice kind="warning" title={t('assignment.gone')}>
      <p>{t('assignment.goneText')}</p>
      <ButtonLink to="/doctor">{t('assignment.back')}</ButtonLink>
    </Notice>
  );
}

function OpenAssignment({ assignment, onDone }: { readonly assignment: Schema<'AssignmentDetail'>; readonly onDone: (outcome: Outcome) => void }) {
  const { t } = useTranslation('doctor');
  const title = assignment.title === '' ? t('untitled') : assignment.title;
  return (
    <Page
      title={title}
      width="wide"
      lead={
        <span className="row">
          <UrgencyChip level={assignment.urgency.level} />
          {assignment.waiting === undefined ? <DueClock assignedAt={assignment.assignedAt} dueAt={assignment.dueAt} /> : <WaitingClock replyDueAt={assignment.waiting.replyDueAt} />}
        </span>
      }
    >
      <div className="bench">
        {/* It scrolls by itself beside the answer: keys must reach it. */}
        <div className="stack bench-read" role="region" aria-label={t('question.pane')} tabIndex={0}>
          <QuestionPanel assignment={assignment} />
          <ExchangeList rounds={assignment.exchange} />
          <SimilarThreads threads={assignment.similar} />
        </div>
        <AnswerEditor assignment={assignment} onDone={onDone} />
      </div>
    </Page>
  );
}
