import type { Tone } from '../components/chip.tsx';
import type { Review } from './review.ts';

const ofUrgency: Readonly<Record<Review['urgency'], Tone>> = { emergency: 'danger', urgent: 'caution', unknown: 'caution', soon: 'accent', routine: 'neutral' };

export function urgencyTone(urgency: Review['urgency']): Tone {
  return ofUrgency[urgency];
}

/** Two quarters of an hour before it is due an item asks for attention; past it, for more. */
export function dueTone(dueAt: string, now: number): Tone {
  const left = Date.parse(dueAt) - now;
  if (left <= 0) return 'danger';
  return left < 30 * 60_000 ? 'caution' : 'neutral';
}
