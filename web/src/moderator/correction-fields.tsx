import { useTranslation } from 'react-i18next';
import { Select } from '../components/select.tsx';
import { specialties, urgencies } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Review } from './review.ts';
import { useLabels } from './use-labels.ts';

interface CorrectionFieldsProps {
  readonly review: Review;
  readonly draft: Draft;
  readonly onChange: (changes: Partial<Draft>) => void;
  readonly errorAt: (id: string) => string | undefined;
}

/** What the release changes of what the machine found. */
export function CorrectionFields({ review, draft, onChange, errorAt }: CorrectionFieldsProps) {
  const { t } = useTranslation('moderator');
  const label = useLabels();
  const found = (what: string) => ({ value: '', label: t('form.asFound', { what }) });
  return (
    <>
      {review.subject === 'question' && (
        <div className="pair">
          <Select
            id="specialty"
            label={t('form.specialty')}
            value={draft.specialty}
            error={errorAt('specialty')}
            choices={[found(label('specialty', review.specialty ?? 'none')), ...specialties.map((value) => ({ value, label: label('specialty', value) }))]}
            onChange={(specialty) => onChange({ specialty })}
          />
          <Select
            id="urgency"
            label={t('form.urgency')}
            value={draft.urgency}
            error={errorAt('urgency')}
            choices={[found(label('urgency', review.urgency)), ...urgencies.map((value) => ({ value, label: label('urgency', value) }))]}
            onChange={(urgency) => onChange({ urgency })}
          />
        </div>
      )}
      <p className="soft said" role="status">
        {draft.redactions.length > 0 && t('form.marks', { count: draft.redactions.length })}
        {draft.restorations.length > 0 && ` ${t('form.undone', { count: draft.restorations.length })}`}
      </p>
    </>
  );
}
