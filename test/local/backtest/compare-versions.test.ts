import { expect, it } from 'vitest';
import { compareVersions } from '../../../local/backtest/compare-versions.ts';

interface Judged {
  readonly specialty?: string;
  readonly sure?: boolean;
  readonly level?: string;
  readonly flags?: readonly string[];
  readonly end?: number;
}

const output = (id: number, { specialty = 'other', sure = true, level = 'routine', flags = [], end = 3 }: Judged = {}) =>
  JSON.stringify({
    id,
    deidentified: { text: '', spans: [{ start: 0, end, type: 'NAME' }] },
    classification: { specialty, review: !sure },
    urgency: { level, redFlags: flags.map((name) => ({ name, start: 0, end: 1 })), review: false },
  });
const input = [{ id: 1, level: 'emergency' }, { id: 2, label: 'neurology', level: 'routine' }, { id: 3, level: 'emergency' }].map((line) => JSON.stringify(line));

it('C4 reports every changed label, the rates and the recall of both versions with counts', () => {
  const before = [output(1), output(2), output(3)];
  const after = [output(1, { level: 'emergency', flags: ['strokeSigns'] }), output(2, { specialty: 'neurology', sure: false, end: 5 }), output(3)];
  expect(compareVersions(input, before, after)).toEqual([
    '3 texts triaged by both; 0 lines could not be compared; nothing was changed.',
    'specialty: 1 of 3 change (33.3 %).',
    '  other → neurology: 1 (2)',
    '  rate of neurology: 0.0 % (0) → 33.3 % (1)',
    '  rate of other: 100.0 % (3) → 66.7 % (2)',
    '  recall of neurology: 0.0 % (0 of 1) → 100.0 % (1 of 1)',
    'specialty review: 1 of 3 change (33.3 %).',
    '  sure → asks a person: 1 (2)',
    '  rate of asks a person: 0.0 % (0) → 33.3 % (1)',
    '  rate of sure: 100.0 % (3) → 66.7 % (2)',
    'urgency: 1 of 3 change (33.3 %).',
    '  routine → emergency: 1 (1)',
    '  rate of emergency: 0.0 % (0) → 33.3 % (1)',
    '  rate of routine: 100.0 % (3) → 66.7 % (2)',
    '  recall of emergency: 0.0 % (0 of 2) → 50.0 % (1 of 2)',
    '  recall of routine: 100.0 % (1 of 1) → 100.0 % (1 of 1)',
    'urgency review: 0 of 3 change (0.0 %).',
    '  rate of sure: 100.0 % (3) → 100.0 % (3)',
    'red flags: 1 of 3 change (33.3 %).',
    '  none → strokeSigns: 1 (1)',
    'identifiers: 1 of 3 change (33.3 %). (2)',
  ]);
});

it('counts lines that a version refused', () => {
  expect(compareVersions(input, [output(1), '{"id":null,"error":{"code":"invalidLine"}}'], [output(1), output(2), output(3)])[0]).toBe('1 texts triaged by both; 2 lines could not be compared; nothing was changed.');
});
