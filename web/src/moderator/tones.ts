import type { Tone } from '../components/chip.tsx';

/** Two quarters of an hour before it is due an item asks for attention; past it, for more. */
export function dueTone(dueAt: string, now: number): Tone {
  const left = Date.parse(dueAt) - now;
  if (left <= 0) return 'danger';
  return left < 30 * 60_000 ? 'caution' : 'neutral';
}
