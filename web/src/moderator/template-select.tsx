import { useTranslation } from 'react-i18next';
import { Select } from '../components/select.tsx';
import type { Draft } from './draft.ts';
import type { Decision, Review } from './review.ts';
import { useLabels } from './use-labels.ts';

interface TemplateSelectProps {
  readonly review: Review;
  readonly draft: Draft;
  readonly decision: Decision;
  readonly onChange: (changes: Partial<Draft>) => void;
}

/** Reasons that are often given: the words of the chosen one go where they can be changed, unless something was typed there. */
export function TemplateSelect({ review, draft, decision, onChange }: TemplateSelectProps) {
  const { t } = useTranslation('moderator');
  const label = useLabels();
  const templates = (review.templates ?? []).filter((template) => template.decision === decision);
  if (templates.length === 0) return null;
  const choose = (code: string): void => {
    const isTyped = draft.reason.trim() !== '' && !(review.templates ?? []).some(({ words }) => words === draft.reason);
    const words = templates.find((template) => template.code === code)?.words ?? '';
    onChange({ template: code, ...(!isTyped && { reason: words }) });
  };
  return (
    <Select
      id="template"
      label={t('form.template')}
      value={templates.some(({ code }) => code === draft.template) ? draft.template : ''}
      choices={[{ value: '', label: t('form.ownWords') }, ...templates.map(({ code }) => ({ value: code, label: label('template', code) }))]}
      onChange={choose}
    />
  );
}
