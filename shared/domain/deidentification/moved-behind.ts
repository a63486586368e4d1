import type { PhiSpan } from '../triage.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a range of a text lies once what was found (in order, beside the range) has been replaced by `replaced`. */
export function movedBehind(found: readonly Range[], replaced: readonly PhiSpan[], { start, end }: Range): Range {
  const last = found.findLastIndex((span) => span.end <= start);
  const shift = (replaced[last]?.end ?? 0) - (found[last]?.end ?? 0);
  return { start: start + shift, end: end + shift };
}
