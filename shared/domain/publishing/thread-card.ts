import type { SimilarThread, Slug, StoredOpinion, StoredThread, Thread, ThreadListItem } from '../thread.ts';
import { SecondOpinion } from '../thread.ts';
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

/** Who has added to a thread's answer, by name. */
export function contributorsOf(opinions: readonly StoredOpinion[]): string[] {
  return opinions.filter(({ kind }) => kind === 'add').map(({ doctor }) => doctor.name);
}

/** A thread as lists show it. */
export function listItemOf(thread: StoredThread, opinions: readonly StoredOpinion[] = []): ThreadListItem {
  const contributors = contributorsOf(opinions);
  return {
    slug: thread.slug,
    title: thread.title,
    specialty: thread.specialty,
    topics: thread.topics,
    questionSnippet: snippetOf(thread.question.text),
    doctor: thread.answer.doctor.name,
    answeredAt: thread.answer.answeredAt,
    ...(contributors.length === 0 ? {} : { contributors }),
  };
}

function shownOpinion(opinion: StoredOpinion): SecondOpinion {
  return SecondOpinion.parse(opinion);
}

/** The thread as it is served: neighbours that are still there, in stored order. */
export function servedThread(thread: StoredThread, neighbours: readonly StoredThread[], opinions: readonly StoredOpinion[] = []): Thread {
  const bySlug = new Map<Slug, StoredThread>(neighbours.map((neighbour) => [neighbour.slug, neighbour]));
  const answered = [thread, ...(thread.rounds ?? [])].map(({ answer }) => answer.updatedAt ?? answer.answeredAt);
  const dates = thread.reviewedAt === undefined ? answered : [...answered, thread.reviewedAt];
  const similar = thread.similar.flatMap((slug) => bySlug.get(slug) ?? []).map(similarThreadOf);
  return { ...thread, similar, ...(opinions.length === 0 ? {} : { opinions: opinions.map(shownOpinion) }), reviewBy: reviewBy(dates.reduce((last, date) => (date > last ? date : last))) };
}
