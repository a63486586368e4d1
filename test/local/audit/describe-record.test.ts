import { expect, it } from 'vitest';
import { describeRecord } from '../../../local/audit/describe-record.ts';
import { makeChain } from '../../domain/make-chain.ts';
import { questionIdOf } from '../../domain/make-question.ts';

const { rows, state } = makeChain('deidentify', ['RawTextRead', 'ann']);
const describe = (kept: readonly Record<string, unknown>[]) => describeRecord(questionIdOf(7), { rows: kept, state });

it('K3 prints a line for each event: place, instant, who, the way of the question, version, hash', () => {
  const { isIntact, lines } = describe(rows);
  expect(isIntact).toBe(true);
  expect(lines.map((line) => line.split(/ {2,}/).filter((part) => part !== ''))).toEqual([
    ['1', '2026-03-02T08:00:00.000Z', 'QuestionSubmitted', 'patient accept-question', 'submitted', '1', rows[0]?.hash],
    ['2', '2026-03-02T08:01:00.000Z', 'QuestionDeidentified', 'system x', 'submitted → deidentified', '2', rows[1]?.hash],
    ['3', '2026-03-02T08:02:00.000Z', 'RawTextRead', 'moderator ann', '3', rows[2]?.hash],
    ['chain intact: 3 events'],
  ]);
});

it('K3 ends with the first place where the chain breaks', () => {
  expect(describe(rows.slice(0, 2))).toMatchObject({ isIntact: false, lines: [expect.any(String), expect.any(String), 'chain broken at event 3: there is no such event'] });
  expect(describe([{ ...rows[0], actor: 'bob' }, ...rows.slice(1)]).lines.at(-1)).toBe(`chain broken at event 1 (${questionIdOf(7)}-1): it is not what was written`);
  expect(describe(['x' as never]).lines).toEqual(['chain broken: it is no link of a chain']);
});
