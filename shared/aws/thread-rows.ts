import * as z from 'zod';
import { Instant, QuestionId } from '../domain/ids.ts';
import { searchTermsOf } from '../domain/publishing/search.ts';
import { SimilarityKey, Slug, StoredOpinion, StoredThread, ThreadListItem } from '../domain/thread.ts';
import type { Clinic } from '../domain/triage.ts';

/** A thread, or what stays of a withdrawn one: no text, and where its traces are until they are erased. */
export const ThreadRow = z.object({
  thread: StoredThread.optional(),
  /** Whose page it is, for doctors who give their opinion of it. */
  questionId: QuestionId.optional(),
  /** What other doctors say of the first answer. */
  opinions: z.array(StoredOpinion).default([]),
  publishedAt: Instant,
  /** Partitions that list it. */
  lists: z.array(z.string()).default([]),
  /** Threads that it names as similar. */
  similar: z.array(Slug).default([]),
});
export type ThreadRow = z.infer<typeof ThreadRow>;

export const ListingRow = z.object({ item: ThreadListItem });
/** Of a topic or a telling word: what ranking needs of the thread. */
export const KeyRow = z.object({ key: SimilarityKey });
export const BackLinkRow = z.object({ sk: Slug });
export const ListingKey = z.object({ sk: z.string() });

export const threadKey = (slug: string) => ({ pk: `THREAD#${slug}`, sk: 'DOC' });
export const backLinkKey = (target: string, from: string) => ({ pk: `SIMILAR#${target}`, sk: from });
export const everythingList = 'LIST#all';
export const specialtyList = (specialty: Clinic) => `LIST#specialty#${specialty}`;
export const topicList = (topic: string) => `TOPIC#${topic}`;
export const termList = (term: string) => `TERM#${term}`;

/** Newest first when read backwards. The instant is never shown: dates of a page are coarser. */
export const listingKey = (list: string, publishedAt: Instant, slug: string) => ({ pk: list, sk: `${publishedAt}#${slug}` });
export const slugOfListing = (sk: string) => sk.slice(sk.indexOf('#') + 1);

/** The partitions that list a thread: all, its specialties, its topics, its telling words. */
export function listsOf({ specialty, secondarySpecialty, topics }: StoredThread, key: SimilarityKey): string[] {
  const specialties = [...new Set([specialty, secondarySpecialty ?? specialty])];
  return [everythingList, ...specialties.map(specialtyList), ...topics.map(topicList), ...searchTermsOf(key).map(termList)];
}

/** Whether the rows of a partition show a line of the thread. */
export const showsItem = (list: string) => !list.startsWith('TERM#');

/** What a partition's row says of the thread: a line to show, what ranking needs, or both. */
export function listingOf(list: string, item: ThreadListItem, key: SimilarityKey): { item?: ThreadListItem; key?: SimilarityKey } {
  if (!showsItem(list)) return { key };
  return list.startsWith('TOPIC#') ? { item, key } : { item };
}
