import { expect, it } from 'vitest';
import { backtestReport } from '../../../local/backtest/backtest-report.ts';
import type { Replay } from '../../../local/backtest/replay-triage.ts';
import { QuestionId } from '../../../shared/domain/ids.ts';

const questionId = QuestionId.parse(`q${'a'.repeat(26)}`);
const replay = (changed: Partial<Replay> = {}): Replay => ({
  questionId,
  kind: 'urgency',
  stored: { label: 'soon', version: 'urgency-1' },
  current: { label: 'soon', version: 'urgency-1' },
  identical: true,
  ...changed,
});

it.each([
  ['same version, same finding', replay(), true],
  ['same version, another finding', replay({ identical: false }), false],
  ['another version, another finding', replay({ identical: false, current: { label: 'urgent', version: 'urgency-2' } }), true],
])('C2 judges %s', (_case, found, isReproducible) => {
  expect(backtestReport(1, [found]).isReproducible).toBe(isReproducible);
});

it('C4 counts changed labels and names their questions', () => {
  const changed = replay({ identical: false, current: { label: 'urgent', version: 'urgency-2' } });
  expect(backtestReport(3, [replay(), changed]).lines).toEqual([
    '3 questions looked at, 1 with findings to replay; nothing was changed.',
    'urgency: now by urgency-1; 1 of 2 labels change.',
    '  1 found by this very version, 1 of them identically again.',
    `  soon → urgent: 1 (${questionId})`,
  ]);
});

it('has nothing to say of no questions', () => {
  expect(backtestReport(0, [])).toEqual({ lines: ['0 questions looked at, 0 with findings to replay; nothing was changed.'], isReproducible: true });
});
