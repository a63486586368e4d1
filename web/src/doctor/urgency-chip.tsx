import { useTranslation } from 'react-i18next';
import { Chip } from '../components/chip.tsx';
import { urgencyTones, type UrgencyLevel } from '../components/urgency-tone.ts';

/** How soon a clinician is needed. */
export function UrgencyChip({ level }: { readonly level: UrgencyLevel }) {
  const { t } = useTranslation('doctor');
  return <Chip tone={urgencyTones[level]}>{t(`urgency.${level}`)}</Chip>;
}
