import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Instant, QuestionId } from '../domain/ids.ts';
import { listItemOf, servedThread, similarThreadOf } from '../domain/publishing/thread-card.ts';
import { Slug } from '../domain/thread.ts';
import type { SimilarThread, SimilarityKey, StoredThread, Thread, ThreadListItem, ThreadRound } from '../domain/thread.ts';
import type { Clinic } from '../domain/triage.ts';
import { batchGet } from './batch-get.ts';
import { decodeCursor, encodeCursor, notACursor } from './cursor.ts';
import { eraseThread } from './erase-thread.ts';
import { KeyRow, ListingKey, ListingRow, ThreadRow, backLinkKey, everythingList, listingKey, listingOf, listsOf, slugOfListing, specialtyList, termList, threadKey, topicList } from './thread-rows.ts';
import { threadOpinions } from './thread-opinions.ts';
import type { ThreadOpinions } from './thread-opinions.ts';
import { threadRounds } from './thread-rounds.ts';
import type { TransactItem } from './transact-item.ts';

/** Which threads, and from where on. */
export interface ThreadListing {
  readonly specialty?: Clinic | undefined;
  readonly topic?: string | undefined;
  readonly cursor?: string | undefined;
}

/** What a page shows of a corrected answer. */
export interface CorrectedAnswer {
  readonly text: string;
  readonly moreInfo: string | undefined;
  /** Whose words the additional text is. */
  readonly author: string;
  readonly updatedAt: string;
}

export interface ThreadRepository extends ThreadOpinions {
  /** The transaction items that publish a thread: document, listings, telling words, back-links; at most 25. */
  publishItems(thread: StoredThread, key: SimilarityKey, now: Instant, questionId: QuestionId): TransactItem[];
  /** The transaction items that withdraw it: the mark in its text's place, no listings. None if it never was published. */
  goneItems(slug: Slug): Promise<TransactItem[]>;
  /** The transaction item that adds a round to a thread; the transaction fails when the thread is not there any more. */
  roundItem(slug: Slug, round: ThreadRound): TransactItem;
  /** The transaction items that take a round out of its thread. None if it is not there. */
  roundGoneItems(slug: Slug, round: number): Promise<TransactItem[]>;
  /** The transaction item that puts a corrected answer in its place on a page. Throws Problem('conflict') when it is not there. */
  correctedItem(slug: Slug, round: number | undefined, answer: CorrectedAnswer): Promise<TransactItem>;
  /** The transaction item that dates a person's further look at a page; the transaction fails when the page is not there any more. */
  reviewedItem(slug: Slug, reviewedAt: string): TransactItem;
  /** What ranking needs of the newest threads of a topic. */
  newestOfTopic(topic: string, most: number): Promise<SimilarityKey[]>;
  /** Threads as lists of neighbours show them, in this order; withdrawn ones are left out. */
  cards(slugs: readonly Slug[]): Promise<SimilarThread[]>;
  /** What ranking needs of the newest threads in which a telling word stands. */
  newestOfTerm(term: string, most: number): Promise<SimilarityKey[]>;
  /** Threads as lists show them, in the given order, without those that are not there any more. */
  listed(slugs: readonly Slug[]): Promise<ThreadListItem[]>;
  /** The addresses of the newest threads, at most so many. */
  newestSlugs(most: number): Promise<Slug[]>;
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

  const newestIn = (list: string, most: number) => ({
    TableName: table,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': list },
    ScanIndexForward: false,
    Limit: most,
  });

  const newestKeys = async (list: string, most: number): Promise<SimilarityKey[]> => {
    const names = { ProjectionExpression: '#key', ExpressionAttributeNames: { '#key': 'key' } };
    const { Items = [] } = await client.send(new QueryCommand({ ...newestIn(list, most), ...names }));
    return Items.map((item) => KeyRow.parse(item).key);
  };

  /** In the given order, without those that are not there any more. */
  const rowsOf = async (slugs: readonly Slug[]): Promise<(ThreadRow & { thread: StoredThread })[]> => {
    const rows = (await batchGet(client, table, slugs.map(threadKey))).map((each) => ThreadRow.parse(each));
    const threads = new Map(rows.flatMap(({ thread, ...row }) => (thread ? [[thread.slug, { ...row, thread }] as const] : [])));
    return slugs.flatMap((slug) => threads.get(slug) ?? []);
  };

  /** A cursor names a thread, not an instant: readers learn no finer date than the page shows. */
  const startAfter = async (list: string, cursor: string) => {
    const { slug } = decodeCursor(cursor, Position);
    const row = await findRow(slug);
    if (!row) throw notACursor();
    return listingKey(list, row.publishedAt, slug);
  };

  return {
    publishItems: (thread, key, now, questionId) => publishItems(table, thread, key, now, questionId),
    ...threadOpinions(client, table),
    ...threadRounds(client, table),
    erase: (slug) => eraseThread(client, table, slug),
    async goneItems(slug) {
      const row = await findRow(slug);
      if (!row) return [];
      const names = { '#thread': 'thread', '#questionId': 'questionId', '#opinions': 'opinions' };
      const mark = { UpdateExpression: 'REMOVE #thread, #questionId, #opinions', ExpressionAttributeNames: names, ConditionExpression: 'attribute_exists(pk)' };
      return [{ Update: { TableName: table, Key: threadKey(slug), ...mark } }, ...row.lists.map((list) => ({ Delete: { TableName: table, Key: listingKey(list, row.publishedAt, slug) } }))];
    },
    newestOfTopic: (topic, most) => newestKeys(topicList(topic), most),
    newestOfTerm: (term, most) => newestKeys(termList(term), most),
    cards: async (slugs) => (await rowsOf(slugs)).map(({ thread }) => similarThreadOf(thread)),
    listed: async (slugs) => (await rowsOf(slugs)).map(({ thread, opinions }) => listItemOf(thread, opinions)),
    async newestSlugs(most) {
      const names = { ProjectionExpression: 'sk' };
      const { Items = [] } = await client.send(new QueryCommand({ ...newestIn(everythingList, most), ...names }));
      return Items.map((item) => Slug.parse(slugOfListing(ListingKey.parse(item).sk)));
    },
    async read(slug) {
      const row = await findRow(slug);
      if (!row) return undefined;
      if (!row.thread) return 'gone';
      const rows = await batchGet(client, table, row.thread.similar.map(threadKey));
      return servedThread(row.thread, rows.flatMap((each) => ThreadRow.parse(each).thread ?? []), row.opinions);
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

function publishItems(table: string, thread: StoredThread, key: SimilarityKey, now: Instant, questionId: QuestionId): TransactItem[] {
  const lists = listsOf(thread, key);
  const item = listItemOf(thread);
  const put = (Item: Record<string, unknown>): TransactItem => ({ Put: { TableName: table, Item } });
  const document = { ...threadKey(thread.slug), thread, questionId, publishedAt: now, lists, similar: thread.similar };
  return [
    { Put: { TableName: table, Item: document, ConditionExpression: 'attribute_not_exists(pk)' } },
    ...lists.map((list) => put({ ...listingKey(list, now, thread.slug), ...listingOf(list, item, key) })),
    ...thread.similar.map((target) => put(backLinkKey(target, thread.slug))),
  ];
}
