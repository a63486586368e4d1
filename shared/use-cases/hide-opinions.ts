import type { ThreadRepository } from '../aws/thread-repository.ts';

/** The threads as a stage shows them that has no second opinions, or has turned them off: none of what was given is told. */
export function hideOpinions(threads: ThreadRepository): ThreadRepository {
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
