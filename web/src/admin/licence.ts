import type { Tone } from '../components/chip.tsx';

const dayMs = 86_400_000;
/** So long before a licence ends the roster says so: time enough to renew it. */
const warnDays = 60;

/** Whole days until a licence ends, counted from `now` (milliseconds since 1970); its last day counts, negative once it is over. */
export function licenceDaysLeft(validUntil: string, now: number): number {
  return Math.ceil((Date.parse(validUntil) + dayMs - now) / dayMs) - 1;
}

export type LicenceState = 'valid' | 'endsSoon' | 'over';

export function licenceState(validUntil: string, now: number): LicenceState {
  const left = licenceDaysLeft(validUntil, now);
  if (left < 0) return 'over';
  return left <= warnDays ? 'endsSoon' : 'valid';
}

export const licenceTones: Readonly<Record<LicenceState, Tone>> = { valid: 'neutral', endsSoon: 'caution', over: 'danger' };
