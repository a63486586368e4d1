import type { ThreadListing, ThreadRepository } from '../aws/thread-repository.ts';
import type { StageSettings } from '../config/stage-settings.ts';
import { Problem } from '../domain/errors.ts';
import type { ListedThreads } from '../domain/publishing/list-pages.ts';
import type { Topic } from '../domain/publishing/topic.ts';
import { topicById } from '../domain/publishing/topics.ts';
import { Slug } from '../domain/thread.ts';
import type { Thread } from '../domain/thread.ts';

/** A published thread. Throws Problem('gone') when it was withdrawn, Problem('notFound') when it never was. */
export async function readThread(threads: ThreadRepository, address: string): Promise<Thread> {
  const slug = Slug.safeParse(address);
  const thread = slug.success ? await threads.read(slug.data) : undefined;
  if (thread === 'gone') throw new Problem('gone', 'This thread was withdrawn.');
  if (thread === undefined) throw new Problem('notFound', 'No such thread.');
  return thread;
}

/** A topic and a page of its threads, newest first. Throws Problem('notFound') for an id that is not in the taxonomy. */
export async function readTopic(threads: ThreadRepository, id: string, cursor: string | undefined): Promise<ListedThreads & { topic: Topic }> {
  const topic = topicById(id);
  if (!topic) throw new Problem('notFound', 'No such topic.');
  return { topic, ...(await readList(threads, { topic: topic.id }, cursor)) };
}

/** A page of threads, newest first, from `cursor` on. */
export async function readList(threads: ThreadRepository, listing: Omit<ThreadListing, 'cursor'>, cursor: string | undefined): Promise<ListedThreads> {
  const { items, cursor: next } = await threads.list({ ...listing, cursor });
  return { items, here: cursor, next };
}

/** The threads as a stage shows them: one without second opinions, or that has turned them off, tells none that were given. */
export function shownThreads(threads: ThreadRepository, { secondOpinions }: Pick<StageSettings, 'secondOpinions'>): ThreadRepository {
  if (secondOpinions) return threads;
  const bare = <T extends { contributors?: unknown }>(item: T) => ({ ...item, contributors: undefined });
  return {
    ...threads,
    async read(slug) {
      const thread = await threads.read(slug);
      return thread === undefined || thread === 'gone' ? thread : { ...thread, opinions: undefined };
    },
    listed: async (slugs) => (await threads.listed(slugs)).map(bare),
    async list(listing) {
      const page = await threads.list(listing);
      return { ...page, items: page.items.map(bare) };
    },
  };
}
