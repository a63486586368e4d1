import { describe, expect, it } from 'vitest';
import { answerReviewReasons } from '../../../shared/domain/lifecycle/answer-steps.ts';
import { answered, assigned, backToBacklog } from '../../../shared/domain/lifecycle/assignment-steps.ts';
import * as decisions from '../../../shared/domain/lifecycle/review-decisions.ts';
import { withdrawn } from '../../../shared/domain/lifecycle/withdraw-question.ts';
import { Question } from '../../../shared/domain/question.ts';
import { transitions } from '../../../shared/domain/transitions.ts';
import { makeQuestion, minutesIn } from '../make-question.ts';
import { reviewWithin } from '../make-review.ts';

const now = minutesIn(100);
const inReview = (changes: Parameters<typeof makeQuestion<'inReview'>>[1] = {}) => makeQuestion('inReview', { clearedReasons: [], reasons: ['identifiersUncertain', 'emergency'], ...changes });

describe('a question released by a person', () => {
  it.each([
    ['retryDeidentification', { deidentified: undefined, classification: undefined, urgency: undefined }],
    ['retryClassification', { classification: undefined, urgency: undefined }],
    ['retryUrgency', { urgency: undefined }],
    ['release', {}],
  ] as const)('goes on by %s where the first result is missing', (resumption, missing) => {
    expect(decisions.resumptionOf(inReview(missing))).toBe(resumption);
  });

  it('is not asked about again for the same reasons, and remembers who released it', () => {
    const released = decisions.released(inReview(), 'ann', now, reviewWithin);
    expect(released).toMatchObject({ status: 'awaitingDoctor', releasedBy: 'ann', queuedAt: now });
    expect(decisions.backToClassified(inReview(), 'ann')).toMatchObject({ status: 'classified', clearedReasons: ['identifiersUncertain', 'emergency'] });
  });

  it('F4 does not go back to a doctor who handed it back', () => {
    expect(decisions.released(inReview({ excludedDoctors: ['lin'] }), 'ann', now, reviewWithin)).toMatchObject({ excludedDoctors: ['lin'], declines: 0 });
  });

  it.each([
    ['specialty', { classification: { specialty: 'other' as const, review: false } }, ['corrections.specialty']],
    ['urgency', { urgency: { level: 'unknown' as const, redFlags: [], review: true } }, ['corrections.urgency']],
    ['both', { classification: undefined, urgency: undefined }, ['corrections.specialty', 'corrections.urgency']],
  ])('D5 needs a %s that a doctor can be found for', (_, changes, paths) => {
    expect(() => decisions.released(inReview(changes), 'ann', now, reviewWithin)).toThrow(
      expect.objectContaining({ kind: 'invalid', issues: paths.map((path) => ({ path, code: 'required' })) }) as Error,
    );
  });

  it.each([
    ['classification', () => decisions.backToDeidentified(inReview({ deidentified: undefined }), 'ann')],
    ['the urgency step', () => decisions.backToClassified(inReview({ classification: undefined }), 'ann')],
  ])('does not go before %s without what that needs', (_, decide) => {
    expect(decide).toThrow(expect.objectContaining({ kind: 'conflict' }) as Error);
  });

  it('is asked about anew in everything once a person starts it over', () => {
    const again = Question.parse({ ...decisions.backToSubmitted(inReview({ clearedReasons: ['identifiersUncertain'] })), version: 9, changedAt: now });
    expect(again).toMatchObject({ status: 'submitted', clearedReasons: [] });
    expect(again).not.toHaveProperty('deidentified');
  });
});

describe('an assignment', () => {
  const open = makeQuestion('assigned', { doctorId: 'lin', excludedDoctors: ['wu'], declines: 1 });

  it.each([['declined', 2], ['overdue', 1]] as const)('C3 goes back %s to the backlog with its age, and not to the same doctor', (because, declines) => {
    expect(backToBacklog(open, because, now, reviewWithin)).toMatchObject({
      status: 'awaitingDoctor', acceptedAt: open.acceptedAt, excludedDoctors: ['wu', 'lin'], declines, queuedAt: now, warnedAt: undefined,
    });
  });

  it('F7 is stamped once by each of its steps', () => {
    const given = assigned(makeQuestion('awaitingDoctor'), 'lin', now, reviewWithin);
    expect(given).toMatchObject({ assignedAt: now, dueAt: minutesIn(580), warnedAt: undefined });
    const handedIn = answered(Question.parse({ ...given, version: 9, changedAt: now }) as never, minutesIn(200));
    expect(handedIn).toMatchObject({ assignedAt: now, answeredAt: minutesIn(200), acceptedBy: undefined, answerVersion: given.answerVersion + 1 });
  });

  it('has a new promise when a moderator gives the answer back', () => {
    const back = decisions.answerReturned(makeQuestion('answerInReview'), now, reviewWithin);
    expect(back).toMatchObject({ status: 'assigned', assignedAt: now, dueAt: minutesIn(580), warnedAt: undefined, overdueAt: undefined });
  });
});

describe('answerReviewReasons', () => {
  it.each([
    [false, 'accepted', []],
    [false, 'needsReview', ['answerCheck']],
    [true, 'accepted', ['emergency']],
    [true, 'needsReview', ['answerCheck', 'emergency']],
  ] as const)('D8 of an answer, ever an emergency %s and %s by its check', (everEmergency, verdict, reasons) => {
    expect(answerReviewReasons(makeQuestion('answered', { everEmergency }), verdict)).toEqual(reasons);
  });
});

describe('withdrawn', () => {
  it.each(transitions.withdraw.from)('H8 leaves ids, codes and instants of %s', (status) => {
    const question = makeQuestion(status, { consent: { publish: true } });
    const after = Question.parse({ ...withdrawn(question, now), version: 9, changedAt: now });
    expect(after).toMatchObject({ questionId: question.questionId, status: 'withdrawn', endedAt: now });
    for (const gone of ['slug', 'classification', 'doctorId', 'deidentified', 'reasons', 'releasedBy']) expect(after).not.toHaveProperty(gone);
  });
});
