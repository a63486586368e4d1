import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DeleteCommand, GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Slug } from '../domain/thread.ts';
import { orLostRace, settleRace } from './or-lost-race.ts';
import { BackLinkRow, ThreadRow, backLinkKey, listingKey, threadKey } from './thread-rows.ts';

/**
 * Removes every trace of a withdrawn thread but the mark that it was there: its listings, its links to neighbours and
 * its mention in theirs. Idempotent; a crash in between loses nothing, because the mark keeps where the traces are
 * until the end.
 */
export async function eraseThread(client: DynamoDBDocumentClient, table: string, slug: Slug): Promise<void> {
  const { Item } = await client.send(new GetCommand({ TableName: table, Key: threadKey(slug), ConsistentRead: true }));
  if (!Item) return;
  const { lists, similar, publishedAt } = ThreadRow.parse(Item);
  const mentioning = await mentionsOf(client, table, slug);
  for (const neighbour of mentioning) await removeMention(client, table, neighbour, slug);
  const traces = [
    ...lists.map((list) => listingKey(list, publishedAt, slug)),
    ...similar.map((target) => backLinkKey(target, slug)),
    ...mentioning.map((neighbour) => backLinkKey(slug, neighbour)),
  ];
  for (const Key of traces) await client.send(new DeleteCommand({ TableName: table, Key }));
  const names = { '#thread': 'thread', '#lists': 'lists', '#similar': 'similar', '#questionId': 'questionId', '#opinions': 'opinions' };
  const strip = { UpdateExpression: 'REMOVE #thread, #lists, #similar, #questionId, #opinions', ExpressionAttributeNames: names };
  await client.send(new UpdateCommand({ TableName: table, Key: threadKey(slug), ...strip }));
}

async function mentionsOf(client: DynamoDBDocumentClient, table: string, slug: Slug): Promise<Slug[]> {
  const slugs: Slug[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const query: QueryCommand = new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': `SIMILAR#${slug}` },
      ConsistentRead: true,
      ExclusiveStartKey: from,
    });
    const { Items = [], LastEvaluatedKey } = await client.send(query);
    slugs.push(...Items.map((item) => BackLinkRow.parse(item).sk));
    from = LastEvaluatedKey;
  } while (from !== undefined);
  return slugs;
}

/** Takes a slug out of a neighbour's similar threads; a neighbour that is withdrawn too names nobody. */
async function removeMention(client: DynamoDBDocumentClient, table: string, neighbour: Slug, slug: Slug): Promise<void> {
  await settleRace(async () => {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: threadKey(neighbour), ConsistentRead: true }));
    const thread = Item && ThreadRow.parse(Item).thread;
    if (!thread?.similar.includes(slug)) return undefined;
    const update = new UpdateCommand({
      TableName: table,
      Key: threadKey(neighbour),
      UpdateExpression: 'SET #thread.#similar = :after, #similar = :after',
      ConditionExpression: '#thread.#similar = :before',
      ExpressionAttributeNames: { '#thread': 'thread', '#similar': 'similar' },
      ExpressionAttributeValues: { ':before': thread.similar, ':after': thread.similar.filter((each) => each !== slug) },
    });
    return orLostRace(() => client.send(update));
  });
}
