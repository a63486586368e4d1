import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOf, emptyDraft, isEmpty, mayBeMinor, parseDraft } from '../../web/src/patient/draft.ts';
import type { Draft } from '../../web/src/patient/draft.ts';

const draft = fc.record<Draft>({
  text: fc.string(), title: fc.string(), relation: fc.constantFrom('self', 'child', 'other'), ageYears: fc.string({ maxLength: 4 }), ageBand: fc.constantFrom('', '20-29', '90+'),
  sex: fc.constantFrom('', 'female', 'unknown'), guardian: fc.boolean(), duration: fc.string(), seen: fc.string(), tests: fc.string(), medicines: fc.string(), nickname: fc.string(), email: fc.string(),
  publish: fc.constantFrom('', 'yes', 'no'), preview: fc.boolean(),
});

describe('a draft', () => {
  it('comes back from the device as it was', () => {
    fc.assert(
      fc.property(draft, (typed) => {
        expect(parseDraft(JSON.stringify(typed))).toEqual(typed);
      }),
    );
  });

  it.each([[null], [''], ['{'], ['7'], ['null'], ['[]'], ['{"text":7,"relation":"cat","ageBand":"23","guardian":"yes"}']])('is empty where the device holds %s', (stored) => {
    expect(parseDraft(stored)).toEqual(emptyDraft);
    expect(isEmpty(parseDraft(stored))).toBe(true);
  });

  it('is not empty once something is typed or chosen', () => {
    expect(isEmpty({ ...emptyDraft, publish: 'no' })).toBe(false);
  });
});

describe('A5 the form asks for a guardian', () => {
  it.each<[Partial<Draft>, boolean]>([
    [{}, false],
    [{ ageYears: '17' }, true],
    [{ ageYears: '18' }, false],
    [{ ageYears: '１７' }, true],
    [{ ageYears: 'ten', ageBand: '20-29' }, false],
    [{ ageBand: '10-19' }, true],
    [{ relation: 'child' }, true],
    [{ relation: 'child', ageYears: '40' }, false],
  ])('of %j: %s', (typed, isAsked) => {
    expect(mayBeMinor({ ...emptyDraft, ...typed })).toBe(isAsked);
  });
});

it.each([['0', 0], [' 34 ', 34], ['120', 120], ['121', undefined], ['-1', undefined], ['3.5', undefined], ['', undefined], ['abc', undefined]])('an age of %j is %s', (typed, age) => {
  expect(ageOf(typed)).toBe(age);
});
