import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { RadioGroup } from '../components/radio-group.tsx';
import { TextField } from '../components/text-field.tsx';
import { CorrectionFields } from './correction-fields.tsx';
import type { DecisionError } from './decision-errors.ts';
import type { Draft } from './draft.ts';
import { decisionsOf, isOver } from './review.ts';
import type { Decision, Review } from './review.ts';
import { TemplateSelect } from './template-select.tsx';

interface DecisionFormProps {
  readonly review: Review;
  readonly draft: Draft;
  readonly onChange: (changes: Partial<Draft>) => void;
  readonly errors: readonly DecisionError[];
  /** Grows with every attempt, so that the errors are shown again. */
  readonly attempt: number;
  readonly busy: boolean;
  readonly onSubmit: (takesNext: boolean) => void;
}

/** A decision with its reason, the note to the patient and the note within, and corrections where it takes any. */
export function DecisionForm({ review, draft, onChange, errors, attempt, busy, onSubmit }: DecisionFormProps) {
  const { t } = useTranslation('moderator');
  const { decision } = draft;
  const [showsNotes, setShowsNotes] = useState(draft.patientNote !== '' || draft.internalNote !== '');
  const errorAt = (id: string): string | undefined => {
    const key = errors.find((error) => error.id === id)?.key;
    return key && t(key);
  };
  const over = isOver(review);
  const isCorrection = review.answer?.replaces !== undefined;
  const meaning = (value: Decision): string => t(isCorrection && (value === 'release' || value === 'return') ? `form.means.correction.${value}` : `form.means.${review.subject}.${value}`);
  const choices = decisionsOf(review).map((value) =>
    over && value === 'release' ? { value, label: t('form.close'), hint: t('form.means.close') } : { value, label: t(`decision.${value}`), hint: meaning(value) },
  );
  const needsNote = showsNotes || decision === 'decline';
  return (
    <form
      className="card decision"
      aria-labelledby="decision-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(true);
      }}
    >
      <h2 id="decision-title">{t('form.title')}</h2>
      <ErrorSummary errors={errors.map(({ id, key }) => ({ id, message: t(key) }))} attempt={attempt} />
      <RadioGroup
        id="decision"
        legend={t('form.decision')}
        value={decision}
        error={errorAt('decision')}
        choices={choices}
        onChange={(chosen) => onChange({ decision: chosen, template: '' })}
      />
      {decision === 'release' && !over && review.subject !== 'opinion' && <CorrectionFields review={review} draft={draft} onChange={onChange} errorAt={errorAt} />}
      {decision !== undefined && (
        <>
          <TemplateSelect review={review} draft={draft} decision={decision} onChange={onChange} />
          <TextField id="reason" label={t(`form.reason.${decision}`)} error={errorAt('reason')} rows={3} value={draft.reason} onChange={(reason) => onChange({ reason })} />
          {needsNote ? (
            <>
              <TextField id="patient-note" label={t('form.patientNote')} hint={t(decision === 'decline' ? 'form.patientNoteInstead' : 'form.patientNoteHint')} rows={2} value={draft.patientNote} onChange={(patientNote) => onChange({ patientNote })} />
              <TextField id="internal-note" label={t('form.internalNote')} hint={t('form.internalNoteHint')} rows={2} value={draft.internalNote} onChange={(internalNote) => onChange({ internalNote })} />
            </>
          ) : (
            <div className="actions">
              <Button kind="quiet" onClick={() => setShowsNotes(true)}>
                {t('form.addNotes')}
              </Button>
            </div>
          )}
        </>
      )}
      <div className="actions">
        <Button type="submit" kind="primary" busy={busy} aria-keyshortcuts="Control+Enter">
          {t('form.submitNext')}
        </Button>
        <Button busy={busy} onClick={() => onSubmit(false)}>
          {t('form.submit')}
        </Button>
      </div>
    </form>
  );
}
