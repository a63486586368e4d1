import type { ThreadRepository } from '../aws/thread-repository.ts';
import { Problem } from '../domain/errors.ts';
import type { Topic } from '../domain/publishing/topic.ts';
import { topicById } from '../domain/publishing/topics.ts';
import { Slug } from '../domain/thread.ts';
import type { Thread, ThreadListItem } from '../domain/thread.ts';

/** A published thread. Throws Problem('gone') when it was withdrawn, Problem('notFound') when it never was. */
export async function readThread(threads: ThreadRepository, address: string): Promise<Thread> {
  const slug = Slug.safeParse(address);
  const thread = slug.success ? await threads.read(slug.data) : undefined;
  if (thread === 'gone') throw new Problem('gone', 'This thread was withdrawn.');
  if (thread === undefined) throw new Problem('notFound', 'No such thread.');
  return thread;
}

/** A topic and its newest threads. Throws Problem('notFound') for an id that is not in the taxonomy. */
export async function readTopic(threads: ThreadRepository, id: string): Promise<{ topic: Topic; items: readonly ThreadListItem[] }> {
  const topic = topicById(id);
  if (!topic) throw new Problem('notFound', 'No such topic.');
  const { items } = await threads.list({ topic: topic.id });
  return { topic, items };
}
