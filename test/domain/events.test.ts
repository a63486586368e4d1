import { describe, expect, it } from 'vitest';
import { Following } from '../../shared/aws/wait-repository.ts';
import { DomainEvent, dataOf, eventTypes, events, subscriptions } from '../../shared/domain/events.ts';
import { reviewIdOf } from '../../shared/domain/ids.ts';
import { Question } from '../../shared/domain/question.ts';
import { Review } from '../../shared/domain/review.ts';
import { freeText } from './free-text.ts';
import { acceptedAt, makeQuestion, questionIdOf } from './make-question.ts';

describe('event data', () => {
  it.each(eventTypes)('B3 of %s has room for ids, codes and instants only', (type) => {
    expect(freeText(events[type], type)).toEqual([]);
  });

  it.each(eventTypes)('of %s drops what its schema does not name', (type) => {
    const questionId = questionIdOf(0);
    const facts = { kind: 'add', round: 2, answered: 'no', thanks: false, because: 'other', skips: 1, ...makeQuestion('published'), ...makeQuestion('awaitingPatient'), ...makeQuestion('assigned'), ...makeQuestion('awaitingInformation'), urgency: 'soon', redFlags: ['stroke'], specialty: 'both', actor: 'ann', slug: 'a-b', reviewId: reviewIdOf(questionId, 'question'), reasons: ['abuse'], added: ['abuse'], subject: 'question', decision: 'release', openedAt: acceptedAt, claimedAt: acceptedAt, firstClaimedAt: acceptedAt };
    const data = dataOf(type, { ...facts, text: 'My hand went numb.' });
    expect(Object.keys(data).sort()).toEqual(Object.keys(events[type].shape).sort());
  });

  it('refuses an envelope with more in it', () => {
    const event = { eventId: 'e', type: 'QuestionWithdrawn', schemaVersion: 1, occurredAt: acceptedAt, questionId: questionIdOf(0), data: {} };
    expect(DomainEvent.safeParse(event).success).toBe(true);
    expect(DomainEvent.safeParse({ ...event, text: 'My hand' }).success).toBe(false);
  });
});

describe('what stays of a question', () => {
  it.each([['state', Question], ['review', Review], ['wait', Following]] as const)('K4 the row of its %s has room for ids, codes and instants only', (row, schema) => {
    expect(freeText(schema, row).filter((path) => !/^wait\.(?:executionArn|wait\.token)$/.test(path))).toEqual([]);
  });
});

describe('subscriptions', () => {
  it.each(Object.entries(subscriptions))('%s hears of events that exist, each once', (_, types: readonly string[]) => {
    expect(types.filter((type) => !(eventTypes as readonly string[]).includes(type))).toEqual([]);
    expect(new Set(types).size).toBe(types.length);
  });
});
