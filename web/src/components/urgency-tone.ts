import type { Schema } from '../api/client.ts';
import type { Tone } from './chip.tsx';

export type UrgencyLevel = Schema<'AssignmentView'>['urgency']['level'];

/** How loudly a page says how soon a clinician is needed; what nobody could judge is as loud as what cannot wait. */
export const urgencyTones: Readonly<Record<UrgencyLevel, Tone>> = { emergency: 'danger', unknown: 'danger', urgent: 'caution', soon: 'accent', routine: 'neutral' };
