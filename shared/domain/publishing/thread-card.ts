import type { SimilarThread, Slug, StoredThread, Thread, ThreadListItem } from '../thread.ts';
import { reviewBy } from './profile.ts';
import { snippetOf } from './snippet.ts';

/** A thread as its neighbours show it. */
export function similarThreadOf(thread: StoredThread): SimilarThread {
  return {
    slug: thread.slug,
    title: thread.title,
    questionSnippet: snippetOf(thread.question.text),
    doctor: thread.answer.doctor.name,
    specialty: thread.answer.doctor.specialty,
    answerSnippet: snippetOf(thread.answer.text),
  };
}

/** A thread as lists show it. */
export function listItemOf(thread: StoredThread): ThreadListItem {
  return {
    slug: thread.slug,
    title: thread.title,
    specialty: thread.specialty,
    topics: thread.topics,
    questionSnippet: snippetOf(thread.question.text),
    doctor: thread.answer.doctor.name,
    answeredAt: thread.answer.answeredAt,
  };
}

/** The thread as it is served: neighbours that are still there, in stored order. */
export function servedThread(thread: StoredThread, neighbours: readonly StoredThread[]): Thread {
  const bySlug = new Map<Slug, StoredThread>(neighbours.map((neighbour) => [neighbour.slug, neighbour]));
  const dates = [thread, ...(thread.rounds ?? [])].map(({ answer }) => answer.updatedAt ?? answer.answeredAt);
  const similar = thread.similar.flatMap((slug) => bySlug.get(slug) ?? []).map(similarThreadOf);
  return { ...thread, similar, reviewBy: reviewBy(dates.reduce((last, date) => (date > last ? date : last))) };
}
