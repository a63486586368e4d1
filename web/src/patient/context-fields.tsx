import { useTranslation } from 'react-i18next';
import { TextField } from '../components/text-field.tsx';
import type { FieldsProps } from './question-fields.tsx';

/** What a doctor would ask first. All of it may be left out. */
export function ContextFields({ draft, change }: FieldsProps) {
  const { t } = useTranslation('patient');
  return (
    <section className="card" aria-labelledby="context">
      <div className="stack tight">
        <h2 id="context">{t('context.title')}</h2>
        <p className="soft">{t('context.lead')}</p>
      </div>
      <div className="pair">
        <TextField label={t('context.duration.label')} hint={t('context.duration.hint')} value={draft.duration} onChange={(duration) => change({ duration })} />
        <TextField label={t('context.seen.label')} hint={t('context.seen.hint')} value={draft.seen} onChange={(seen) => change({ seen })} />
        <TextField label={t('context.tests.label')} hint={t('context.tests.hint')} value={draft.tests} onChange={(tests) => change({ tests })} />
        <TextField label={t('context.medicines.label')} hint={t('context.medicines.hint')} value={draft.medicines} onChange={(medicines) => change({ medicines })} />
      </div>
    </section>
  );
}
