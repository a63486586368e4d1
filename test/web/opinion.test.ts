import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../../web/src/api/problem.ts';
import { isSwitchedOff, longestOpinion, opinionBody, opinionFault } from '../../web/src/doctor/opinion.ts';

describe('G7 a doctor’s opinion', () => {
  it.each([
    [undefined, '', 'choose'],
    ['agree', '', undefined],
    ['add', ' ', 'empty'],
    ['disagree', '', 'empty'],
    ['add', 'x'.repeat(longestOpinion + 1), 'long'],
    ['disagree', 'A scan first.', undefined],
  ] as const)('G7 that is %s with these words lacks something or nothing', (kind, text, fault) => {
    expect(opinionFault(kind, text)).toBe(fault);
  });

  it('G7 is sent without words where the doctor agrees', () => {
    expect(opinionBody('agree', 'Left over.')).toEqual({ kind: 'agree' });
    expect(opinionBody('add', 'Sleep helps.')).toEqual({ kind: 'add', text: 'Sleep helps.' });
  });

  it('G7 is not asked for where the service has none', () => {
    expect([new ApiProblem(404), new ApiProblem(403), undefined].map(isSwitchedOff)).toEqual([true, false, false]);
  });
});
