import { describe, expect, it } from 'vitest';
import { compileFilter, type EventFilter } from '../../../local/event-sources/event-filter.ts';

function filterOf(...patterns: unknown[]): EventFilter {
  return compileFilter({ Filters: patterns.map((pattern) => ({ Pattern: JSON.stringify(pattern) })) });
}

describe('event filters', () => {
  it.each([
    ['an equal value', { eventName: ['INSERT', 'MODIFY'] }, { eventName: 'INSERT' }, true],
    ['another value', { eventName: ['INSERT'] }, { eventName: 'REMOVE' }, false],
    ['a nested value', { dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } } }, { dynamodb: { Keys: { sk: { S: 'EVENT#1' } } } }, true],
    ['a nested value that is absent', { dynamodb: { Keys: { sk: { S: ['x'] } } } }, { dynamodb: {} }, false],
    ['every field', { a: [1], b: [2] }, { a: 1, b: 3 }, false],
    ['null', { a: [null] }, { a: null }, true],
    ['existence', { a: [{ exists: true }] }, { a: 0 }, true],
    ['absence', { a: [{ exists: false }] }, {}, true],
    ['a suffix', { a: [{ suffix: '.txt' }] }, { a: 'b.txt' }, true],
    ['case ignored', { a: [{ 'equals-ignore-case': 'YES' }] }, { a: 'yes' }, true],
    ['anything but', { a: [{ 'anything-but': ['x', 'y'] }] }, { a: 'z' }, true],
    ['anything but, excluded', { a: [{ 'anything-but': 'x' }] }, { a: 'x' }, false],
    ['a range', { a: [{ numeric: ['>', 1, '<=', 5] }] }, { a: 5 }, true],
    ['outside a range', { a: [{ numeric: ['>', 1, '<=', 5] }] }, { a: 1 }, false],
    ['one element of a list', { a: ['x'] }, { a: ['y', 'x'] }, true],
    ['JSON in a body', { body: { kind: ['mail'] } }, { body: '{"kind":"mail"}' }, true],
    ['a body that is no JSON', { body: { kind: ['mail'] } }, { body: 'kind' }, false],
  ])('matches %s', (_, pattern, event, passes) => {
    expect(filterOf(pattern)(event)).toBe(passes);
  });

  it('lets pass what any of several filters matches, and everything without filters', () => {
    expect([filterOf({ a: [1] }, { a: [2] })({ a: 2 }), compileFilter(undefined)({})]).toEqual([true, true]);
  });

  it('refuses an operator that it does not know by its name', () => {
    expect(() => filterOf({ a: [{ wildcard: '*' }] })).toThrow('wildcard');
  });
});
