import { describe, expect, it } from 'vitest';
import { Submission } from '../../shared/contracts/submission.ts';
import { readContext } from '../../shared/domain/context/read-context.ts';
import { attemptFor } from '../../web/src/patient/attempt.ts';
import { checkDraft, errorsOf } from '../../web/src/patient/check-draft.ts';
import { emptyDraft } from '../../web/src/patient/draft.ts';
import { toSubmission, wholeText } from '../../web/src/patient/submission.ts';

const labels = { duration: 'How long', seen: 'Seen so far', tests: 'Tests', medicines: 'Medicines' };
const around = { country: 'TW', redFlags: [], labels };
const full = { ...emptyDraft, text: ' My hands shake when I hold a cup. ', duration: 'five months', seen: 'a neurologist', tests: 'MRI normal', medicines: 'propranolol 40 mg', publish: 'yes' as const };

describe('what is sent', () => {
  it('A3 is taken by the contract, with all that can be typed', () => {
    const everything = { ...full, title: 'Shaking', ageYears: '34', sex: 'female' as const, nickname: 'Wren', email: 'wren@example.org', preview: true };
    const sent = toSubmission(everything, { ...around, redFlags: ['face_droop'] });
    expect(Submission.safeParse(sent).error).toBeUndefined();
    expect(sent).toMatchObject({ about: { ageYears: 34, sex: 'female', relation: 'self' }, consent: { publish: true, preview: true }, country: 'TW', redFlags: ['face_droop'] });
  });

  it('A3 tells the doctor of duration, care, tests and medicines what the form asked for', () => {
    const context = readContext({ text: wholeText(full, labels), asker: {} }, 'en');
    expect(context).toMatchObject({ duration: { amount: 5, unit: 'months' }, careSoFar: [{ by: 'neurologist', seen: true }], tests: [{ test: 'mri', done: true }] });
    expect(context.medicines).not.toEqual([]);
  });

  it('is the bare question where nothing else is said', () => {
    expect(wholeText({ ...emptyDraft, text: ' Why? ' }, labels)).toBe('Why?');
  });

  it('A5 says of a minor whether a guardian agrees, and of nobody else', () => {
    expect(toSubmission({ ...full, ageYears: '12', guardian: true }, around).about).toEqual({ relation: 'self', ageYears: 12, guardian: true });
    expect(toSubmission({ ...full, ageYears: '30', guardian: true }, around).about).toEqual({ relation: 'self', ageYears: 30 });
  });

  it('A4 asks for a look at the page only where there will be one', () => {
    expect(toSubmission({ ...full, publish: 'no', preview: true }, around).consent).toEqual({ publish: false });
  });

  it('keeps the exact age before the band', () => {
    expect(toSubmission({ ...full, ageYears: '34', ageBand: '20-29' }, around).about).toEqual({ relation: 'self', ageYears: 34 });
    expect(toSubmission({ ...full, ageBand: '20-29' }, around).about).toEqual({ relation: 'self', ageBand: '20-29' });
  });
});

describe('the form', () => {
  it('has nothing to say against a question and a choice', () => {
    expect(checkDraft({ ...emptyDraft, text: 'Why?', publish: 'no' }, labels)).toEqual([]);
  });

  it.each([
    [{ text: '  ' }, 'text', 'textMissing'],
    [{ text: 'x'.repeat(20_001) }, 'text', 'textLong'],
    [{ text: 'x'.repeat(19_990), tests: 'MRI normal' }, 'text', 'textLong'],
    [{ title: 'x'.repeat(201) }, 'title', 'titleLong'],
    [{ ageYears: '200' }, 'ageYears', 'age'],
    [{ nickname: 'x'.repeat(51) }, 'nickname', 'nicknameLong'],
    [{ email: 'wren at example' }, 'email', 'email'],
    [{ publish: '' as const }, 'publish', 'publish'],
  ])('says of %j what to mend', (typed, id, code) => {
    expect(checkDraft({ ...full, ...typed }, labels)).toEqual([{ id, code }]);
  });

  it('puts what the API refuses on the control that it came from, once', () => {
    const refused = [{ path: 'about.ageYears', code: 'too_big' }, { path: 'about.sex', code: 'x' }, { path: 'contact.email', code: 'invalid_format' }, { path: 'text', code: 'too_long' }, { path: 'Idempotency-Key', code: 'reused' }];
    expect(errorsOf(refused)).toEqual([{ id: 'ageYears', code: 'age' }, { id: 'email', code: 'email' }, { id: 'text', code: 'textLong' }]);
  });
});

describe('the key of an attempt', () => {
  const first = attemptFor('a', undefined, () => 'one');

  it('A1 stays while the question stays, so that a broken line makes no second question', () => {
    expect(attemptFor('a', first, () => 'two')).toBe(first);
  });

  it('A1 is a new one for a changed question', () => {
    expect(attemptFor('b', first, () => 'two')).toEqual({ key: 'two', body: 'b' });
  });
});
