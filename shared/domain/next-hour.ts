import type { Instant } from './ids.ts';

const secondsPerHour = 3_600;

/** Whole seconds until the next full hour, when flood limits begin anew: 1 to 3,600. */
export function secondsToNextHour(now: Instant): number {
  return secondsPerHour - (Math.floor(Date.parse(now) / 1_000) % secondsPerHour);
}
