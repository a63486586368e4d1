import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { QuestionId } from '../domain/ids.ts';
import { contributorsOf } from '../domain/publishing/thread-card.ts';
import type { Slug, StoredOpinion } from '../domain/thread.ts';
import { ThreadRow, listingKey, showsItem, threadKey } from './thread-rows.ts';
import type { TransactItem } from './transact-item.ts';

/** A page as other doctors find it: whose question it is, and what colleagues have said of its answer. */
export interface OpinedPage {
  readonly slug: Slug;
  /** Absent for what was published before pages took opinions. */
  readonly questionId: QuestionId | undefined;
  readonly opinions: readonly StoredOpinion[];
}

export interface ThreadOpinions {
  /** `gone` when the page was withdrawn. */
  opinionsOf(slug: Slug): Promise<OpinedPage | 'gone' | undefined>;
  /**
   * The transaction items that put these opinions in the place of the page's, and the names of those who add on the lists
   * that show it: page, feed and structured data change at once. None when nothing changes; the transaction fails when the
   * page is not there any more. Whoever writes them guards the question's state: nobody else changes a page's opinions.
   */
  opinionItems(slug: Slug, opinions: readonly StoredOpinion[]): Promise<TransactItem[]>;
}

export function threadOpinions(client: DynamoDBDocumentClient, table: string): ThreadOpinions {
  const findRow = async (slug: Slug) => {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: threadKey(slug), ConsistentRead: true }));
    return Item && ThreadRow.parse(Item);
  };
  return {
    async opinionsOf(slug) {
      const row = await findRow(slug);
      if (!row) return undefined;
      return row.thread ? { slug, questionId: row.questionId, opinions: row.opinions } : 'gone';
    },
    async opinionItems(slug, opinions) {
      const row = await findRow(slug);
      if (!row || JSON.stringify(row.opinions) === JSON.stringify(opinions)) return [];
      const [before, contributors] = [contributorsOf(row.opinions), contributorsOf(opinions)];
      const lists = before.join('\n') === contributors.join('\n') ? [] : row.lists.filter(showsItem);
      const page: TransactItem = {
        Update: {
          TableName: table,
          Key: threadKey(slug),
          UpdateExpression: 'SET #opinions = :opinions',
          ConditionExpression: 'attribute_exists(#thread)',
          ExpressionAttributeNames: { '#opinions': 'opinions', '#thread': 'thread' },
          ExpressionAttributeValues: { ':opinions': opinions },
        },
      };
      return [page, ...lists.map((list) => contributorsItem(list, row, slug, contributors))];
    },
  };

  function contributorsItem(list: string, { publishedAt }: ThreadRow, slug: Slug, contributors: readonly string[]): TransactItem {
    return {
      Update: {
        TableName: table,
        Key: listingKey(list, publishedAt, slug),
        UpdateExpression: 'SET #item.#contributors = :contributors',
        ConditionExpression: 'attribute_exists(#item)',
        ExpressionAttributeNames: { '#item': 'item', '#contributors': 'contributors' },
        ExpressionAttributeValues: { ':contributors': contributors },
      },
    };
  }
}
