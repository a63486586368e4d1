import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { Button } from '../components/button.tsx';
import { Confirmation } from '../components/confirmation.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Notice } from '../components/notice.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { AboutFields } from './about-fields.tsx';
import { checkDraft, errorsOf } from './check-draft.ts';
import type { DraftError, FieldId } from './check-draft.ts';
import { ConsentFields } from './consent-fields.tsx';
import { ContextFields } from './context-fields.tsx';
import { CrisisGuidance } from './crisis-guidance.tsx';
import { isEmpty } from './draft.ts';
import type { DeclaredFlag } from './draft.ts';
import { guidanceIn } from './guidance-in.ts';
import { QuestionFields } from './question-fields.tsx';
import type { ReceiptKey } from './receipt-link.ts';
import { toSubmission } from './submission.ts';
import type { DraftStore } from './use-draft.ts';
import { useContextLabels } from './use-context-labels.ts';
import { useSubmit } from './use-submit.ts';

interface AskFormProps {
  readonly store: DraftStore;
  readonly country: string | undefined;
  readonly redFlags: readonly DeclaredFlag[];
  readonly followUpOf: ReceiptKey | undefined;
  readonly onDropFollowUp: () => void;
  readonly onBack: () => void;
  readonly onSent: (sent: Schema<'SubmissionAccepted'>) => void;
}

/** The question. Whatever happens on the way, what is typed stays. */
export function AskForm({ store, country, redFlags, followUpOf, onDropFollowUp, onBack, onSent }: AskFormProps) {
  const { t } = useTranslation('patient');
  const { draft, change } = store;
  const labels = useContextLabels();
  const [errors, setErrors] = useState<readonly DraftError[]>([]);
  const [attempts, setAttempts] = useState(0);
  const submit = useSubmit((sent) => {
    store.discard();
    onSent(sent);
  }, (problem) => setErrors(errorsOf(problem.errors)));
  const errorOf = (id: FieldId): string | undefined => {
    const error = errors.find((each) => each.id === id);
    return error && t(`ask.errors.${error.code}`);
  };
  const send = (): void => {
    const found = checkDraft(draft, labels);
    setErrors(found);
    setAttempts((before) => before + 1);
    if (found.length === 0) submit.send(toSubmission(draft, { country, redFlags, followUpOf, labels }));
  };
  const guidance = guidanceIn(submit.error);
  return (
    <form
      className="stack loose"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {guidance !== undefined && <CrisisGuidance guidance={guidance} />}
      {redFlags.length > 0 && <Notice kind="danger" title={t('ask.declared')}>{t('ask.declaredText')}</Notice>}
      {followUpOf !== undefined && (
        <Notice title={t('followUp.title')}>
          <p>{t('followUp.text')}</p>
          <Button kind="quiet" onClick={onDropFollowUp}>
            {t('followUp.drop')}
          </Button>
        </Notice>
      )}
      <DraftNote store={store} />
      <ErrorSummary attempt={attempts} errors={errors.map(({ id, code }) => ({ id, message: t(`ask.errors.${code}`) }))} />
      <QuestionFields draft={draft} change={change} errorOf={errorOf} />
      <AboutFields draft={draft} change={change} errorOf={errorOf} />
      <ContextFields draft={draft} change={change} />
      <ConsentFields draft={draft} change={change} errorOf={errorOf} />
      {submit.error !== null && !(submit.error instanceof ApiProblem && submit.error.errors.length > 0 && errors.length > 0) && <ProblemNotice error={submit.error} onRetry={send} />}
      {submit.isSlow && <Notice live="polite">{t('ask.slow')}</Notice>}
      <div className="actions">
        <Button kind="primary" type="submit" busy={submit.isPending}>
          {t(submit.isPending ? 'ask.sending' : 'ask.send')}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {t('ask.back')}
        </Button>
      </div>
    </form>
  );
}

/** Where the draft is, and the way to be rid of it. */
function DraftNote({ store }: { readonly store: DraftStore }) {
  const { t } = useTranslation('patient');
  const [isAsking, setAsking] = useState(false);
  if (isEmpty(store.draft)) return <p className="soft">{t('ask.draft.empty')}</p>;
  return (
    <div className="draft-note">
      <p className="soft">{t(store.isKept ? 'ask.draft.kept' : 'ask.draft.notKept')}</p>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('ask.draft.delete')}
      </Button>
      <Confirmation
        title={t('ask.draft.deleteTitle')}
        open={isAsking}
        confirm={t('ask.draft.delete')}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          store.discard();
          setAsking(false);
        }}
      >
        <p>{t('ask.draft.deleteText')}</p>
      </Confirmation>
    </div>
  );
}
