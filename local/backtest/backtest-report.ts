import type { Replay } from './replay-triage.ts';

/** What a backtest found, for people and for scripts: counts, codes and question ids, never a text. */
export interface BacktestReport {
  readonly lines: readonly string[];
  /** Every finding of a version that is still in force came out identically. */
  readonly isReproducible: boolean;
}

/** `looked`: how many questions were looked at; those without findings (erased, not triaged yet) have no replays. */
export function backtestReport(looked: number, replays: readonly Replay[]): BacktestReport {
  const triaged = new Set(replays.map(({ questionId }) => questionId)).size;
  const broken = replays.filter(({ stored, current, identical }) => !identical && stored.version === current.version);
  return {
    isReproducible: broken.length === 0,
    lines: [
      `${looked} questions looked at, ${triaged} with findings to replay; nothing was changed.`,
      ...linesOf('specialty', replays),
      ...linesOf('urgency', replays),
      ...broken.map(({ kind, questionId }) => `NOT REPRODUCED ${kind} of ${questionId}: the version is the same, the finding is not.`),
    ],
  };
}

function linesOf(kind: Replay['kind'], all: readonly Replay[]): string[] {
  const replays = all.filter((replay) => replay.kind === kind);
  const [first] = replays;
  if (first === undefined) return [];
  const pinned = replays.filter(({ stored, current }) => stored.version === current.version);
  const changed = replays.filter(({ stored, current }) => stored.label !== current.label);
  return [
    `${kind}: now by ${first.current.version}; ${changed.length} of ${replays.length} labels change.`,
    `  ${pinned.length} found by this very version, ${pinned.filter(({ identical }) => identical).length} of them identically again.`,
    ...[...Map.groupBy(changed, ({ stored, current }) => `${stored.label} → ${current.label}`)].map(
      ([change, some]) => `  ${change}: ${some.length} (${some.map(({ questionId }) => questionId).join(', ')})`,
    ),
  ];
}
