import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { DomainEvent, dataOf, eventTypes, events, subscriptions } from '../../shared/domain/events.ts';
import { reviewIdOf } from '../../shared/domain/ids.ts';
import { acceptedAt, makeQuestion, questionIdOf } from './make-question.ts';

/** Strings in a schema that any text would pass. */
function freeText(schema: z.ZodType, path: string): string[] {
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape).flatMap(([key, field]) => freeText(field as z.ZodType, `${path}.${key}`));
  if (schema instanceof z.ZodArray) return freeText(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodOptional) return freeText(schema.unwrap() as z.ZodType, path);
  return schema.safeParse('Yesterday my left hand went numb.').success ? [path] : [];
}

describe('event data', () => {
  it.each(eventTypes)('B3 of %s has room for ids, codes and instants only', (type) => {
    expect(freeText(events[type], type)).toEqual([]);
  });

  it.each(eventTypes)('of %s drops what its schema does not name', (type) => {
    const questionId = questionIdOf(0);
    const facts = { ...makeQuestion('published'), ...makeQuestion('assigned'), urgency: 'soon', redFlags: ['stroke'], specialty: 'both', actor: 'ann', slug: 'a-b', reviewId: reviewIdOf(questionId, 'question'), reasons: ['abuse'], added: ['abuse'], subject: 'question', decision: 'release', openedAt: acceptedAt, claimedAt: acceptedAt, firstClaimedAt: acceptedAt };
    const data = dataOf(type, { ...facts, text: 'My hand went numb.' });
    expect(Object.keys(data).sort()).toEqual(Object.keys(events[type].shape).sort());
  });

  it('refuses an envelope with more in it', () => {
    const event = { eventId: 'e', type: 'QuestionWithdrawn', schemaVersion: 1, occurredAt: acceptedAt, questionId: questionIdOf(0), data: {} };
    expect(DomainEvent.safeParse(event).success).toBe(true);
    expect(DomainEvent.safeParse({ ...event, text: 'My hand' }).success).toBe(false);
  });
});

describe('subscriptions', () => {
  it.each(Object.entries(subscriptions))('%s hears of events that exist, each once', (_, types: readonly string[]) => {
    expect(types.filter((type) => !(eventTypes as readonly string[]).includes(type))).toEqual([]);
    expect(new Set(types).size).toBe(types.length);
  });
});
