import type { EventType } from '../domain/events.ts';
import { DomainEvent, dataOf } from '../domain/events.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { eventKey, pendingShard, shardOf } from './question-keys.ts';
import type { TransactItem } from './transact-item.ts';

/** An event about to be written: its id is unique in the question, its facts may say more than its schema keeps. */
export interface NewEvent {
  readonly eventId: string;
  readonly type: EventType;
  readonly questionId: QuestionId;
  readonly occurredAt: Instant;
  readonly facts: unknown;
  /** Whether a waiting execution must go on because of it. */
  readonly resumes: boolean;
}

/** The immutable row of an event, marked as not yet published. */
export function eventRow(event: NewEvent) {
  const { eventId, type, questionId, occurredAt, facts, resumes } = event;
  return {
    ...eventKey(questionId, occurredAt, eventId),
    event: DomainEvent.parse({ eventId, type, schemaVersion: 1, occurredAt, questionId, data: dataOf(type, facts) }),
    resumes,
    pending: pendingShard('publication', shardOf(questionId)),
    pendingSince: occurredAt,
  };
}

/** The transaction item that writes the event once. */
export function putEvent(table: string, event: NewEvent): TransactItem {
  return { Put: { TableName: table, Item: eventRow(event), ConditionExpression: 'attribute_not_exists(pk)' } };
}
