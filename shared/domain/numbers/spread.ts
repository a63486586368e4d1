import * as z from 'zod';
import type { Instant } from '../ids.ts';

/** How long something took, over a number of cases, in whole seconds. */
export const Spread = z.strictObject({ count: z.int().positive(), medianSeconds: z.int(), p90Seconds: z.int() });
export type Spread = z.infer<typeof Spread>;

/** The spread of durations in milliseconds, by nearest rank; null when there are none. */
export function spreadOf(durationsMs: readonly number[]): Spread | null {
  if (durationsMs.length === 0) return null;
  const sorted = durationsMs.toSorted((a, b) => a - b);
  const seconds = (share: number) => Math.round((sorted[Math.ceil(share * sorted.length) - 1] ?? 0) / 1_000);
  return { count: sorted.length, medianSeconds: seconds(0.5), p90Seconds: seconds(0.9) };
}

/** Milliseconds from one instant to a later one. */
export function msBetween(from: Instant, to: Instant): number {
  return Date.parse(to) - Date.parse(from);
}
