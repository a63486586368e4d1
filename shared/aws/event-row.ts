import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { linkAfter } from '../domain/audit-chain.ts';
import type { ChainHead } from '../domain/audit-chain.ts';
import type { EventType } from '../domain/events.ts';
import { DomainEvent, dataOf } from '../domain/events.ts';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { isCounted } from '../domain/numbers/count-day.ts';
import type { Transition } from '../domain/transitions.ts';
import { currentTrace } from '../tracing/trace-context.ts';
import { moveHead, readHead } from './chain-head.ts';
import { dayShard, eventKey, pendingShard, shardOf } from './question-keys.ts';
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
  /** Who did it: a staff id, `patient`, a step or a detector's version. */
  readonly actor: string;
  readonly transition?: Transition | undefined;
}

/** The immutable row of an event behind the head of its question's chain, marked as not yet published, and for its day's count. */
function eventRow({ eventId, type, questionId, occurredAt, facts, resumes, actor, transition }: NewEvent, head: ChainHead | undefined) {
  const traceId = currentTrace();
  const event = DomainEvent.parse({ eventId, type, schemaVersion: 1, occurredAt, questionId, ...(traceId && { traceId }), data: dataOf(type, facts) });
  const shard = shardOf(questionId);
  const entry = { event, resumes, actor, transition };
  return {
    ...eventKey(questionId, occurredAt, eventId),
    ...entry,
    ...linkAfter(head, entry),
    pending: pendingShard('publication', shard),
    pendingSince: occurredAt,
    ...(isCounted(event) && { day: dayShard(occurredAt, shard) }),
  };
}

/** The transaction item that writes the event once, and the head that the state row must then name. */
export function putEvent(table: string, event: NewEvent, head: ChainHead | undefined): { item: TransactItem; head: ChainHead } {
  const Item = eventRow(event, head);
  return { item: { Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' } }, head: Item };
}

/**
 * The transaction items of an event that changes no state: its row, and the head moved to it. The transaction loses its
 * race when anything else happened to the question since. Throws Problem('notFound') when there is no such question.
 */
export async function recordEvent(client: DynamoDBDocumentClient, table: string, event: NewEvent): Promise<TransactItem[]> {
  const before = await readHead(client, table, event.questionId);
  const { item, head } = putEvent(table, event, before);
  return [item, moveHead(table, event.questionId, before, head)];
}
