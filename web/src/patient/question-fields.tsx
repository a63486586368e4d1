import { useTranslation } from 'react-i18next';
import { TextField } from '../components/text-field.tsx';
import type { FieldId } from './check-draft.ts';
import type { Draft } from './draft.ts';

export interface FieldsProps {
  readonly draft: Draft;
  readonly change: (changes: Partial<Draft>) => void;
}

export interface CheckedFieldsProps extends FieldsProps {
  readonly errorOf: (id: FieldId) => string | undefined;
}

/** The question itself. */
export function QuestionFields({ draft, change, errorOf }: CheckedFieldsProps) {
  const { t } = useTranslation('patient');
  return (
    <section className="card" aria-labelledby="the-question">
      <h2 id="the-question">{t('ask.question.title')}</h2>
      <TextField id="text" label={t('ask.question.label')} hint={t('ask.question.hint')} rows={9} required value={draft.text} error={errorOf('text')} onChange={(text) => change({ text })} />
      <TextField id="title" label={t('ask.subject.label')} hint={t('ask.subject.hint')} optional value={draft.title} error={errorOf('title')} onChange={(title) => change({ title })} />
    </section>
  );
}
