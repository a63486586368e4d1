import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../../../local/step-functions/compile-template.ts';
import type { Json } from '../../../local/step-functions/json.ts';
import { StateFailure } from '../../../local/step-functions/workflow-error.ts';
import { startOfTime } from './open-engine.ts';

const evaluate = async (template: Json, input: Json = null): Promise<Json> => {
  const compiled = compileTemplate(template, 'Output', { now: () => startOfTime, visible: ['input'] });
  return compiled({ states: { input }, variables: { v: 3 } });
};

const values: [string, Json, Json][] = [
  ['leaves text alone that only mentions an expression', 'a {% 1 %}', 'a {% 1 %}'],
  ['leaves numbers, null and booleans alone', [1, null, true], [1, null, true]],
  ['keeps the type of a result', { a: '{% 1 %}', b: '{% null %}', c: '{% [] %}' }, { a: 1, b: null, c: [] }],
  ['reads variables', '{% $v * 2 %}', 6],
  ['splits an array', '{% $partition([1, 2, 3, 4, 5], 2) %}', [[1, 2], [3, 4], [5]]],
  ['counts up', '{% $range(1, 7, 3) %}', [1, 4, 7]],
  ['counts down', '{% $range(3, 1, -1) %}', [3, 2, 1]],
  ['hashes', '{% $hash("abc", "SHA-256") %}', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['hashes by MD5', '{% $hash("abc", "MD5") %}', '900150983cd24fb0d6963f7d28e17f72'],
  ['parses JSON', `{% $parse('{"a":[1]}').a %}`, [1]],
  ['repeats a seeded random number', '{% $random(7) = $random(7) and $random(7) < 1 %}', true],
  ['makes a random number without a seed', '{% $random() < 1 %}', true],
  ['makes version 4 UUIDs', '{% $contains($uuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/) %}', true],
  ['reads the engine clock in milliseconds', '{% $millis() %}', startOfTime],
  ['reads the engine clock as text', '{% $now() %}', '2026-01-01T00:00:00.000Z'],
  ['formats the engine clock', '{% $now("[Y0001]-[M01]", "+0100") %}', '2026-01'],
];

const failures: [string, string, string?][] = [
  ['nothing', '{% $states.input.other %}'],
  ['a function', '{% function($x) { $x } %}'],
  ['a wrong type', '{% $states.input.secret + 1 %}'],
  ['a number from text', '{% $number($states.input.secret) %}'],
  ['JSON that is none', '{% $parse($states.input.secret) %}'],
  ['an unknown hash', '{% $hash("a", $states.input.secret) %}'],
  ['an endless range', '{% $range(1, 1e9, 1) %}'],
  ['an empty partition', '{% $partition([1], 0) %}'],
  ['an error of its own', '{% $error($states.input.secret) %}'],
  ['endless recursion', '{% ($f := function($n) { 1 + $f($n) }; $f(1)) %}'],
];

describe('a template', () => {
  it.each(values)('%s', async (_, template, value) => {
    expect(await evaluate(template)).toEqual(value);
  });

  it.each(failures)('fails for %s without quoting the data', async (_, template) => {
    const failure = await evaluate({ field: template }, { secret: 'Margaret' }).catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(StateFailure);
    const { error, location } = failure as StateFailure;
    expect(error.Error).toBe('States.QueryEvaluationError');
    expect(location).toBe('Output/field');
    expect(error.Cause).toContain("'Output/field'");
    expect(error.Cause).not.toContain('Margaret');
  });

  it('gives plain arrays that a next expression reads alike before and after a restart', async () => {
    const first = await evaluate('{% $states.input.items[size > 1].name %}', { items: [{ size: 2, name: 'b' }, { size: 3, name: 'c' }] });
    expect(Object.getOwnPropertyNames(first)).toEqual(['0', '1', 'length']);
  });
});
