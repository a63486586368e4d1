import { describe, expect, it } from 'vitest';
import { errorsOf, errorsOfProblem } from '../../../web/src/moderator/decision-errors.ts';
import { ApiProblem } from '../../../web/src/api/problem.ts';
import { bodyOf, draftFor, emptyDraft, isEmptyDraft, parseDraft, textMarkOf, toggledRestoration, withRedaction, withoutRedaction } from '../../../web/src/moderator/draft.ts';
import type { Draft } from '../../../web/src/moderator/draft.ts';
import { makeReview } from './make-review.ts';

const draft = (changes: Partial<Draft>): Draft => ({ ...emptyDraft, ...changes });

describe('a decision half written', () => {
  it('comes back from storage, also when an older page kept less', () => {
    const written = draft({ decision: 'decline', reason: 'Why.', redactions: [{ start: 1, end: 3, type: 'NAME' }] });
    expect(parseDraft(JSON.stringify(written))).toEqual(written);
    expect(parseDraft('{"reason":"Why."}')).toEqual(draft({ reason: 'Why.' }));
    expect(parseDraft('{')).toEqual(emptyDraft);
  });

  it('is empty until something is in it', () => {
    expect(isEmptyDraft(draft({ textMark: '1-a' }))).toBe(true);
    expect([draft({ decision: 'retry' }), draft({ internalNote: 'x' }), draft({ restorations: [{ start: 0, end: 1 }] })].map(isEmptyDraft)).toEqual([false, false, false]);
  });

  it('loses its marks, and nothing else, with another text', () => {
    const marked = draft({ reason: 'Why.', redactions: [{ start: 0, end: 1, type: 'NAME' }], textMark: textMarkOf('one text') });
    expect(draftFor(marked, 'one text')).toEqual({ draft: marked, lostMarks: false });
    expect(draftFor(marked, 'text one')).toMatchObject({ draft: { reason: 'Why.', redactions: [] }, lostMarks: true });
    expect(draftFor(draft({ reason: 'Why.' }), null).lostMarks).toBe(false);
  });
});

describe('marks', () => {
  it('B5 are added in order, in place of what they touch', () => {
    const one = withRedaction(emptyDraft, { start: 5, end: 9, type: 'NAME' });
    const two = withRedaction(one, { start: 0, end: 2, type: 'DATE' });
    expect(two.redactions.map(({ start }) => start)).toEqual([0, 5]);
    expect(withRedaction(two, { start: 1, end: 6, type: 'AGE' }).redactions).toEqual([{ start: 1, end: 6, type: 'AGE' }]);
    expect(withoutRedaction(two, 6).redactions).toEqual([{ start: 0, end: 2, type: 'DATE' }]);
  });

  it('B5 undo one placeholder, and let it stand again', () => {
    const undone = toggledRestoration(emptyDraft, { start: 5, end: 13 });
    expect(undone.restorations).toEqual([{ start: 5, end: 13 }]);
    expect(toggledRestoration(undone, { start: 5, end: 13 }).restorations).toEqual([]);
  });
});

describe('the body of a decision', () => {
  const full = draft({ template: 'otherField', reason: ' ', patientNote: 'Note.', internalNote: 'Within.', specialty: 'both', urgency: 'soon', redactions: [{ start: 19, end: 27, type: 'LOCATION' }], restorations: [{ start: 5, end: 13 }] });

  it('E4 carries the version of the item, and corrections only with a release', () => {
    expect(bodyOf({ ...full, decision: 'decline' }, makeReview())).toEqual({ decision: 'decline', version: 3, template: 'otherField', patientNote: 'Note.', internalNote: 'Within.' });
    expect(bodyOf({ ...full, decision: 'release' }, makeReview({ version: 4 }))).toMatchObject({ version: 4, corrections: { specialty: 'both', urgency: 'soon', redactions: [{ start: 19 }], restorations: [{ start: 5 }] } });
    expect(bodyOf(full, makeReview())).toBeUndefined();
  });

  it('corrects of an answer its words alone', () => {
    expect(bodyOf({ ...full, decision: 'release' }, makeReview({ subject: 'answer' }))?.corrections).toEqual({ redactions: [{ start: 19, end: 27, type: 'LOCATION' }] });
  });
});

describe('what a decision lacks', () => {
  it.each([
    ['nothing chosen', {}, {}, ['decision']],
    ['a decline without words', { decision: 'decline' }, {}, ['reason']],
    ['a decline with a note to the patient', { decision: 'decline', patientNote: 'Note.' }, {}, []],
    ['a return without a reason', { decision: 'return', patientNote: 'Note.' }, { subject: 'answer' }, ['reason']],
    ['a release', { decision: 'release' }, {}, []],
    ['a release to nobody', { decision: 'release' }, { specialty: 'other', urgency: 'unknown' }, ['specialty', 'urgency']],
    ['a corrected release', { decision: 'release', specialty: 'neurology', urgency: 'soon' }, { specialty: null, urgency: 'unknown' }, []],
    ['an emergency made less', { decision: 'release', urgency: 'soon' }, { urgency: 'emergency' }, ['reason']],
    ['an emergency made less, and why', { decision: 'release', urgency: 'soon', reason: 'Past.' }, { urgency: 'emergency' }, []],
    ['an undone placeholder', { decision: 'release', restorations: [{ start: 5, end: 13 }] }, {}, ['reason']],
    ['a release without text', { decision: 'release' }, { text: null, specialty: null }, []],
  ] as const)('E5 %s', (_, written, of, ids) => {
    expect(errorsOf(draft({ ...written, restorations: 'restorations' in written ? [...written.restorations] : [] }), makeReview(of)).map(({ id }) => id)).toEqual(ids);
  });

  it('E5 is shown where the server says it is', () => {
    const refused = new ApiProblem(400, { errors: [{ path: 'reason', code: 'required' }, { path: 'corrections.urgency', code: 'required' }, { path: 'corrections.redactions.0.start', code: 'overlap' }] });
    expect(errorsOfProblem(refused).map(({ id }) => id)).toEqual(['reason', 'urgency', 'decision']);
    expect(errorsOfProblem(new ApiProblem(409))).toEqual([]);
  });
});
