import { describe, expect, it } from 'vitest';
import { backlogParts, backlogRank, acceptedAtOfRank, backlogPart } from '../../shared/domain/assignment/backlog.ts';
import { eventTypes } from '../../shared/domain/events.ts';
import { countEvents, countedEvents, metricUnits } from '../../shared/domain/metrics.ts';
import { placeOfRank, reviewRank } from '../../shared/domain/review.ts';
import { Specialty } from '../../shared/domain/triage.ts';
import { makeQuestion } from './make-question.ts';
import { openReview } from './make-review.ts';

describe('metrics', () => {
  it('count the events that are counted, and no other', () => {
    expect(countEvents(['ThreadPublished', 'QuestionDeidentified', 'ThreadPublished', 'QuestionDeclined'])).toEqual({ ThreadPublished: 2, QuestionDeclined: 1 });
    expect(Object.keys(countEvents(eventTypes)).sort()).toEqual([...countedEvents].sort());
  });

  it('have a unit each', () => {
    for (const event of countedEvents) expect(metricUnits[event]).toBe('Count');
  });
});

describe('a rank tells again what was written into it', () => {
  it('of a review: place, due time, age', () => {
    const review = openReview();
    expect(placeOfRank(reviewRank(review))).toMatchObject({ dueAt: review.dueAt, openedAt: review.openedAt });
  });

  it('of a question in the backlog: when it was accepted', () => {
    const waiting = makeQuestion('awaitingDoctor');
    expect(acceptedAtOfRank(backlogRank(waiting))).toBe(waiting.acceptedAt);
  });
});

it.each(Specialty.options.filter((specialty) => specialty !== 'other'))('the parts of the backlog include that of %s in every language of the stage', (specialty) => {
  const waiting = makeQuestion('awaitingDoctor', { language: 'zh-Hant' });
  const part = backlogPart({ ...waiting, classification: { ...waiting.classification, specialty } });
  expect(backlogParts(['en', 'zh-Hant'])).toContain(part);
});
