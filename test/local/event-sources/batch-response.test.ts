import { describe, expect, it } from 'vitest';
import { failedItems } from '../../../local/event-sources/batch-response.ts';

describe('partial batch responses', () => {
  const batch = ['a', 'b', 'c'];
  it.each([
    ['nothing', undefined, []],
    ['null', null, []],
    ['an empty text', '', []],
    ['an empty object', {}, []],
    ['no failures', { batchItemFailures: [] }, []],
    ['null failures', { batchItemFailures: null }, []],
    ['one failure', { batchItemFailures: [{ itemIdentifier: 'b' }] }, ['b']],
    ['an empty identifier', { batchItemFailures: [{ itemIdentifier: '' }] }, batch],
    ['a null identifier', { batchItemFailures: [{ itemIdentifier: null }] }, batch],
    ['a misspelt key', { batchItemFailures: [{ itemIdentifer: 'a' }] }, batch],
    ['an identifier of another batch', { batchItemFailures: [{ itemIdentifier: 'z' }] }, batch],
    ['text', 'done', batch],
  ])('reads %s as Lambda does', (_, response, failed) => {
    expect(failedItems(response, batch)).toEqual(failed);
  });
});
