import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.ts';
import { Chip } from '../components/chip.tsx';
import type { Tone } from '../components/chip.tsx';

export type UrgencyLevel = Schema<'AssignmentView'>['urgency']['level'];

const tones: Readonly<Record<UrgencyLevel, Tone>> = { emergency: 'danger', unknown: 'danger', urgent: 'caution', soon: 'accent', routine: 'neutral' };

/** How soon a clinician is needed. */
export function UrgencyChip({ level }: { readonly level: UrgencyLevel }) {
  const { t } = useTranslation('doctor');
  return <Chip tone={tones[level]}>{t(`urgency.${level}`)}</Chip>;
}
