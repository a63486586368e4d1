import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { Problem } from '../domain/errors.ts';
import type { ThreadRepository } from './thread-repository.ts';
import { ThreadRow, threadKey } from './thread-rows.ts';

/** What changes in a page that is out: later rounds of a conversation stand in its first one's document, and answers may be corrected. */
export function threadRounds(client: DynamoDBDocumentClient, table: string): Pick<ThreadRepository, 'roundItem' | 'roundGoneItems' | 'correctedItem' | 'reviewedItem'> {
  return {
    roundItem(slug, round) {
      return {
        Update: {
          TableName: table,
          Key: threadKey(slug),
          UpdateExpression: 'SET #thread.#rounds = list_append(if_not_exists(#thread.#rounds, :none), :round)',
          ConditionExpression: 'attribute_exists(#thread)',
          ExpressionAttributeNames: { '#thread': 'thread', '#rounds': 'rounds' },
          ExpressionAttributeValues: { ':none': [], ':round': [round] },
        },
      };
    },
    async roundGoneItems(slug, round) {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: threadKey(slug), ConsistentRead: true }));
      const place = Item ? (ThreadRow.parse(Item).thread?.rounds ?? []).findIndex((each) => each.round === round) : -1;
      if (place === -1) return [];
      return [
        {
          Update: {
            TableName: table,
            Key: threadKey(slug),
            UpdateExpression: `REMOVE #thread.#rounds[${place}]`,
            ConditionExpression: `#thread.#rounds[${place}].#round = :round`,
            ExpressionAttributeNames: { '#thread': 'thread', '#rounds': 'rounds', '#round': 'round' },
            ExpressionAttributeValues: { ':round': round },
          },
        },
      ];
    },
    reviewedItem: (slug, reviewedAt) => ({
      Update: {
        TableName: table,
        Key: threadKey(slug),
        UpdateExpression: 'SET #thread.#reviewedAt = :reviewedAt',
        ConditionExpression: 'attribute_exists(#thread)',
        ExpressionAttributeNames: { '#thread': 'thread', '#reviewedAt': 'reviewedAt' },
        ExpressionAttributeValues: { ':reviewedAt': reviewedAt },
      },
    }),
    async correctedItem(slug, round, { text, moreInfo, author, updatedAt }) {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: threadKey(slug), ConsistentRead: true }));
      const { thread, opinions = [] } = Item ? ThreadRow.parse(Item) : {};
      const place = (thread?.rounds ?? []).findIndex((each) => each.round === round);
      // Who agreed with the first answer did not agree with its correction.
      const kept = opinions.filter(({ kind }) => kind !== 'agree' || round !== undefined);
      if (!thread || (round !== undefined && place === -1)) throw new Problem('conflict', 'The page is not there any more.');
      const at = round === undefined ? '#thread' : `#thread.#rounds[${place}]`;
      const more = moreInfo === undefined ? `REMOVE ${at}.#more` : `, ${at}.#more = :more`;
      return {
        Update: {
          TableName: table,
          Key: threadKey(slug),
          UpdateExpression: `SET ${at}.#answer.#text = :text, ${at}.#answer.#updatedAt = :updatedAt, #opinions = :opinions ${more}`,
          ConditionExpression: round === undefined ? 'attribute_exists(#thread)' : `${at}.#round = :round`,
          ExpressionAttributeNames: {
            '#thread': 'thread', '#answer': 'answer', '#text': 'text', '#updatedAt': 'updatedAt', '#opinions': 'opinions', '#more': 'moreInfo',
            ...(round === undefined ? {} : { '#rounds': 'rounds', '#round': 'round' }),
          },
          ExpressionAttributeValues: {
            ':text': text, ':updatedAt': updatedAt, ':opinions': kept,
            ...(moreInfo === undefined ? {} : { ':more': { text: moreInfo, author: { name: author }, signedOffBy: { name: author } } }),
            ...(round === undefined ? {} : { ':round': round }),
          },
        },
      };
    },
  };
}
