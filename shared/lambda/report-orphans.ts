import { emitMetrics } from './emit-metrics.ts';
import { log } from './log.ts';

/** Something that had fallen between two steps: what was wrong, a code of ours, and what became of it. */
interface MendedOrphan {
  readonly questionId: string;
  readonly kind: Lowercase<string>;
  readonly mending: 'repaired' | 'parked';
}

const codes = { repaired: 'orphan-repaired', parked: 'orphan-parked' } as const;

/**
 * One line of the log for each, and their numbers as metrics, zero included: an alarm on them goes out by itself. Throws
 * the first of the failures, once the rest is told.
 */
export function reportOrphans(stage: string, { mended, failures }: { readonly mended: readonly MendedOrphan[]; readonly failures: readonly unknown[] }): void {
  for (const { kind, questionId, mending } of mended) log('warn', codes[mending], { questionId, orphan: kind });
  const count = (mending: string) => mended.filter((each) => each.mending === mending).length;
  emitMetrics(stage, { OrphansRepaired: count('repaired'), OrphansParked: count('parked') });
  if (failures.length > 0) throw failures[0];
}
