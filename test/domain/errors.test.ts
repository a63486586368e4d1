import { expect, it } from 'vitest';
import { Problem, problemKinds } from '../../shared/domain/errors.ts';
import { parseJson } from '../../shared/domain/parse-json.ts';

it.each(problemKinds)('a problem of kind %s holds what its caller needs and nothing else', (kind) => {
  const problem = new Problem(kind, 'No.');
  expect({ ...problem }).toEqual({ name: 'Problem', kind, issues: [], current: undefined, guidance: undefined, retryAfterSeconds: undefined });
  expect(problem).not.toHaveProperty('cause');
});

it('keeps details apart from the message', () => {
  const details = { issues: [{ path: 'a', code: 'b' }], current: { version: 2 }, guidance: {}, retryAfterSeconds: 9 };
  expect(new Problem('conflict', 'No.', { ...details, cause: new Error('Timeout') })).toMatchObject({ ...details, message: 'No.', cause: { message: 'Timeout' } });
});

it.each(['{"Margaret', 'Margaret', '', '[1,]', '\u0000'])('B3 refuses malformed JSON without quoting it', (text) => {
  try {
    parseJson(text);
    expect.fail('parsed');
  } catch (error) {
    expect(error).toMatchObject({ kind: 'invalid', issues: [{ path: '', code: 'malformed_json' }] });
    expect(String(error)).not.toContain('Margaret');
    expect(error).not.toHaveProperty('cause');
  }
});
