import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { QuestionId } from '../domain/ids.ts';
import { dueShard, openKinds, questionIdOf, shards } from './question-keys.ts';
import { readKeys } from './read-worklist.ts';

/** A page of a walk: `next` is where to go on, undefined at the end. */
export interface WalkPage<T> {
  readonly items: readonly T[];
  readonly next?: string | undefined;
}

export interface OpenQuestions {
  /** A page of the questions for which the clock has something in store: whatever waits for a person, itself or by its review. */
  page(from: string | undefined, limit: number): Promise<WalkPage<QuestionId>>;
}

const partitions = openKinds.flatMap((kind) => shards.map((shard) => dueShard(kind, shard)));

/** Partition by partition: `<place> <cursor>`. */
const Position = z.templateLiteral([z.int().nonnegative(), ' ', z.string()]);

/** Every open question stands in the index of due times, so that nothing open is out of sight. */
export function openQuestions(client: DynamoDBDocumentClient, table: string): OpenQuestions {
  return {
    async page(from, limit) {
      const [place = '0', cursor = ''] = (from === undefined ? '0 ' : Position.parse(from)).split(' ');
      const query = { index: 'due', partition: partitions[Number(place)] ?? '', limit, cursor: cursor === '' ? undefined : cursor } as const;
      const { rows, cursor: further } = await readKeys(client, table, query);
      const items = [...new Set(rows.map(({ pk }) => questionIdOf(pk)))];
      if (further !== undefined) return { items, next: `${place} ${further}` };
      return { items, next: Number(place) + 1 < partitions.length ? `${Number(place) + 1} ` : undefined };
    },
  };
}
