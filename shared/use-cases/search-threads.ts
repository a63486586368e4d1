import type { ThreadRepository } from '../aws/thread-repository.ts';
import { rankFound, readSearch, type SearchFilter } from '../domain/publishing/search.ts';
import type { ThreadListItem } from '../domain/thread.ts';

/** Threads of one topic or word that are looked at: the newest. */
const newest = 50;

/**
 * The published threads that a reader's words mean, best first, at most 20. It asks the index of each topic and telling
 * word once and reads no list to its end; the words themselves are kept nowhere.
 */
export async function searchThreads(threads: ThreadRepository, words: string, filter: SearchFilter = {}): Promise<ThreadListItem[]> {
  const search = readSearch(words);
  const found = await Promise.all([
    ...search.topics.map((topic) => threads.newestOfTopic(topic, newest)),
    ...search.terms.map((term) => threads.newestOfTerm(term, newest)),
  ]);
  const slugs = rankFound(search, found.flat(), filter);
  return slugs.length === 0 ? [] : threads.listed(slugs);
}
