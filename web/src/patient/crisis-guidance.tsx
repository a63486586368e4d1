import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.ts';
import { Icon } from '../components/icon.tsx';
import { CrisisLines } from './crisis-lines.tsx';

/** What may not wait, above everything else. */
export function CrisisGuidance({ guidance }: { readonly guidance: NonNullable<Schema<'SubmissionAccepted'>['guidance']> }) {
  const { t } = useTranslation('patient');
  return (
    <section className="crisis" role="alert" aria-labelledby="crisis">
      <h2 id="crisis">
        <Icon name="alert" /> {t('crisis.title')}
      </h2>
      <p>{guidance.message}</p>
      <CrisisLines lines={guidance.lines} />
    </section>
  );
}
