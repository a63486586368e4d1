import { expect, it } from 'vitest';
import { ApiProblem } from '../../web/src/api/problem.ts';
import { guidanceIn } from '../../web/src/patient/guidance-in.ts';

const guidance = { message: 'Call.', lines: [{ name: 'Ambulance', number: '119' }] };

it('A2 a refusal, too, shows whom to call', () => {
  expect(guidanceIn(new ApiProblem(429, { guidance }))).toEqual(guidance);
});

it.each([[undefined], [new Error('x')], [new ApiProblem(429)], [new ApiProblem(429, { guidance: 7 })], [new ApiProblem(429, { guidance: { message: 7, lines: [] } })]])('A2 none is made up of %s', (error) => {
  expect(guidanceIn(error)).toBeUndefined();
});
