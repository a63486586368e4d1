import { QueryCommand, ScanCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { threadRepository } from '../../shared/aws/thread-repository.ts';
import type { ThreadRepository } from '../../shared/aws/thread-repository.ts';
import { minutesAfter } from '../../shared/domain/ids.ts';
import { snippetOf } from '../../shared/domain/publishing/snippet.ts';
import { Slug } from '../../shared/domain/thread.ts';
import type { StoredThread } from '../../shared/domain/thread.ts';
import { questionIdOf } from '../domain/make-question.ts';
import { startDynamoDb, tables } from './dynamodb-engine.ts';
import type { DynamoDbEngine } from './dynamodb-engine.ts';
import { makeThread, similarityKeyOf } from './make-thread.ts';

let engine: DynamoDbEngine;
let threads: ThreadRepository;
let clock = '2026-03-01T08:00:00.000Z';

beforeAll(async () => {
  engine = await startDynamoDb();
  await engine.createTables();
  threads = threadRepository(engine.client, tables.threads);
});
afterAll(() => engine.stop());

const slug = (text: string) => Slug.parse(text);
const transact = (TransactItems: ReturnType<ThreadRepository['publishItems']>) => engine.client.send(new TransactWriteCommand({ TransactItems }));

async function publish(thread: StoredThread): Promise<StoredThread> {
  clock = minutesAfter(clock, 1);
  await transact(threads.publishItems(thread, similarityKeyOf(thread), clock, questionIdOf(1)));
  return thread;
}
const withdraw = async (thread: StoredThread) => transact(await threads.goneItems(thread.slug));
const everySlug = async (listing: Parameters<ThreadRepository['list']>[0]) => (await threads.list(listing)).items.map((item) => item.slug);

describe('threadRepository', () => {
  it('H4 serves a thread with its neighbours resolved, in stored order', async () => {
    const first = await publish(makeThread('neighbour-one', { question: { ...makeThread('x').question, text: 'word '.repeat(100) } }));
    const second = await publish(makeThread('neighbour-two', { specialty: 'psychiatry' }));
    const thread = await publish(makeThread('with-neighbours', { similar: [second.slug, first.slug] }));
    const served = await threads.read(thread.slug);
    expect(served).toMatchObject({ ...thread, similar: [{ slug: 'neighbour-two' }, { slug: 'neighbour-one', questionSnippet: snippetOf('word '.repeat(100)) }] });
  });

  it('H5 hands out the newest of a topic with what ranking needs', async () => {
    const topics = ['tremor' as const];
    for (let n = 0; n < 5; n += 1) await publish(makeThread(`tremor-${n}`, { topics }));
    const keys = await threads.newestOfTopic('tremor', 3);
    expect(keys.map((key) => key.slug)).toEqual(['tremor-4', 'tremor-3', 'tremor-2']);
    expect(keys[0]).toEqual({ slug: 'tremor-4', specialty: 'neurology', topics, terms: ['twitch', 'eyelid'] });
  });

  it('finds threads by their telling words until they are withdrawn, and shows them in the order that is asked for', async () => {
    const told = async (name: string) => {
      const thread = makeThread(name, { topics: [] });
      clock = minutesAfter(clock, 1);
      await transact(threads.publishItems(thread, { ...similarityKeyOf(thread), terms: ['violin'] }, clock, questionIdOf(1)));
      return thread;
    };
    const [first, second] = [await told('violin-one'), await told('violin-two')];
    expect((await threads.newestOfTerm('violin', 50)).map((key) => key.slug)).toEqual(['violin-two', 'violin-one']);
    expect((await threads.listed([first.slug, slug('never-was'), second.slug])).map((item) => item.slug)).toEqual(['violin-one', 'violin-two']);
    expect(await threads.newestSlugs(2)).toEqual(['violin-two', 'violin-one']);
    await withdraw(first);
    expect((await threads.newestOfTerm('violin', 50)).map((key) => key.slug)).toEqual(['violin-two']);
    expect(await threads.newestSlugs(1)).toEqual(['violin-two']);
    await withdraw(second);
    expect(await threads.listed([first.slug, second.slug])).toEqual([]);
  });

  it('lists newest first, page by page, by specialty and topic', async () => {
    const topics = ['insomnia' as const];
    for (let n = 10; n < 35; n += 1) await publish(makeThread(`listed-${n}`, { topics, specialty: n % 2 === 0 ? 'psychiatry' : 'neurology' }));
    const first = await threads.list({ topic: 'insomnia' });
    const second = await threads.list({ topic: 'insomnia', cursor: first.cursor });
    const wanted = Array.from({ length: 25 }, (_, n) => `listed-${34 - n}`);
    expect([...first.items, ...second.items].map((item) => item.slug)).toEqual(wanted);
    expect(second.cursor).toBeUndefined();
    expect((await everySlug({ specialty: 'psychiatry' })).slice(0, 3)).toEqual(['listed-34', 'listed-32', 'listed-30']);
    expect((await everySlug({ specialty: 'psychiatry', topic: 'insomnia' })).slice(0, 2)).toEqual(['listed-34', 'listed-32']);
    expect(await everySlug({ topic: 'unknown-topic' })).toEqual([]);
  });

  it('lists a thread of both clinics under both', async () => {
    const { slug: both } = await publish(makeThread('of-both-clinics', { secondarySpecialty: 'psychiatry' }));
    expect(await everySlug({ specialty: 'neurology' })).toContain(both);
    expect(await everySlug({ specialty: 'psychiatry' })).toContain(both);
  });

  it('tells no instant by a cursor, and refuses those that are not its own', async () => {
    const { cursor = '' } = await threads.list({ topic: 'insomnia' });
    expect(Buffer.from(cursor, 'base64url').toString()).toMatch(/^\{"slug":"listed-\d+"\}$/);
    const foreign = ['x', Buffer.from('{"slug":"never-published"}').toString('base64url'), Buffer.from('{"pk":"LIST#all"}').toString('base64url')];
    for (const bad of foreign) await expect(threads.list({ cursor: bad })).rejects.toMatchObject({ kind: 'invalid', issues: [{ path: 'cursor' }] });
  });

  it('H7 refuses to publish twice under one slug', async () => {
    const thread = await publish(makeThread('only-once'));
    await expect(publish(thread)).rejects.toMatchObject({ name: 'TransactionCanceledException' });
  });

  it('knows nothing of a thread that never was', async () => {
    expect(await threads.read(slug('never-was'))).toBeUndefined();
    expect(await threads.goneItems(slug('never-was'))).toEqual([]);
    await threads.erase(slug('never-was'));
  });

  it('H8 takes a withdrawn thread out of every page at once', async () => {
    const gone = await publish(makeThread('withdrawn-one', { topics: ['migraine'] }));
    const other = await publish(makeThread('stays', { similar: [gone.slug], topics: ['migraine'] }));
    await withdraw(gone);
    expect(await threads.read(gone.slug)).toBe('gone');
    expect(await threads.read(other.slug)).toMatchObject({ similar: [] });
    expect(await everySlug({})).not.toContain(gone.slug);
    expect(await everySlug({ topic: 'migraine' })).toEqual(['stays']);
    expect(await threads.newestOfTopic('migraine', 50)).toHaveLength(1);
  });

  it('H8 leaves no trace but the mark, erased once or twice', async () => {
    const earlier = await publish(makeThread('earlier-neighbour'));
    const erased = await publish(makeThread('erased-one', { similar: [earlier.slug] }));
    const [later, last] = [await publish(makeThread('later-neighbour', { similar: [erased.slug, earlier.slug] })), await publish(makeThread('last-neighbour', { similar: [erased.slug] }))];
    await withdraw(erased);
    await withdraw(last);
    await threads.erase(erased.slug);
    await threads.erase(erased.slug);
    const { Items = [] } = await engine.client.send(new ScanCommand({ TableName: tables.threads }));
    const mentioning = Items.filter((item) => JSON.stringify(item).includes(erased.slug)).map(({ pk }) => pk as unknown);
    expect(mentioning.filter((pk) => pk !== 'THREAD#last-neighbour')).toEqual([`THREAD#${erased.slug}`]);
    expect(await threads.read(erased.slug)).toBe('gone');
    expect(await threads.read(later.slug)).toMatchObject({ similar: [{ slug: earlier.slug }] });
    await threads.erase(last.slug);
    expect(await threads.read(last.slug)).toBe('gone');
  });

  it('goes on listing behind a page whose last thread was withdrawn', async () => {
    for (let n = 10; n < 35; n += 1) await publish(makeThread(`paged-${n}`, { topics: ['tinnitus'] }));
    const { items, cursor } = await threads.list({ topic: 'tinnitus' });
    await withdraw(makeThread(items.at(-1)?.slug ?? ''));
    expect(await everySlug({ topic: 'tinnitus', cursor })).toHaveLength(5);
  });

  it('writes at most 25 items for a thread', () => {
    const full = makeThread('full', {
      secondarySpecialty: 'psychiatry',
      topics: ['tremor', 'insomnia', 'migraine', 'tinnitus', 'muscle-pain'],
      similar: ['a', 'b', 'c', 'd'].map(slug),
    });
    const key = { ...similarityKeyOf(full), terms: Array.from({ length: 24 }, (_, at) => `word${at}`) };
    expect(threads.publishItems(full, key, clock, questionIdOf(1))).toHaveLength(25);
  });

  it('has rows whose sort keys alone carry the instant', async () => {
    const { Items = [] } = await engine.client.send(
      new QueryCommand({ TableName: tables.threads, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': 'LIST#all' }, Limit: 1 }),
    );
    expect(JSON.stringify(Items[0]?.['item'])).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });
});
