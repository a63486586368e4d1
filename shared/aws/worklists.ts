import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Instant, ReviewId } from '../domain/ids.ts';
import { ReviewSubject, reviewIdOf } from '../domain/ids.ts';
import { acceptedAtOfRank } from '../domain/assignment/backlog.ts';
import { placeOfRank } from '../domain/review.ts';
import type { ReviewPlace } from '../domain/review.ts';
import { questionIdOf } from './question-keys.ts';
import { readRanks } from './read-worklist.ts';

/** Where an undecided review stands, told by the index alone. */
export interface PlacedReview extends ReviewPlace {
  readonly reviewId: ReviewId;
}

export interface Worklists {
  /** The first thousand open reviews and the first thousand claimed ones. */
  undecidedReviews(): Promise<PlacedReview[]>;
  /** When questions that wait in these parts of the backlog were accepted: the first thousand of each part. */
  waitingSince(parts: readonly string[]): Promise<Instant[]>;
}

/** About 100 KB of keys: what a look once a minute may cost, however long a list has become. */
const mostRead = 1_000;

/** The worklists as an operator sees them: how many, since when. Reads keys, never rows. */
export function worklists(client: DynamoDBDocumentClient, table: string): Worklists {
  const ranksOf = async (partitions: readonly string[]) =>
    (await Promise.all(partitions.map((partition) => readRanks(client, table, partition, mostRead)))).flat();
  return {
    async undecidedReviews() {
      const ranked = await ranksOf(['review#open', 'review#claimed']);
      return ranked.map(({ pk, sk, rank }) => ({
        ...placeOfRank(rank),
        reviewId: reviewIdOf(questionIdOf(pk), ReviewSubject.parse(sk.split('#')[1])),
      }));
    },
    async waitingSince(parts) {
      return (await ranksOf(parts)).map(({ rank }) => acceptedAtOfRank(rank));
    },
  };
}
