import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { nextReviewDeadline } from '../domain/deadlines.ts';
import type { EventType } from '../domain/events.ts';
import type { Instant, ReviewId } from '../domain/ids.ts';
import { partsOfReviewId } from '../domain/ids.ts';
import { Review, isHeld, reviewRank } from '../domain/review.ts';
import type { ReviewState } from '../domain/review.ts';
import { notACursor } from './cursor.ts';
import { recordEvent } from './event-row.ts';
import { orLostRace, settleRace } from './or-lost-race.ts';
import { dueShard, reviewKey, shardOf } from './question-keys.ts';
import { readWorklist } from './read-worklist.ts';
import type { TransactItem } from './transact-item.ts';

const Row = z.object({ review: Review });
const pageSize = 50;
/** Marks a cursor of `all` that has come to the decided items; no base64url begins with it. */
const ofDecided = '~';

/** The review of a row. Throws when the row is not one. */
export function reviewOf(item: unknown): Review {
  return Row.parse(item).review;
}

export interface ReviewChange {
  readonly review: Review;
  readonly event: EventType;
  /** A staff id, or the name of a step. */
  readonly actor: string;
  /** What the event says beside the review's own facts. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Rows written in the same transaction. */
  readonly also?: readonly TransactItem[];
}

export interface ReviewRepository {
  find(reviewId: ReviewId): Promise<Review | undefined>;
  /** The transaction item that writes the review over the version that was read (none: a first one). */
  put(review: Review, before: Review | undefined): TransactItem;
  /** Reads, decides and writes with an event; undefined from `decide` leaves the item alone and answers undefined. */
  change(reviewId: ReviewId, now: Instant, decide: (review: Review) => ReviewChange | undefined): Promise<Review | undefined>;
  /**
   * A page in worklist order. `open` holds unclaimed items and those whose claim has expired at `now`; `all` ends with
   * what is decided. Throws Problem('invalid') for a cursor that is not ours.
   */
  list(state: ReviewState | 'all', now: Instant, cursor: string | undefined): Promise<{ items: Review[]; cursor?: string | undefined }>;
}

/** `claimEmergencyWithin`: minutes until the second line hears of an unclaimed emergency. */
export function reviewRepository(client: DynamoDBDocumentClient, table: string, claimEmergencyWithin: number): ReviewRepository {
  const find = async (reviewId: ReviewId) => {
    const { questionId, subject } = partsOfReviewId(reviewId);
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: reviewKey(questionId, subject), ConsistentRead: true }));
    return Item === undefined ? undefined : reviewOf(Item);
  };

  const put = (review: Review, before: Review | undefined): TransactItem => {
    const parsed = Review.parse(review);
    const deadline = nextReviewDeadline(parsed, claimEmergencyWithin);
    const Item = {
      ...reviewKey(parsed.questionId, parsed.subject),
      version: parsed.version,
      review: parsed,
      worklist: `review#${parsed.state}`,
      rank: reviewRank(parsed),
      ...(deadline ? { due: dueShard('due', shardOf(parsed.questionId)), dueAt: deadline.at } : {}),
    };
    if (!before) return { Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' } };
    return {
      Put: {
        TableName: table,
        Item,
        ConditionExpression: '#version = :version',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': before.version },
      },
    };
  };

  const change: ReviewRepository['change'] = (reviewId, now, decide) =>
    settleRace(async () => {
      const before = await find(reviewId);
      const decided = before && decide(before);
      if (!before || !decided) return undefined;
      const { review, event: type, actor, facts, also = [] } = decided;
      const { questionId, version } = review;
      const happened = { eventId: `${reviewId}-${version}`, type, questionId, occurredAt: now, facts: { ...review, ...facts, actor }, resumes: false, actor };
      const items = [put(review, before), ...(await recordEvent(client, table, happened)), ...also];
      const written = await orLostRace(() => client.send(new TransactWriteCommand({ TransactItems: items })));
      return written === 'lostRace' ? written : review;
    });

  const page = async (state: ReviewState, cursor: string | undefined) => {
    const { rows, cursor: next } = await readWorklist(client, table, { index: 'worklist', partition: `review#${state}`, limit: pageSize, cursor });
    return { items: rows.map(reviewOf).filter((review) => review.state === state), cursor: next };
  };

  /** Claims are few: one a moderator at a time. */
  const everyClaimed = async () => {
    const items: Review[] = [];
    for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
      const next = await page('claimed', cursor);
      items.push(...next.items);
      cursor = next.cursor;
    }
    return items;
  };
  const decidedPage = async (cursor: string | undefined) => {
    const decided = await page('decided', cursor);
    return { items: decided.items, cursor: decided.cursor === undefined ? undefined : `${ofDecided}${decided.cursor}` };
  };
  const inOrder = (items: readonly Review[]) => [...items].sort((a, b) => (reviewRank(a) < reviewRank(b) ? -1 : 1));

  return {
    find,
    put,
    change,
    async list(state, now, cursor) {
      if (state === 'decided') return page('decided', cursor);
      // It is never given one: claims are few.
      if (state === 'claimed' && cursor !== undefined) throw notACursor();
      if (state === 'claimed') return { items: inOrder((await everyClaimed()).filter((review) => isHeld(review, now))) };
      if (state === 'all' && cursor?.startsWith(ofDecided)) return decidedPage(cursor.slice(ofDecided.length));
      const open = await page('open', cursor);
      const claimed = cursor === undefined ? await everyClaimed() : [];
      const undecided = inOrder([...open.items, ...claimed.filter((review) => state === 'all' || !isHeld(review, now))]);
      if (state === 'open' || open.cursor !== undefined) return { items: undecided, cursor: open.cursor };
      const decided = await decidedPage(undefined);
      return { items: [...undecided, ...decided.items], cursor: decided.cursor };
    },
  };
}
