import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Instant } from '../domain/ids.ts';
import { Question } from '../domain/question.ts';
import { Review } from '../domain/review.ts';
import { dueShard, shards } from './question-keys.ts';
import type { DueKind } from './question-keys.ts';
import { readWorklist } from './read-worklist.ts';

const Row = z.union([z.object({ review: Review }), z.object({ question: Question })]);
/** A question or a review whose time has come. */
export type DueRow = z.infer<typeof Row>;

export interface DueRows {
  /** What is due by now, the longest overdue first: a page of each shard. */
  upTo(kind: DueKind, now: Instant): Promise<DueRow[]>;
}

const pageSize = 50;

export function dueRows(client: DynamoDBDocumentClient, table: string): DueRows {
  return {
    async upTo(kind, now) {
      const pages = await Promise.all(
        shards.map((shard) => readWorklist(client, table, { index: 'due', partition: dueShard(kind, shard), upTo: now, limit: pageSize })),
      );
      return pages.flatMap(({ rows }) => rows.map((row) => Row.parse(row)));
    },
  };
}
