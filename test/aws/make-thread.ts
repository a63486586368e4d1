import type { SimilarityKey, StoredThread } from '../../shared/domain/thread.ts';
import { Slug, StoredThread as Schema } from '../../shared/domain/thread.ts';

/** A published thread; `changes` say what the test is about. */
export function makeThread(slug: string, changes: Partial<StoredThread> = {}): StoredThread {
  return Schema.parse({
    slug,
    title: 'Twitching eyelid',
    language: 'en',
    specialty: 'neurology',
    topics: ['facial-twitching', 'muscle-twitching'],
    question: { text: 'My eyelid has twitched for a week.', askedAt: '2026', asker: { nickname: 'Quiet Heron', ageBand: '20-29', sex: 'female' } },
    answer: { text: 'That is common and passes.', doctor: { name: 'Dr. Lin', specialty: 'neurology' }, answeredAt: '2026' },
    relatedTopics: [],
    similar: [],
    ...changes,
  });
}

export function similarityKeyOf({ slug, specialty, topics }: StoredThread): SimilarityKey {
  return { slug: Slug.parse(slug), specialty, topics, terms: ['twitch', 'eyelid'] };
}
