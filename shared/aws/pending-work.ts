import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { Instant } from '../domain/ids.ts';
import { placeOfRank } from '../domain/review.ts';
import type { ReviewPlace } from '../domain/review.ts';
import { acceptedAtOfRank } from '../domain/assignment/backlog.ts';
import { queryAll } from './query-all.ts';
import { answeredBy, assignedTo, dueShard, patientsTurn, shards, stateRow } from './question-keys.ts';
import type { DueKind } from './question-keys.ts';

/** What is pending, by the keys of the sparse indexes alone, however long the lists. The indexes lag by a moment. */
export interface PendingWork {
  /** When the clock does something to each question next, of those that wait for a doctor or an answer, for their patient, or that the machine works on. */
  dueTimes(kind: DueKind): Promise<Instant[]>;
  reviews(state: 'open' | 'claimed'): Promise<ReviewPlace[]>;
  /** When each question in a part of the backlog was accepted. */
  waitingSince(part: string): Promise<Instant[]>;
  /** When each answer of a doctor is due, but for what waits for its patient's reply. */
  answersDue(doctorId: string): Promise<Instant[]>;
  /** How many answers of a doctor are being checked. */
  answersInCheck(doctorId: string): Promise<number>;
}

const Ranked = z.object({ rank: z.string() });
const Due = z.object({ sk: z.string(), dueAt: Instant });

export function pendingWork(client: DynamoDBDocumentClient, table: string): PendingWork {
  const entries = (index: 'worklist' | 'due', partition: string) =>
    queryAll(client, {
      TableName: table,
      IndexName: index,
      KeyConditionExpression: '#partition = :partition',
      ExpressionAttributeNames: { '#partition': index },
      ExpressionAttributeValues: { ':partition': partition },
    });
  const ranks = async (worklist: string) => (await entries('worklist', worklist)).map((entry) => Ranked.parse(entry).rank);
  return {
    async dueTimes(kind) {
      const all = (await Promise.all(shards.map((shard) => entries('due', dueShard(kind, shard))))).flat();
      return all.map((entry) => Due.parse(entry)).filter(({ sk }) => sk === stateRow).map(({ dueAt }) => dueAt);
    },
    reviews: async (state) => (await ranks(`review#${state}`)).map(placeOfRank),
    waitingSince: async (part) => (await ranks(part)).map(acceptedAtOfRank),
    answersDue: async (doctorId) =>
      (await ranks(assignedTo(doctorId))).flatMap((each) => {
        const [rank, dueAt] = each.split('#');
        return rank === patientsTurn ? [] : [Instant.parse(dueAt)];
      }),
    answersInCheck: async (doctorId) => (await ranks(answeredBy(doctorId))).length,
  };
}
