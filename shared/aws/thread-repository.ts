import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Instant } from '../domain/ids.ts';
import { listItemOf, servedThread, similarThreadOf } from '../domain/publishing/thread-card.ts';
import { Slug } from '../domain/thread.ts';
import type { SimilarThread, SimilarityKey, StoredThread, Thread, ThreadListItem } from '../domain/thread.ts';
import type { Clinic } from '../domain/triage.ts';
import { batchGet } from './batch-get.ts';
import { decodeCursor, encodeCursor, notACursor } from './cursor.ts';
import { eraseThread } from './erase-thread.ts';
import { ListingKey, ListingRow, ThreadRow, TopicRow, backLinkKey, everythingList, listingKey, listsOf, slugOfListing, specialtyList, threadKey, topicList } from './thread-rows.ts';
import type { TransactItem } from './transact-item.ts';

/** Which threads, and from where on. */
export interface ThreadListing {
  readonly specialty?: Clinic | undefined;
  readonly topic?: string | undefined;
  readonly cursor?: string | undefined;
}

export interface ThreadRepository {
  /** The transaction items that publish a thread: document, listings, back-links; at most 13. */
  publishItems(thread: StoredThread, key: SimilarityKey, now: Instant): TransactItem[];
  /** The transaction items that withdraw it: the mark in its text's place, no listings. None if it never was published. */
  goneItems(slug: Slug): Promise<TransactItem[]>;
  /** What ranking needs of the newest threads of a topic. */
  newestOfTopic(topic: string, most: number): Promise<SimilarityKey[]>;
  /** Threads as lists of neighbours show them, in this order; withdrawn ones are left out. */
  cards(slugs: readonly Slug[]): Promise<SimilarThread[]>;
  /** The thread with those of its neighbours that are still there; `gone` when it was withdrawn. */
  read(slug: Slug): Promise<Thread | 'gone' | undefined>;
  /** A page, newest first. Throws Problem('invalid') for a cursor that is not ours. */
  list(listing: ThreadListing): Promise<{ items: ThreadListItem[]; cursor?: string | undefined }>;
  /** Removes what is left of a withdrawn thread in others. Idempotent. */
  erase(slug: Slug): Promise<void>;
}

const pageSize = 20;
const Position = z.object({ slug: Slug });

export function threadRepository(client: DynamoDBDocumentClient, table: string): ThreadRepository {
  const findRow = async (slug: Slug) => {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: threadKey(slug), ConsistentRead: true }));
    return Item && ThreadRow.parse(Item);
  };

  /** A cursor names a thread, not an instant: readers learn no finer date than the page shows. */
  const startAfter = async (list: string, cursor: string) => {
    const { slug } = decodeCursor(cursor, Position);
    const row = await findRow(slug);
    if (!row) throw notACursor();
    return listingKey(list, row.publishedAt, slug);
  };

  return {
    publishItems: (thread, key, now) => publishItems(table, thread, key, now),
    erase: (slug) => eraseThread(client, table, slug),
    async goneItems(slug) {
      const row = await findRow(slug);
      if (!row) return [];
      const mark = { UpdateExpression: 'REMOVE #thread', ExpressionAttributeNames: { '#thread': 'thread' }, ConditionExpression: 'attribute_exists(pk)' };
      return [{ Update: { TableName: table, Key: threadKey(slug), ...mark } }, ...row.lists.map((list) => ({ Delete: { TableName: table, Key: listingKey(list, row.publishedAt, slug) } }))];
    },
    async newestOfTopic(topic, most) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeNames: { '#key': 'key' },
          ExpressionAttributeValues: { ':pk': topicList(topic) },
          ProjectionExpression: '#key',
          ScanIndexForward: false,
          Limit: most,
        }),
      );
      return Items.map((item) => TopicRow.parse(item).key);
    },
    async cards(slugs) {
      const rows = await batchGet(client, table, slugs.map(threadKey));
      const cards = rows.flatMap((row) => ThreadRow.parse(row).thread ?? []).map(similarThreadOf);
      return slugs.flatMap((slug) => cards.filter((card) => card.slug === slug));
    },
    async read(slug) {
      const row = await findRow(slug);
      if (!row) return undefined;
      if (!row.thread) return 'gone';
      const rows = await batchGet(client, table, row.thread.similar.map(threadKey));
      return servedThread(row.thread, rows.flatMap((each) => ThreadRow.parse(each).thread ?? []));
    },
    async list({ specialty, topic, cursor }) {
      const list = listFor(specialty, topic);
      const isFiltered = topic !== undefined && specialty !== undefined;
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ...(isFiltered && { FilterExpression: '#item.specialty = :specialty', ExpressionAttributeNames: { '#item': 'item' } }),
          ExpressionAttributeValues: { ':pk': list, ...(isFiltered && { ':specialty': specialty }) },
          ScanIndexForward: false,
          Limit: pageSize,
          ExclusiveStartKey: cursor === undefined ? undefined : await startAfter(list, cursor),
        }),
      );
      const last = LastEvaluatedKey && slugOfListing(ListingKey.parse(LastEvaluatedKey).sk);
      return { items: Items.map((item) => ListingRow.parse(item).item), cursor: last && encodeCursor({ slug: last }) };
    },
  };
}

function listFor(specialty: Clinic | undefined, topic: string | undefined): string {
  if (topic !== undefined) return topicList(topic);
  return specialty === undefined ? everythingList : specialtyList(specialty);
}

function publishItems(table: string, thread: StoredThread, key: SimilarityKey, now: Instant): TransactItem[] {
  const lists = listsOf(thread);
  const item = listItemOf(thread);
  const put = (Item: Record<string, unknown>): TransactItem => ({ Put: { TableName: table, Item } });
  const document = { ...threadKey(thread.slug), thread, publishedAt: now, lists, similar: thread.similar };
  return [
    { Put: { TableName: table, Item: document, ConditionExpression: 'attribute_not_exists(pk)' } },
    ...lists.map((list) => put({ ...listingKey(list, now, thread.slug), item, ...(list.startsWith('TOPIC#') && { key }) })),
    ...thread.similar.map((target) => put(backLinkKey(target, thread.slug))),
  ];
}
