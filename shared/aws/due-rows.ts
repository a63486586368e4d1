import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Instant, QuestionId, ReviewId } from '../domain/ids.ts';
import { ReviewSubject, reviewIdOf } from '../domain/ids.ts';
import { dueShard, questionIdOf, shards, tombstoneKey } from './question-keys.ts';
import type { DueKind } from './question-keys.ts';
import { readKeys } from './read-worklist.ts';
import type { RowKey } from './read-worklist.ts';

/** A question or a review whose time has come; who acts reads it anew. */
export type DueRow = { readonly questionId: QuestionId; /** Its withdrawal was begun. */ readonly isTombstone?: true } | { readonly reviewId: ReviewId };

export interface DueRows {
  /** What is due by now, the longest overdue first: a page of each shard. */
  upTo(kind: DueKind, now: Instant): Promise<DueRow[]>;
}

const pageSize = 50;

function dueRowOf({ pk, sk }: RowKey): DueRow {
  const questionId = questionIdOf(pk);
  const [kind, subject] = sk.split('#');
  if (sk === tombstoneKey(questionId).sk) return { questionId, isTombstone: true };
  return kind === 'REVIEW' ? { reviewId: reviewIdOf(questionId, ReviewSubject.parse(subject)) } : { questionId };
}

/** The sparse index of instants at which the clock alone makes something happen. */
export function dueRows(client: DynamoDBDocumentClient, table: string): DueRows {
  return {
    async upTo(kind, now) {
      const pages = await Promise.all(
        shards.map((shard) => readKeys(client, table, { index: 'due', partition: dueShard(kind, shard), upTo: now, limit: pageSize })),
      );
      return pages.flatMap(({ rows }) => rows.map(dueRowOf));
    },
  };
}
