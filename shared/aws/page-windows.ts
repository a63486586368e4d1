import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { DomainEvent } from '../domain/events.ts';
import { Instant, minutesAfter } from '../domain/ids.ts';
import { CountedPage, closingOf } from '../domain/notifying/page-window.ts';
import type { PageWindow } from '../domain/notifying/page-window.ts';
import { isStaffEvent } from '../domain/notifying/staff-notices.ts';
import { UrgencyLevel } from '../domain/triage.ts';
import { orLostRace } from './or-lost-race.ts';
import { queryAll } from './query-all.ts';
import { dueWindows } from './question-keys.ts';
import { readKeys } from './read-worklist.ts';

export interface CountedWindow {
  readonly count: number;
  readonly told: number;
  /** By place. */
  readonly pages: readonly CountedPage[];
}

export interface PageWindows {
  /** The event's place in its window, 1 for the first: the same however often the event comes. */
  placeOf(window: PageWindow, event: DomainEvent, now: Instant): Promise<number>;
  /** Windows that ended by now and have not been closed since they counted last. */
  ended(now: Instant): Promise<PageWindow[]>;
  /** What a window has counted, and up to which place it was told before. */
  read(window: PageWindow): Promise<CountedWindow>;
  /** Everything that was read is told. A page that was counted meanwhile keeps the window open. */
  close(window: PageWindow, read: CountedWindow): Promise<void>;
}

/** Longer than a dead letter is kept, which may be redriven. */
const keepDays = 15;
/** Longer than the notifier may run: what is counted is on record before the sweep looks. */
const settleMinutes = 1;

const Row = z.object({ pages: z.number(), told: z.number().default(0) });
const windowKey = 'WINDOW';
const partitionOf = ({ type, urgency, opensAt }: PageWindow) => `PAGES#${type}#${urgency}#${opensAt}`;

function windowOf(partition: string): PageWindow {
  const [, type = '', urgency, opensAt] = partition.split('#');
  if (!isStaffEvent(type)) throw new TypeError('A window of pages is about an event of no staff.');
  return { type, urgency: UrgencyLevel.parse(urgency), opensAt: Instant.parse(opensAt) };
}

/** How many mails of a kind teams got lately: ids and counts, never an address. */
export function pageWindows(client: DynamoDBDocumentClient, table: string): PageWindows {
  const keyOf = (window: PageWindow, sk: string) => ({ pk: partitionOf(window), sk });
  return {
    async placeOf(window, { eventId, questionId }, now) {
      const Key = keyOf(window, `PAGE#${eventId}`);
      const { Item } = await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
      if (Item) return CountedPage.parse(Item).place;
      const closing = [closingOf(window), minutesAfter(now, settleMinutes)].sort().at(-1);
      const expiresAt = Math.floor(Date.parse(now) / 1_000) + keepDays * 86_400;
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName: table,
          Key: keyOf(window, windowKey),
          UpdateExpression: 'ADD pages :one SET due = :due, dueAt = :closing, expiresAt = :expiresAt',
          ExpressionAttributeValues: { ':one': 1, ':due': dueWindows, ':closing': closing, ':expiresAt': expiresAt },
          ReturnValues: 'ALL_NEW',
        }),
      );
      const { pages: place } = Row.parse(Attributes);
      await client.send(new PutCommand({ TableName: table, Item: { ...Key, place, questionId, expiresAt } }));
      return place;
    },
    async ended(now) {
      const { rows } = await readKeys(client, table, { index: 'due', partition: dueWindows, upTo: now, limit: 50 });
      return rows.map(({ pk }) => windowOf(pk));
    },
    async read(window) {
      const ofWindow = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': partitionOf(window) } };
      const rows = await queryAll(client, { TableName: table, ...ofWindow, ConsistentRead: true });
      const { pages: count, told } = Row.parse(rows.find(({ sk }) => sk === windowKey));
      const pages = rows.filter(({ sk }) => sk !== windowKey).map((row) => CountedPage.parse(row));
      return { count, told, pages: pages.sort((a, b) => a.place - b.place) };
    },
    async close(window, { count }) {
      const update = new UpdateCommand({
        TableName: table,
        Key: keyOf(window, windowKey),
        UpdateExpression: 'SET told = :count REMOVE due, dueAt',
        ConditionExpression: 'pages = :count',
        ExpressionAttributeValues: { ':count': count },
      });
      await orLostRace(() => client.send(update));
    },
  };
}
